import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a walk gathers from files that come in any order, on several cores.
protocol FileGathering: Sendable {
  mutating func take(_ file: WalkedFile)

  mutating func join(_ other: Self)
}

/// A folder and those under it, gone through once; links are not followed, names with a dot first
/// are left out.
struct FolderWalk<Gathering: FileGathering>: Sendable {
  private(set) var gathered: Gathering
  /// Those under the folder, as paths relative to the root.
  private(set) var folders: [String] = []
  /// The folders and files that could not be looked at.
  private(set) var unreadable: [String] = []

  private init(gathered: Gathering) { self.gathered = gathered }

  /// - Parameters:
  ///   - root: The folder that paths are relative to.
  ///   - folder: Where under it to look.
  ///   - nothing: What takes the files; each core fills one of its own.
  init(_ root: String, under folder: String = "", gathering nothing: Gathering) {
    self.init(gathered: nothing)
    var level = [folder]
    for _ in 0..<8 where !level.isEmpty {
      level = level.flatMap { look(into: $0, of: root, nothing) }
      folders += level
    }
  }

  /// - Returns: The folders in it.
  private mutating func look(
    into folder: String, of root: String, _ nothing: Gathering
  ) -> [String] {
    guard let listing = opendir(folder.isEmpty ? root : "\(root)/\(folder)") else {
      if errno != ENOENT && errno != ENOTDIR { unreadable.append(folder) }
      return []
    }
    defer { closedir(listing) }
    let file = dirfd(listing)
    let part = SharedWalk(FolderWalk(gathered: nothing))
    let others = DispatchGroup()
    var names = FolderNames(folder: folder)
    while let entry = readdir(listing) {
      withUnsafeBytes(of: &entry.pointee.d_name) { names.append($0) }
      guard names.count == Self.slice else { continue }
      // Looked at elsewhere while the next names are read; a small folder never comes here.
      DispatchQueue.global(qos: .userInitiated).async(group: others) { [names] in
        part.join(Self.looked(at: names, in: file, nothing))
      }
      names = FolderNames(folder: folder)
    }
    part.join(Self.looked(at: names, in: file, nothing))
    others.wait()
    let found = part.value
    gathered.join(found.gathered)
    unreadable += found.unreadable
    return found.folders
  }

  /// How many files a core looks at in a row: half a millisecond's work.
  private static var slice: Int { 512 }

  private static func looked(
    at names: FolderNames, in listing: Int32, _ nothing: Gathering
  ) -> FolderWalk {
    var part = FolderWalk(gathered: nothing)
    for place in 0..<names.count { part.look(at: place, of: names, in: listing) }
    return part
  }

  private mutating func look(at place: Int, of names: FolderNames, in listing: Int32) {
    var status = stat()
    let failed = names.withCharacters(of: place) {
      fstatat(listing, $0, &status, AT_SYMLINK_NOFOLLOW) == 0 ? 0 : errno
    }
    guard failed == 0 else {
      if failed != ENOENT { unreadable.append(names.path(place)) }
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: folders.append(names.path(place))
    case S_IFREG: gathered.take(WalkedFile(names: names, place: place, status: status))
    default: break
    }
  }

  fileprivate mutating func join(_ other: FolderWalk) {
    gathered.join(other.gathered)
    folders += other.folders
    unreadable += other.unreadable
  }
}

/// What several threads have found so far.
private final class SharedWalk<Gathering: FileGathering>: Sendable {
  private let walk: Mutex<FolderWalk<Gathering>>

  init(_ walk: FolderWalk<Gathering>) { self.walk = Mutex(walk) }

  var value: FolderWalk<Gathering> { walk.withLock { $0 } }

  func join(_ other: FolderWalk<Gathering>) { walk.withLock { $0.join(other) } }
}
