/// Reads XML token by token over its bytes, keeping the place of each, so that a caller can splice.
///
/// It reads what Office files are made of and no more: declarations of document types are refused,
/// comments and processing instructions are passed over, names lose their prefix.
package struct XMLScanner {
  package enum Token {
    case start(Tag)
    case end(Tag)
    /// Characters between tags; entities are not yet resolved.
    case text(Range<Int>)
    /// Characters that hold no entities.
    case rawText(Range<Int>)
  }

  /// One tag and where it stands.
  package struct Tag {
    /// From `<` to just past `>`.
    package let range: Range<Int>
    /// The name without its prefix.
    package let name: Range<Int>
    /// The prefix with its colon; empty without one.
    package let prefix: Range<Int>
    /// What stands between the name and the closing bracket.
    package let attributes: Range<Int>
    package let isSelfClosing: Bool
  }

  package let bytes: [UInt8]
  let part: String
  package private(set) var position = 0
  package private(set) var depth = 0
  private let limits: Limits

  package init(_ bytes: [UInt8], part: String, limits: Limits) {
    self.bytes = bytes
    self.part = part
    self.limits = limits
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { position = 3 }
  }

  /// - Returns: `nil` at the end, where every element must have been closed.
  package mutating func next() throws(PackageError) -> Token? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return .text(textRange()) }
      guard position + 1 < bytes.count else { break }
      switch bytes[position + 1] {
      case UInt8(ascii: "?"): try skip(past: "?>")
      case UInt8(ascii: "!"):
        if let token = try declaration() { return token }
      case UInt8(ascii: "/"): return .end(try endTag())
      default: return .start(try startTag())
      }
    }
    guard depth == 0, position >= bytes.count else { throw malformed("it ends too early") }
    return nil
  }

  package func name(of tag: Tag, is name: StaticString) -> Bool {
    guard tag.name.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { buffer in
      for (offset, byte) in buffer.enumerated() where bytes[tag.name.lowerBound + offset] != byte {
        return false
      }
      return true
    }
  }

  /// Goes on from another place, inside so many elements.
  package mutating func move(to position: Int, depth: Int) {
    self.position = position
    self.depth = depth
  }

  var limitOnAttributes: Int { limits.attributesPerElement }

  package func malformed(_ detail: String) -> PackageError { .malformedPart(part, detail) }

  // MARK: - Tokens

  private mutating func textRange() -> Range<Int> {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return start..<position
  }

  private mutating func startTag() throws(PackageError) -> Tag {
    let start = position
    var index = position + 1
    var nameStart = index
    while index < bytes.count, !Self.endsName(bytes[index]) {
      if bytes[index] == UInt8(ascii: ":") { nameStart = index + 1 }
      index += 1
    }
    let name = nameStart..<index
    guard !name.isEmpty else { throw malformed("a tag has no name") }
    let attributesStart = index
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "<") {
        throw malformed("a tag is not closed")
      }
      index += 1
    }
    guard index < bytes.count else { throw malformed("it ends inside a tag") }
    let isSelfClosing = bytes[index - 1] == UInt8(ascii: "/")
    position = index + 1
    if !isSelfClosing {
      depth += 1
      guard depth <= limits.elementDepth else {
        throw .tooLarge(what: "the depth of elements in \(part)", limit: "\(limits.elementDepth)")
      }
    }
    return Tag(
      range: start..<position, name: name, prefix: (start + 1)..<nameStart,
      attributes: attributesStart..<max(attributesStart, isSelfClosing ? index - 1 : index),
      isSelfClosing: isSelfClosing)
  }

  private mutating func endTag() throws(PackageError) -> Tag {
    let start = position
    var index = position + 2
    var nameStart = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: ":") { nameStart = index + 1 }
      index += 1
    }
    guard index < bytes.count, depth > 0 else {
      throw malformed("a closing tag has no opening one")
    }
    var nameEnd = index
    while nameEnd > nameStart, bytes[nameEnd - 1] <= 0x20 { nameEnd -= 1 }
    depth -= 1
    position = index + 1
    return Tag(
      range: start..<position, name: nameStart..<nameEnd, prefix: (start + 2)..<nameStart,
      attributes: index..<index, isSelfClosing: false)
  }

  private mutating func declaration() throws(PackageError) -> Token? {
    if matches("<!--") {
      try skip(past: "-->")
      return nil
    }
    if matches("<![CDATA[") {
      let start = position + 9
      try skip(past: "]]>")
      return .rawText(start..<(position - 3))
    }
    throw .documentTypeDeclaration(part: part)
  }

  private func matches(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { buffer in
      position + buffer.count <= bytes.count
        && buffer.enumerated().allSatisfy { bytes[position + $0] == $1 }
    }
  }

  private mutating func skip(past text: StaticString) throws(PackageError) {
    position += 2
    while position < bytes.count {
      if matches(text) {
        position += text.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw malformed("a comment or declaration is not closed")
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
