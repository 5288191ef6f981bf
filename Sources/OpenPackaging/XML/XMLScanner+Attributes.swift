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
    var index = tag.attributes.lowerBound
    let end = tag.attributes.upperBound
    var count = 0
    while true {
      while index < end, bytes[index] <= 0x20 { index += 1 }
      guard index < end else { return }
      var nameStart = index
      while index < end, bytes[index] != UInt8(ascii: "="), bytes[index] > 0x20 {
        if bytes[index] == UInt8(ascii: ":") { nameStart = index + 1 }
        index += 1
      }
      let name = nameStart..<index
      while index < end, bytes[index] <= 0x20 { index += 1 }
      guard index < end, bytes[index] == UInt8(ascii: "=") else {
        throw malformed("an attribute has no value")
      }
      index += 1
      while index < end, bytes[index] <= 0x20 { index += 1 }
      guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
      else { throw malformed("an attribute's value is not quoted") }
      let quote = bytes[index]
      let valueStart = index + 1
      index = valueStart
      while index < end, bytes[index] != quote { index += 1 }
      guard index < end else { throw malformed("an attribute's value is not closed") }
      count += 1
      guard count <= limits.attributesPerElement else {
        throw limits.exceeded(
          .attributesPerElement, by: "the number of attributes of an element in \(part)")
      }
      if !body(XMLAttribute(name: name, value: valueStart..<index)) { return }
      index += 1
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
    return text.withUTF8Buffer { buffer in
      for (offset, byte) in buffer.enumerated() where bytes[range.lowerBound + offset] != byte {
        return false
      }
      return true
    }
  }
}
