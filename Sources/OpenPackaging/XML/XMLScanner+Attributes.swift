/// One attribute: its name without prefix, and its value's place between the quotes.
package struct XMLAttribute {
  package let name: Range<Int>
  package let value: Range<Int>
}

extension XMLScanner {
  /// Calls `body` with each attribute of a tag until it returns `false`.
  package func forEachAttribute(
    of tag: Tag, _ body: (XMLAttribute) -> Bool
  ) throws(PackageError) {
    try bytes.withUnsafeBufferPointer { buffer throws(PackageError) in
      var rest = XMLAttributeList(buffer, tag.attributes)
      var count = 0
      while let attribute = try next(in: &rest) {
        count += 1
        guard count <= limits.attributesPerElement else {
          throw limits.exceeded(
            .attributesPerElement, by: "the number of attributes of an element in \(part)")
        }
        if !body(attribute) { return }
      }
    }
  }

  private func next(in list: inout XMLAttributeList) throws(PackageError) -> XMLAttribute? {
    switch list.next() {
    case .attribute(let attribute): return attribute
    case .end: return nil
    case .malformed(let detail): throw malformed(detail)
    }
  }

  /// The value's place, entities unresolved.
  package func attributeRange(_ name: StaticString, of tag: Tag) throws(PackageError) -> Range<Int>?
  {
    var found: Range<Int>?
    try forEachAttribute(of: tag) { attribute in
      guard equal(attribute.name, name) else { return true }
      found = attribute.value
      return false
    }
    return found
  }

  package func attribute(_ name: StaticString, of tag: Tag) throws(PackageError) -> String? {
    guard let range = try attributeRange(name, of: tag) else { return nil }
    try checkReferences(in: range)
    return XMLText.resolved(bytes[range])
  }

  package func flag(_ name: StaticString, of tag: Tag) throws(PackageError) -> Bool? {
    guard let range = try attributeRange(name, of: tag) else { return nil }
    let value = bytes[range]
    return value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8)
      || value.elementsEqual("on".utf8)
  }

  package func integer(_ name: StaticString, of tag: Tag) throws(PackageError) -> Int? {
    guard let range = try attributeRange(name, of: tag) else { return nil }
    return XMLText.integer(bytes[range])
  }

  package func equal(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { expected in
      bytes[range].withUnsafeBufferPointer { written in
        for offset in 0..<expected.count where written[offset] != expected[offset] { return false }
        return true
      }
    }
  }
}

/// Goes through what stands between a tag's name and its end.
private struct XMLAttributeList {
  enum Step {
    case attribute(XMLAttribute)
    case end
    case malformed(String)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int

  /// The range lies within the bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  mutating func next() -> Step {
    skipBlanks()
    guard index < end else { return .end }
    var nameStart = index
    while index < end, bytes[index] != UInt8(ascii: "="), bytes[index] > 0x20 {
      if bytes[index] == UInt8(ascii: ":") { nameStart = index + 1 }
      index += 1
    }
    let name = nameStart..<index
    skipBlanks()
    guard index < end, bytes[index] == UInt8(ascii: "=") else {
      return .malformed("an attribute has no value")
    }
    index += 1
    skipBlanks()
    guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    else { return .malformed("an attribute's value is not quoted") }
    let quote = bytes[index]
    let valueStart = index + 1
    index = valueStart
    while index < end, bytes[index] != quote { index += 1 }
    guard index < end else { return .malformed("an attribute's value is not closed") }
    let value = valueStart..<index
    index += 1
    return .attribute(XMLAttribute(name: name, value: value))
  }

  private mutating func skipBlanks() {
    while index < end, bytes[index] <= 0x20 { index += 1 }
  }
}
