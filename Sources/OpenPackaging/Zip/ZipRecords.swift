/// The record at a zip file's end, which says where the table of contents lies.
struct ZipEndRecord {
  let entryCount: Int
  let directory: Range<Int>
  private let place: Int

  /// Looks for it backwards, as its comment may be up to 65,535 bytes long.
  init(_ bytes: [UInt8]) throws(PackageError) {
    let earliest = max(0, bytes.count - 65_557)
    guard
      let place = stride(from: bytes.count - 22, through: earliest, by: -1).first(where: {
        bytes[$0] == 0x50 && bytes.littleEndian32($0) == 0x0605_4b50
      })
    else { throw .damagedArchive("its end is missing") }
    var count = bytes.littleEndian16(place + 10)
    var size = bytes.littleEndian32(place + 12)
    var offset = bytes.littleEndian32(place + 16)
    if count == 0xffff || size == 0xffff_ffff || offset == 0xffff_ffff,
      let large = Self.largeRecord(before: place, in: bytes)
    {
      count = bytes.littleEndian64(large + 32)
      size = bytes.littleEndian64(large + 40)
      offset = bytes.littleEndian64(large + 48)
    }
    guard count >= 0, size >= 0, offset >= 0, offset <= place, size <= place - offset,
      count <= size / 46
    else { throw .damagedArchive("its table of contents is not where it should be") }
    self.place = place
    entryCount = count
    directory = offset..<(offset + size)
  }

  func comment(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let length = bytes.littleEndian16(place + 20)
    return bytes[(place + 22)..<min(place + 22 + length, bytes.count)]
  }

  /// The zip64 record, by its locator just before the ordinary one.
  private static func largeRecord(before place: Int, in bytes: [UInt8]) -> Int? {
    guard place >= 20, bytes.littleEndian32(place - 20) == 0x0706_4b50 else { return nil }
    let record = bytes.littleEndian64(place - 12)
    guard record >= 0, record <= place - 56, bytes.littleEndian32(record) == 0x0606_4b50 else {
      return nil
    }
    return record
  }
}

/// An entry's size and place as its central record says, the zip64 field included.
struct ZipSizes {
  let compressed: Int
  let inflated: Int
  let localHeader: Int
  /// Where the 64-bit offset of the local header stands, when it stands there.
  let largeOffsetField: Int?

  init(record: Int, nameLength: Int, extraLength: Int, _ bytes: [UInt8]) {
    var compressed = bytes.littleEndian32(record + 20)
    var inflated = bytes.littleEndian32(record + 24)
    var localHeader = bytes.littleEndian32(record + 42)
    var offsetField: Int?
    let extraStart = record + 46 + nameLength
    if var field = ZipSizes.largeField(in: extraStart..<(extraStart + extraLength), bytes) {
      if inflated == 0xffff_ffff, field.count >= 8 {
        inflated = bytes.littleEndian64(field.lowerBound)
        field = field.dropFirst(8)
      }
      if compressed == 0xffff_ffff, field.count >= 8 {
        compressed = bytes.littleEndian64(field.lowerBound)
        field = field.dropFirst(8)
      }
      if localHeader == 0xffff_ffff, field.count >= 8 {
        localHeader = bytes.littleEndian64(field.lowerBound)
        offsetField = field.lowerBound
      }
    }
    self.compressed = compressed
    self.inflated = inflated
    self.localHeader = localHeader
    largeOffsetField = offsetField
  }

  /// The payload of the extra field with id 1.
  private static func largeField(in extra: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    var position = extra.lowerBound
    while position + 4 <= extra.upperBound {
      let end = position + 4 + bytes.littleEndian16(position + 2)
      guard end <= extra.upperBound else { return nil }
      if bytes.littleEndian16(position) == 1 { return (position + 4)..<end }
      position = end
    }
    return nil
  }
}
