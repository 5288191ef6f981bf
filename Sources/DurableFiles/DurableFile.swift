#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes whole files so that a reader, or a crash, finds the old content or the new, never a mix.
///
/// The bytes go to a temporary file in the same folder, are flushed to the disk, and take the
/// file's name by a rename; the folder is flushed after it.
package enum DurableFile {
  /// What the names of temporary files begin with; one left by a killed process is safe to delete.
  package static let temporaryPrefix = ".vouch-writing-"

  /// - Parameters:
  ///   - bytes: The whole new content.
  ///   - path: The file's name, in a folder that exists.
  ///   - permissions: The new file's mode; owner-only by default, for answers are confidential.
  /// - Throws: ``DurableFileError``; whatever stood at `path` is untouched then.
  package static func write(
    _ bytes: [UInt8], to path: String, permissions: UInt16 = 0o600
  ) throws(DurableFileError) {
    let temporary = try prepare(bytes, for: path, permissions: permissions)
    do {
      try replace(path, with: temporary)
    } catch {
      discard(temporary)
      throw error
    }
  }

  /// Writes and flushes the new content beside the file, for ``replace(_:with:)`` to put in place:
  /// so that several files are put in place only when there is room for all of them.
  ///
  /// - Parameters:
  ///   - bytes: The whole new content.
  ///   - path: The file's name, in a folder that exists.
  ///   - permissions: The new file's mode.
  /// - Returns: The temporary file's path.
  /// - Throws: ``DurableFileError``; nothing is left behind then.
  package static func prepare(
    _ bytes: [UInt8], for path: String, permissions: UInt16 = 0o600
  ) throws(DurableFileError) -> String {
    let temporary = temporaryPath(beside: path)
    do {
      try writeAndFlush(bytes, to: temporary, for: path, permissions: permissions)
    } catch {
      discard(temporary)
      throw error
    }
    return temporary
  }

  /// Removes a temporary file that will not be put in place.
  package static func discard(_ temporary: String) { unlink(temporary) }

  /// A name in the same folder for a program that must write the file itself.
  package static func temporaryPath(beside path: String) -> String {
    let parts = split(path)
    return "\(parts.folder)/\(temporaryPrefix)\(getpid())-\(parts.name)"
  }

  /// Flushes a finished temporary file and gives it its name.
  ///
  /// - Throws: ``DurableFileError``; the temporary file is left for the caller to remove.
  package static func replace(
    _ path: String, with temporary: String
  ) throws(DurableFileError) {
    let file = open(temporary, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw DurableFileError(path: path, code: errno) }
    let flushed = fsync(file)
    let code = errno
    close(file)
    guard flushed == 0 else { throw DurableFileError(path: path, code: code) }
    guard rename(temporary, path) == 0 else { throw DurableFileError(path: path, code: errno) }
    flushFolder(of: path)
  }

  private static func writeAndFlush(
    _ bytes: [UInt8], to temporary: String, for path: String, permissions: UInt16
  ) throws(DurableFileError) {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    let file = open(temporary, flags, mode_t(permissions))
    guard file >= 0 else { throw DurableFileError(path: path, code: errno) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { writeBytes(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        let code = errno
        close(file)
        throw DurableFileError(path: path, code: code)
      }
      written += count
    }
    guard fsync(file) == 0 else {
      let code = errno
      close(file)
      throw DurableFileError(path: path, code: code)
    }
    guard close(file) == 0 else { throw DurableFileError(path: path, code: errno) }
  }

  private static func writeBytes(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes, count)
    #else
      Darwin.write(file, bytes, count)
    #endif
  }

  static func flushFolder(of path: String) {
    let folder = open(split(path).folder, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}
