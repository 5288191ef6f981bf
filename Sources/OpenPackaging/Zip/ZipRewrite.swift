/// Writes a zip file anew with some parts replaced; every other part's bytes are copied as they are,
/// compressed bytes, headers and gaps included.
package enum ZipRewrite {
  /// - Parameters:
  ///   - parts: New content by part name; each must be in the archive.
  ///   - archive: The file to rewrite.
  /// - Returns: The same bytes for the same arguments.
  package static func replacing(_ parts: [String: [UInt8]], in archive: ZipArchive) -> [UInt8] {
    let bytes = archive.bytes
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + parts.values.reduce(0) { $0 + $1.count / 4 })
    var starts: [Int: Int] = [:]
    var records: [Int: NewEntry] = [:]
    let sorted = archive.entries.enumerated().sorted { $0.element.start < $1.element.start }
    var position = 0
    for (place, (index, entry)) in sorted.enumerated() {
      output += bytes[position..<entry.start]
      let next =
        place + 1 < sorted.count ? sorted[place + 1].element.start : archive.directory.lowerBound
      starts[index] = output.count
      if let content = parts.first(where: { archive.entry($0.key)?.start == entry.start })?.value {
        let new = NewEntry(content, replacing: entry)
        output += new.localHeader(from: bytes) + new.data
        records[index] = new
      } else {
        output += bytes[entry.start..<next]
      }
      position = next
    }
    output += bytes[position..<archive.directory.lowerBound]
    let directory = output.count
    for (index, entry) in archive.entries.enumerated() {
      output += record(entry, new: records[index], start: starts[index] ?? 0, bytes)
    }
    output += end(
      count: archive.entries.count, directory: directory, size: output.count - directory, archive)
    return output
  }

  /// A part's new bytes, deflated.
  private struct NewEntry {
    let entry: ZipArchive.Entry
    let data: [UInt8]
    let checksum: UInt32
    let inflatedSize: Int
    /// Without the bit that says sizes follow the data.
    var flags: Int { entry.flags & ~0b1000 }

    init(_ content: [UInt8], replacing entry: ZipArchive.Entry) {
      self.entry = entry
      data = Deflate.deflated(content)
      checksum = Deflate.checksum(content)
      inflatedSize = content.count
    }

    func localHeader(from bytes: [UInt8]) -> [UInt8] {
      let start = entry.start
      let nameLength = bytes.littleEndian16(start + 26)
      var header = Array(bytes[start..<(start + 30)])
      header.put(flags, at: 6, size: 2)
      header.put(8, at: 8, size: 2)
      header.put(Int(checksum), at: 14, size: 4)
      header.put(data.count, at: 18, size: 4)
      header.put(inflatedSize, at: 22, size: 4)
      header.put(0, at: 28, size: 2)
      return header + bytes[(start + 30)..<(start + 30 + nameLength)]
    }
  }

  private static func record(
    _ entry: ZipArchive.Entry, new: NewEntry?, start: Int, _ bytes: [UInt8]
  ) -> [UInt8] {
    var record = Array(bytes[entry.record])
    let nameLength = record.littleEndian16(28)
    let extraLength = record.littleEndian16(30)
    guard let new else {
      let sizes = ZipSizes(record: 0, nameLength: nameLength, extraLength: extraLength, record)
      if let field = sizes.largeOffsetField {
        record.put(start, at: field, size: 8)
      } else {
        record.put(start, at: 42, size: 4)
      }
      return record
    }
    record.put(new.flags, at: 8, size: 2)
    record.put(8, at: 10, size: 2)
    record.put(Int(new.checksum), at: 16, size: 4)
    record.put(new.data.count, at: 20, size: 4)
    record.put(new.inflatedSize, at: 24, size: 4)
    record.put(0, at: 30, size: 2)
    record.put(start, at: 42, size: 4)
    // The extra field may hold 64-bit sizes of the old content; it is dropped for a replaced part.
    record.removeSubrange((46 + nameLength)..<(46 + nameLength + extraLength))
    return record
  }

  /// A plain end record: with parts of at most 50 MB together, zip64 is never needed.
  private static func end(
    count: Int, directory: Int, size: Int, _ archive: ZipArchive
  ) -> [UInt8] {
    var record: [UInt8] = [0x50, 0x4b, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)
    record.put(count, at: 8, size: 2)
    record.put(count, at: 10, size: 2)
    record.put(size, at: 12, size: 4)
    record.put(directory, at: 16, size: 4)
    let comment = archive.comment
    record.put(comment.count, at: 20, size: 2)
    return record + comment
  }
}

extension [UInt8] {
  fileprivate mutating func put(_ number: Int, at position: Int, size: Int) {
    for offset in 0..<size {
      self[position + offset] = UInt8(truncatingIfNeeded: number >> (8 * offset))
    }
  }
}
