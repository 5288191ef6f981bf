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
  ///   - suffix: What the files' paths end with.
  /// - Returns: The files' paths, sorted, and the folders and files that could not be looked at:
  ///   what lies there is unknown, which is not the same as gone.
  static func files(
    in root: String, under folder: String, suffix: String
  ) -> (found: [String], unreadable: [String]) {
    let walk = FolderWalk(root, under: folder, gathering: Paths(suffix: Array(suffix.utf8)))
    return (walk.gathered.found.sorted(), walk.unreadable.sorted())
  }

  /// The folder and those under it.
  static func folders(in root: String) -> [String] {
    [root] + FolderWalk(root, gathering: StampSum()).folders.map { "\(root)/\($0)" }
  }

  /// A text that changes whenever a file does: its path, size, time or number, or whether it is there.
  static func stamp(of root: String) -> String {
    let walk = FolderWalk(root, gathering: StampSum())
    var sum = walk.gathered
    for path in walk.unreadable { sum.takeUnreadable(path) }
    return sum.text
  }

  /// A stamp for each regular file with a suffix.
  ///
  /// - Parameters:
  ///   - root: The folder that paths are relative to.
  ///   - folder: Where under it to look.
  ///   - suffix: What the files' paths end with.
  /// - Returns: The stamps by path, and what could not be looked at.
  static func stamps(
    in root: String, under folder: String, suffix: String
  ) -> (found: [String: UInt64], unreadable: [String]) {
    let walk = FolderWalk(root, under: folder, gathering: Stamps(suffix: Array(suffix.utf8)))
    return (walk.gathered.found, walk.unreadable.sorted())
  }

  /// The stamp of one file; 0 when there is none.
  static func stamp(of root: String, file: String) -> UInt64 {
    var status = stat()
    guard lstat("\(root)/\(file)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return 0
    }
    var hash = StampHash()
    hash.mix(file.utf8)
    hash.mix(status)
    return hash.value
  }
}

// MARK: - What is gathered

private struct Paths: FileGathering {
  let suffix: [UInt8]
  var found: [String] = []

  mutating func take(_ file: WalkedFile) {
    if file.hasSuffix(suffix) { found.append(file.path) }
  }

  mutating func join(_ other: Paths) { found += other.found }
}

private struct Stamps: FileGathering {
  let suffix: [UInt8]
  var found: [String: UInt64] = [:]

  mutating func take(_ file: WalkedFile) {
    if file.hasSuffix(suffix) { found[file.path] = file.stamp }
  }

  mutating func join(_ other: Stamps) { found.merge(other.found) { first, _ in first } }
}

/// One stamp of many files: a sum needs no order, and so neither names in memory nor sorting.
private struct StampSum: FileGathering {
  private var sum: UInt64 = 0
  private var count = 0

  var text: String { "\(String(sum, radix: 16))-\(count)" }

  mutating func take(_ file: WalkedFile) {
    sum &+= file.stamp
    count += 1
  }

  /// Counts what has no status as what no readable folder has.
  mutating func takeUnreadable(_ path: String) {
    var hash = StampHash()
    hash.mix("\(path)/".utf8)
    sum &+= hash.value
    count += 1
  }

  mutating func join(_ other: StampSum) {
    sum &+= other.sum
    count += other.count
  }
}
