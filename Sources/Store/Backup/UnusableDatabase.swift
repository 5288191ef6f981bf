#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A database file that SQLite cannot work with, or that is not there at all.
package struct UnusableDatabase: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// Puts a finished database in its place and keeps it, with its log, under another name.
  ///
  /// A log must not stay behind: SQLite would play it into the new file.
  ///
  /// - Parameters:
  ///   - copy: A file that ``Backup/adopt(as:named:)`` made, on the same disk.
  ///   - kept: The name to keep the file under; its log's has `-wal` behind it.
  /// - Returns: Whether there was anything to keep.
  /// - Throws: ``StoreError/locked(path:)`` when another process has it open.
  package func exchange(for copy: String, keeping kept: String) throws(StoreError) -> Bool {
    let held = open(path, O_RDWR | O_CLOEXEC)
    defer { if held >= 0 { close(held) } }
    if held >= 0 {
      guard lock(held) else { throw .locked(path: path) }
    } else if errno != ENOENT {
      throw error()
    }
    try flush(copy)
    // A second name first, so that there is no moment without a database.
    var keepsAny = held >= 0
    if held >= 0, link(path, kept) != 0, rename(path, kept) != 0 { throw error() }
    for journal in ["-wal", "-journal"] {
      if rename(path + journal, kept + journal) == 0 {
        keepsAny = true
      } else if errno != ENOENT {
        throw error()
      }
    }
    unlink(path + "-shm")
    guard rename(copy, path) == 0 else { throw error() }
    return keepsAny
  }

  /// Takes the bytes that SQLite locks, which others hold while they have the file open
  /// (sqlite.org/fileformat.html, §1.3.2, "lock-byte page").
  private func lock(_ file: Int32) -> Bool {
    var range = flock()
    range.l_type = Int16(F_WRLCK)
    range.l_whence = Int16(SEEK_SET)
    range.l_start = 0x4000_0000
    range.l_len = 512
    return fcntl(file, F_SETLK, &range) == 0
  }

  private func flush(_ copy: String) throws(StoreError) {
    let file = open(copy, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw error() }
    defer { close(file) }
    guard fsync(file) == 0 else { throw error() }
  }

  private func error() -> StoreError {
    switch errno {
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EACCES, EPERM, EROFS: .notWritable(path: path)
    case let code: .failed(path: path, detail: String(cString: strerror(code)))
    }
  }
}
