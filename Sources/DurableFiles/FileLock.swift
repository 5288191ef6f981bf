#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps other processes out while a file is read, changed and written back.
package enum FileLock {
  /// Waits until no other process holds the lock; the system lets go of it when a process dies.
  ///
  /// - Parameters:
  ///   - path: A file for nothing else, made where it is missing.
  ///   - work: Short, for the others wait.
  /// - Returns: What the work returned.
  /// - Throws: ``DurableFileError`` when the lock's file can't be made, or what the work threw.
  package static func holding<Result>(_ path: String, _ work: () throws -> Result) throws -> Result
  {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw DurableFileError(path: path, code: errno) }
    defer { close(file) }
    while flock(file, LOCK_EX) != 0 {
      guard errno == EINTR else { throw DurableFileError(path: path, code: errno) }
    }
    return try work()
  }
}
