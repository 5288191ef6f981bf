#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension DurableFile {
  /// Removes a file for good; one that is not there is no error.
  package static func remove(_ path: String) throws(DurableFileError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw DurableFileError(path: path, code: errno)
    }
    flushFolder(of: path)
  }

  /// Makes a folder with those above it; one that is there is no error.
  package static func makeFolder(
    _ path: String, permissions: UInt16 = 0o755
  ) throws(DurableFileError) {
    if mkdir(path, mode_t(permissions)) == 0 { return flushFolder(of: path) }
    switch errno {
    case EEXIST: return
    case ENOENT where path.contains("/"):
      try makeFolder(split(path).folder, permissions: permissions)
      guard mkdir(path, mode_t(permissions)) == 0 || errno == EEXIST else {
        throw DurableFileError(path: path, code: errno)
      }
      flushFolder(of: path)
    default: throw DurableFileError(path: path, code: errno)
    }
  }

  /// Removes temporary files of earlier processes that were killed while writing.
  package static func removeLeftovers(in folder: String) {
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(temporaryPrefix) else { continue }
      let owner = name.dropFirst(temporaryPrefix.count).prefix { $0.isNumber }
      if let process = pid_t(owner), process != getpid(), kill(process, 0) != 0, errno == ESRCH {
        unlink("\(folder)/\(name)")
      }
    }
  }
}
