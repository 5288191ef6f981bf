/// Where the parts of a tag stand, looked for without asking at every byte whether it is there.
struct XMLTagPlaces {
  /// Without its prefix.
  let name: Range<Int>
  /// Of what ends the tag: `>`, a `<` that should not be there, or the end of the bytes.
  let end: Int

  init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var index = start + 1
    var nameStart = index
    while index < bytes.count, !Self.endsName(bytes[index]) {
      if bytes[index] == UInt8(ascii: ":") { nameStart = index + 1 }
      index += 1
    }
    name = nameStart..<index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { break }
      index += 1
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      while index < bytes.count, bytes[index] != byte { index += 1 }
      index += 1
    }
    end = min(index, bytes.count)
  }

  init(ofClosingTagAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var index = start + 2
    var nameStart = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: ":") { nameStart = index + 1 }
      index += 1
    }
    end = index
    while index > nameStart, bytes[index - 1] <= 0x20 { index -= 1 }
    name = nameStart..<index
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
