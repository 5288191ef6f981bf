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

  /// FNV-1a over every file's path, size, time of change and number.
  ///
  /// - Parameters:
  ///   - root: The folder that paths are relative to.
  ///   - places: Folders and files under it; the empty path is all of it.
  /// - Returns: Hexadecimal digits.
  static func stamp(of root: String, under places: [String] = [""]) -> String {
    var lines: [(String, stat)] = []
    for place in places {
      var status = stat()
      if lstat("\(root)/\(place)", &status) == 0, status.st_mode & S_IFMT == S_IFREG {
        lines.append((place, status))
      } else {
        walk(root, place) { lines.append(($0, $1)) }
      }
    }
    lines.sort { $0.0 < $1.0 }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ value: UInt64) {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        hash = (hash ^ (value >> shift & 0xff)) &* 0x100_0000_01b3
      }
    }
    for (path, status) in lines {
      for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
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
    return String(hash, radix: 16)
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
