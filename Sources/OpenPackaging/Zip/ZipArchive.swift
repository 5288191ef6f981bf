/// The entries of a zip file, checked before anything is inflated.
///
/// Sizes and offsets are the file's claims: each is checked against the bytes that are there, and
/// nothing is allocated from them.
package struct ZipArchive: Sendable {
  package struct Entry: Sendable {
    package let name: String
    let method: Int
    let flags: Int
    let checksum: UInt32
    /// Bytes, as the table of contents says.
    let inflatedSize: Int
    /// Where the entry's local header begins.
    package let start: Int
    /// The compressed bytes.
    package let data: Range<Int>
    /// Its record in the central directory.
    let record: Range<Int>
  }

  package let bytes: [UInt8]
  /// In the central directory's order.
  package let entries: [Entry]
  let directory: Range<Int>
  /// What its maker wrote at the very end.
  let comment: ArraySlice<UInt8>
  private let places: [String: Int]

  package init(_ bytes: [UInt8], limits: Limits) throws(PackageError) {
    self.bytes = bytes
    let end = try ZipEndRecord(bytes)
    guard end.entryCount <= limits.zipEntries else {
      throw limits.exceeded(.zipEntries, by: "the number of parts in the file")
    }
    directory = end.directory
    comment = end.comment(in: bytes)
    var entries: [Entry] = []
    var places: [String: Int] = [:]
    var position = directory.lowerBound
    while entries.count < end.entryCount {
      let entry = try Self.entry(at: position, in: bytes, directory: directory)
      guard places.updateValue(entries.count, forKey: Self.key(entry.name)) == nil else {
        throw .duplicateParts(entry.name)
      }
      entries.append(entry)
      position = entry.record.upperBound
    }
    self.entries = entries
    self.places = places
    try checkOverlaps()
  }

  package func entry(_ name: String) -> Entry? { places[Self.key(name)].map { entries[$0] } }

  /// Part names compare without regard to case, by the Open Packaging Conventions.
  private static func key(_ name: String) -> String {
    let path = name.lowercased().withForwardSlashes
    return path.hasPrefix("/") ? String(path.dropFirst()) : path
  }

  private func checkOverlaps() throws(PackageError) {
    let sorted = entries.sorted { $0.start < $1.start }
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.data.upperBound > right.start {
      throw .overlappingParts(right.name)
    }
  }

  private static func entry(
    at position: Int, in bytes: [UInt8], directory: Range<Int>
  ) throws(PackageError) -> Entry {
    guard position + 46 <= directory.upperBound, bytes.littleEndian32(position) == 0x0201_4b50
    else {
      throw .damagedArchive("its table of contents is broken")
    }
    let nameLength = bytes.littleEndian16(position + 28)
    let extraLength = bytes.littleEndian16(position + 30)
    let commentLength = bytes.littleEndian16(position + 32)
    let end = position + 46 + nameLength + extraLength + commentLength
    guard end <= directory.upperBound else {
      throw .damagedArchive("its table of contents is cut off")
    }
    let nameBytes = bytes[(position + 46)..<(position + 46 + nameLength)]
    guard !nameBytes.contains(0) else { throw .damagedArchive("a part's name holds a NUL") }
    let name = String(decoding: nameBytes, as: UTF8.self)
    let sizes = ZipSizes(record: position, nameLength: nameLength, extraLength: extraLength, bytes)
    let flags = bytes.littleEndian16(position + 8)
    guard flags & 1 == 0 else { throw .passwordProtected }
    let data = try dataRange(of: name, sizes: sizes, in: bytes, before: directory.lowerBound)
    return Entry(
      name: name, method: bytes.littleEndian16(position + 10), flags: flags,
      checksum: UInt32(truncatingIfNeeded: bytes.littleEndian32(position + 16)),
      inflatedSize: sizes.inflated, start: sizes.localHeader, data: data, record: position..<end)
  }

  private static func dataRange(
    of name: String, sizes: ZipSizes, in bytes: [UInt8], before limit: Int
  ) throws(PackageError) -> Range<Int> {
    let start = sizes.localHeader
    guard start >= 0, limit >= 30, start <= limit - 30, bytes.littleEndian32(start) == 0x0403_4b50
    else {
      throw .damagedArchive("\(name) is not where it should be")
    }
    let first = start + 30 + bytes.littleEndian16(start + 26) + bytes.littleEndian16(start + 28)
    guard sizes.compressed >= 0, sizes.compressed <= limit, first + sizes.compressed <= limit else {
      throw .damagedArchive("\(name) is cut off")
    }
    return first..<(first + sizes.compressed)
  }
}

extension [UInt8] {
  func littleEndian16(_ position: Int) -> Int {
    Int(self[position]) | Int(self[position + 1]) << 8
  }

  func littleEndian32(_ position: Int) -> Int {
    littleEndian16(position) | littleEndian16(position + 2) << 16
  }

  /// - Returns: -1 for a number past `Int.max`, which no honest file has.
  func littleEndian64(_ position: Int) -> Int {
    let high = littleEndian32(position + 4)
    return high < 0x8000_0000 ? littleEndian32(position) | high << 32 : -1
  }
}
