#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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
  package private(set) var position = 0
  package private(set) var depth = 0
  private let source: Source
  /// Prefixes that were seen to be declared.
  private var declared: [Range<Int>] = []
  private var tokens = 0
  /// Names of the elements that are open; fewer than ``depth`` after a move.
  private var open: [Range<Int>] = []
  private var hasElement = false
  private var rootPrefix = 0..<0

  /// What never changes, out of the way: whoever holds a scanner is copied more often than one would
  /// think.
  private final class Source: Sendable {
    let part: String
    let limits: Limits
    let watch: Watch?

    init(part: String, limits: Limits, watch: Watch?) {
      self.part = part
      self.limits = limits
      self.watch = watch
    }
  }

  package var limits: Limits { source.limits }
  var part: String { source.part }

  /// - Parameters:
  ///   - bytes: The part, in UTF-8.
  ///   - part: Its name, for errors.
  ///   - limits: How much it may ask of us.
  ///   - watch: Ends the reading when it takes too long.
  package init(_ bytes: [UInt8], part: String, limits: Limits, watch: Watch? = nil) {
    self.bytes = bytes
    source = Source(part: part, limits: limits, watch: watch)
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { position = 3 }
  }

  /// - Returns: `nil` at the end, where every element must have been closed.
  package mutating func next() throws(PackageError) -> Token? {
    tokens &+= 1
    if tokens & 0xfff == 0 { try source.watch?.check() }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return .text(try textRange()) }
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
    guard hasElement else { throw malformed("it is empty") }
    return nil
  }

  package func name(of tag: Tag, is name: StaticString) -> Bool {
    equal(tag.name, name)
  }

  /// Whether a tag has the prefix of the document's first element, which is to say its namespace:
  /// what other programs put between may have the same names.
  package func isOwn(_ tag: Tag) -> Bool {
    tag.prefix.count == rootPrefix.count
      && (rootPrefix.isEmpty || isSame(tag.prefix, rootPrefix))
  }

  private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    return bytes[left].withUnsafeBytes { left in
      bytes[right].withUnsafeBytes { right in
        guard let first = left.baseAddress, let second = right.baseAddress else { return true }
        return memcmp(first, second, left.count) == 0
      }
    }
  }

  /// Goes on from another place, inside so many elements.
  package mutating func move(to position: Int, depth: Int) {
    self.position = position
    self.depth = depth
    open = []
  }

  package func malformed(_ detail: String) -> PackageError { .malformedPart(part, detail) }

  // MARK: - Tokens

  private mutating func textRange() throws(PackageError) -> Range<Int> {
    let start = position
    position = place(of: UInt8(ascii: "<"), in: start..<bytes.count)
    try checkReferences(in: start..<position)
    return start..<position
  }

  /// - Returns: The end of the range when the byte is not in it.
  private func place(of byte: UInt8, in range: Range<Int>) -> Int {
    bytes[range].withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress,
        let found = memchr(start, Int32(byte), buffer.count)
      else { return range.upperBound }
      return range.lowerBound + (UnsafeRawPointer(found) - UnsafeRawPointer(start))
    }
  }

  /// A reference to a character that XML does not allow makes a part malformed.
  func checkReferences(in range: Range<Int>) throws(PackageError) {
    var index = place(of: UInt8(ascii: "&"), in: range)
    while index < range.upperBound {
      if XMLText.refersToForbidden(bytes[index..<range.upperBound]) {
        throw malformed("it refers to a character that XML does not allow")
      }
      index = place(of: UInt8(ascii: "&"), in: (index + 1)..<range.upperBound)
    }
  }

  private mutating func startTag() throws(PackageError) -> Tag {
    let start = position
    let places = bytes.withUnsafeBufferPointer { XMLTagPlaces(at: start, in: $0) }
    let name = places.name
    let nameStart = name.lowerBound
    let attributesStart = name.upperBound
    let index = places.end
    guard !name.isEmpty else { throw malformed("a tag has no name") }
    guard index < bytes.count else { throw malformed("it ends inside a tag") }
    guard bytes[index] == UInt8(ascii: ">") else { throw malformed("a tag is not closed") }
    let isSelfClosing = bytes[index - 1] == UInt8(ascii: "/")
    position = index + 1
    if !hasElement {
      hasElement = true
      rootPrefix = (start + 1)..<nameStart
    }
    if nameStart > start + 1 { try requireDeclared((start + 1)..<(nameStart - 1)) }
    if !isSelfClosing {
      depth += 1
      open.append((start + 1)..<name.upperBound)
      guard depth <= limits.elementDepth else {
        throw limits.exceeded(.elementDepth, by: "the depth of elements in \(part)")
      }
    }
    return Tag(
      range: start..<position, name: name, prefix: (start + 1)..<nameStart,
      attributes: attributesStart..<max(attributesStart, isSelfClosing ? index - 1 : index),
      isSelfClosing: isSelfClosing)
  }

  /// A prefix without a namespace makes a part malformed.
  private mutating func requireDeclared(_ prefix: Range<Int>) throws(PackageError) {
    if declared.contains(where: { bytes[$0].elementsEqual(bytes[prefix]) }) { return }
    // No document has so many; looking for each of a million would take for ever.
    guard declared.count < 100 else { return }
    var index = place(of: UInt8(ascii: ":"), in: 0..<position)
    while index < position {
      let name = (index + 1)..<min(index + 1 + prefix.count, position)
      if index >= 5, bytes[(index - 5)..<index].elementsEqual("xmlns".utf8),
        bytes[name].elementsEqual(bytes[prefix])
      {
        declared.append(name)
        return
      }
      index = place(of: UInt8(ascii: ":"), in: (index + 1)..<position)
    }
    let text = String(decoding: bytes[prefix], as: UTF8.self)
    throw malformed("the prefix \(text.prefix(40)) has no namespace")
  }

  private mutating func endTag() throws(PackageError) -> Tag {
    let start = position
    let places = bytes.withUnsafeBufferPointer { XMLTagPlaces(ofClosingTagAt: start, in: $0) }
    let index = places.end
    guard index < bytes.count, depth > 0 else {
      throw malformed("a closing tag has no opening one")
    }
    let nameStart = places.name.lowerBound
    let nameEnd = places.name.upperBound
    if let opened = open.popLast(), !isSame(opened, (start + 2)..<nameEnd) {
      let name = String(decoding: bytes[opened].prefix(40), as: UTF8.self)
      throw malformed("\(name) is closed by another element's tag")
    }
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
}
