#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file could not be written; what stood there before is untouched, but for ``replaced``.
package struct DurableFileError: Error, Hashable, Sendable, CustomStringConvertible {
  package let path: String
  /// The system's error number.
  package let code: Int32
  /// Files that go with it, took their new content before, and could not be put back.
  package let replaced: [String]

  package init(path: String, code: Int32, replaced: [String] = []) {
    self.path = path
    self.code = code
    self.replaced = replaced
  }

  package var description: String {
    "\(path) could not be written: \(cause) "
      + (replaced.isEmpty
        ? "Nothing was changed."
        : "\(replaced.joined(separator: ", ")) was written before it; run the command again.")
  }

  /// The second half of the sentence: why, and what to do.
  package var cause: String {
    switch code {
    case ENOSPC, EDQUOT: "the disk is full. Free some space and try again."
    case EACCES, EPERM: "permission is denied. Make the folder writable, or choose another one."
    case EROFS: "the disk is read-only. Choose another folder."
    case ENOENT: "its folder does not exist."
    case ENOTDIR: "its folder is not a folder."
    case EMFILE, ENFILE: "too many files are open. Close some programs and try again."
    case EISDIR: "a folder of that name is in the way."
    default: "\(String(cString: strerror(code)))."
    }
  }
}
