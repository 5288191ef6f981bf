#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lists files by the system's own calls: ten thousand answers must be looked over in milliseconds.
enum FolderListing {
  /// Regular files with a suffix, by their path relative to `root`, sorted; links are not followed.
  static func files(in root: String, under folder: String, suffix: String) -> [String] {
    var found: [String] = []
    walk(root, folder) { path, _ in
      if path.hasSuffix(suffix) { found.append(path) }
    }
    return found.sorted()
  }

  /// A text that changes whenever a file does: FNV-1a over path, size, time and number of each.
  static func stamp(of root: String) -> String {
    var lines: [(String, stat)] = []
    walk(root, "") { lines.append(($0, $1)) }
    lines.sort { $0.0 < $1.0 }
    var hash = StampHash()
    for (path, status) in lines { hash.mix(path, status) }
    return String(hash.value, radix: 16)
  }

  /// A stamp for each regular file with a suffix, by its path relative to `root`.
  static func stamps(in root: String, under folder: String, suffix: String) -> [String: UInt64] {
    var stamps: [String: UInt64] = [:]
    walk(root, folder) { path, status in
      guard path.hasSuffix(suffix) else { return }
      var hash = StampHash()
      hash.mix(path, status)
      stamps[path] = hash.value
    }
    return stamps
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

  private static func walk(
    _ root: String, _ folder: String, depth: Int = 0, _ body: (String, stat) -> Void
  ) {
    guard depth < 8, let listing = opendir(folder.isEmpty ? root : "\(root)/\(folder)") else {
      return
    }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      guard fstatat(dirfd(listing), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      switch status.st_mode & S_IFMT {
      case S_IFDIR: walk(root, path, depth: depth + 1, body)
      case S_IFREG: body(path, status)
      default: break
      }
    }
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
