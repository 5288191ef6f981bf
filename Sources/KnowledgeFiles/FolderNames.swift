#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The names in one folder as the system gave them: bytes in one array, not a text each.
struct FolderNames: Sendable {
  /// With a slash behind it, where it isn't the root.
  private let folder: [UInt8]
  private let folderHash: StampHash
  /// Each name ends with a zero.
  private var characters: [UInt8] = []
  private var starts = [0]

  /// - Parameter folder: Its path relative to the root; empty for the root.
  init(folder: String) {
    self.folder = folder.isEmpty ? [] : Array("\(folder)/".utf8)
    var hash = StampHash()
    hash.mix(self.folder)
    folderHash = hash
  }

  var count: Int { starts.count - 1 }

  /// Takes a name in, unless it begins with a dot.
  ///
  /// - Parameter name: Up to a zero.
  mutating func append(_ name: UnsafeRawBufferPointer) {
    guard name.first != UInt8(ascii: ".") else { return }
    characters += name.prefix { $0 != 0 }
    characters.append(0)
    starts.append(characters.count)
  }

  private func name(_ place: Int) -> ArraySlice<UInt8> {
    characters[starts[place]..<(starts[place + 1] - 1)]
  }

  /// A name as the system's calls take it.
  func withCharacters<Result>(
    of place: Int, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    characters[starts[place]...].withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        // Never empty: at least the zero is there.
        characters.baseAddress.map(body) ?? body("")
      }
    }
  }

  /// Relative to the root.
  func path(_ place: Int) -> String { String(decoding: folder + name(place), as: UTF8.self) }

  /// Of the path and what the system says of the file.
  func stamp(_ place: Int, _ status: stat) -> UInt64 {
    var hash = folderHash
    hash.mix(name(place))
    hash.mix(status)
    return hash.value
  }

  /// Whether the path ends with some bytes, which may reach into the folder's name.
  func hasSuffix(_ place: Int, _ suffix: [UInt8]) -> Bool {
    let name = name(place)
    let shared = min(name.count, suffix.count)
    return name.suffix(shared).elementsEqual(suffix.suffix(shared))
      && folder.suffix(suffix.count - shared).elementsEqual(suffix.dropLast(shared))
  }
}

/// A regular file that a walk came by.
struct WalkedFile {
  let names: FolderNames
  let place: Int
  let status: stat

  /// Relative to the root.
  var path: String { names.path(place) }

  /// Changes whenever the file does.
  var stamp: UInt64 { names.stamp(place, status) }

  func hasSuffix(_ suffix: [UInt8]) -> Bool { names.hasSuffix(place, suffix) }
}
