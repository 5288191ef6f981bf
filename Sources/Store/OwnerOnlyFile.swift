#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps the database from other users of the machine; its journals take over its permissions.
enum OwnerOnlyFile {
  /// Creates the file when there is none and takes away what others may do with it.
  ///
  /// A failure is left to be told by the opening that follows. No descriptor is opened where that
  /// can be helped: closing one would drop the locks of this process's other connections.
  static func prepare(_ path: String) {
    var existing = stat()
    if stat(path, &existing) == 0 {
      if existing.st_mode & 0o077 != 0 { chmod(path, 0o600) }
      return
    }
    #if canImport(Glibc)
      mknod(path, S_IFREG | 0o600, 0)
    #else
      let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if file >= 0 { close(file) }
    #endif
  }
}
