#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lists files by the system's own calls: ten thousand answers must be looked over in milliseconds.
enum FolderListing {
  /// Regular files with a suffix; links are not followed.
  ///
  /// - Parameters:
  ///   - root: The folder that paths are relative to.
  ///   - folder: Where under it to look.
  ///   - suffix: What the files' names end with.
  /// - Returns: The files' paths, sorted, and the folders and files that could not be looked at:
  ///   what lies there is unknown, which is not the same as gone.
  static func files(
    in root: String, under folder: String, suffix: String
  ) -> (found: [String], unreadable: [String]) {
    var found: [String] = []
    let unreadable = walk(root, folder) { path, _ in
      if path.hasSuffix(suffix) { found.append(path) }
    }
    return (found.sorted(), unreadable.sorted())
  }

  /// The folder and those under it.
  static func folders(in root: String) -> [String] {
    var folders = [root]
    _ = walk(root, "", folder: { folders.append("\(root)/\($0)") }, { _, _ in })
    return folders
  }

  /// A text that changes whenever a file does: FNV-1a over path, size, time and number of each.
  static func stamp(of root: String) -> String {
    var lines: [(String, stat)] = []
    let unreadable = walk(root, "") { lines.append(($0, $1)) }
    // A text that no readable folder has.
    lines += unreadable.map { ($0 + "/", stat()) }
    lines.sort { $0.0 < $1.0 }
    var hash = StampHash()
    for (path, status) in lines { hash.mix(path, status) }
    return String(hash.value, radix: 16)
  }

  /// A stamp for each regular file with a suffix.
  ///
  /// - Parameters:
  ///   - root: The folder that paths are relative to.
  ///   - folder: Where under it to look.
  ///   - suffix: What the files' names end with.
  /// - Returns: The stamps by path, and what could not be looked at.
  static func stamps(
    in root: String, under folder: String, suffix: String
  ) -> (found: [String: UInt64], unreadable: [String]) {
    var stamps: [String: UInt64] = [:]
    let unreadable = walk(root, folder) { path, status in
      guard path.hasSuffix(suffix) else { return }
      var hash = StampHash()
      hash.mix(path, status)
      stamps[path] = hash.value
    }
    return (stamps, unreadable.sorted())
  }

  /// The stamp of one file; 0 when there is none.
  static func stamp(of root: String, file: String) -> UInt64 {
    var status = stat()
    guard lstat("\(root)/\(file)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return 0
    }
    var hash = StampHash()
    hash.mix(file, status)
    return hash.value
  }

  /// - Returns: What could not be looked at.
  private static func walk(
    _ root: String, _ folder: String, depth: Int = 0, folder enter: (String) -> Void = { _ in },
    _ body: (String, stat) -> Void
  ) -> [String] {
    guard depth < 8 else { return [] }
    guard let listing = opendir(folder.isEmpty ? root : "\(root)/\(folder)") else {
      return errno == ENOENT || errno == ENOTDIR ? [] : [folder]
    }
    defer { closedir(listing) }
    var unreadable: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      var status = stat()
      guard fstatat(dirfd(listing), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        if errno != ENOENT { unreadable.append(path) }
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        enter(path)
        unreadable += walk(root, path, depth: depth + 1, folder: enter, body)
      case S_IFREG: body(path, status)
      default: break
      }
    }
    return unreadable
  }
}

/// FNV-1a, 64 bits, over what tells that a file has changed.
private struct StampHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func mix(_ path: String, _ status: stat) {
    for byte in path.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    mix(UInt64(truncatingIfNeeded: status.st_size))
    mix(UInt64(truncatingIfNeeded: status.st_ino))
    #if canImport(Glibc)
      mix(UInt64(truncatingIfNeeded: status.st_mtim.tv_sec))
      mix(UInt64(truncatingIfNeeded: status.st_mtim.tv_nsec))
    #else
      mix(UInt64(truncatingIfNeeded: status.st_mtimespec.tv_sec))
      mix(UInt64(truncatingIfNeeded: status.st_mtimespec.tv_nsec))
    #endif
  }

  private mutating func mix(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      value = (value ^ (number >> shift & 0xff)) &* 0x100_0000_01b3
    }
  }
}
