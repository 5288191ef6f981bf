import OpenPackaging

/// `fullCalcOnLoad`, by which a workbook asks to be recalculated when it is opened.
enum RecalculationMark {
  /// - Returns: The workbook part with the mark set; the same bytes when it was.
  static func added(
    to bytes: [UInt8], part: String, limits: Limits
  ) throws(PackageError) -> [UInt8] {
    var scanner = XMLScanner(bytes, part: part, limits: limits)
    var insertion: (place: Int, prefix: String)?
    while let token = try scanner.next() {
      switch token {
      case .start(let tag):
        if scanner.name(of: tag, is: "calcPr") { return try marked(tag, scanner) }
        if tag.isSelfClosing { note(tag, scanner, &insertion) }
      case .end(let tag): note(tag, scanner, &insertion)
      default: break
      }
    }
    guard let insertion else { throw .malformedPart(part, "it lists no sheets") }
    let element = Array("<\(insertion.prefix)calcPr fullCalcOnLoad=\"1\"/>".utf8)
    return bytes[..<insertion.place] + element + bytes[insertion.place...]
  }

  /// The schema wants `calcPr` after these, the last of which is in the file.
  private static func note(
    _ tag: XMLScanner.Tag, _ scanner: XMLScanner, _ insertion: inout (place: Int, prefix: String)?
  ) {
    let isBefore =
      scanner.name(of: tag, is: "sheets") || scanner.name(of: tag, is: "functionGroups")
      || scanner.name(of: tag, is: "externalReferences")
      || scanner.name(of: tag, is: "definedNames")
    guard isBefore else { return }
    insertion = (
      tag.range.upperBound, String(decoding: scanner.bytes[tag.prefix], as: UTF8.self)
    )
  }

  private static func marked(
    _ tag: XMLScanner.Tag, _ scanner: XMLScanner
  ) throws(PackageError) -> [UInt8] {
    let bytes = scanner.bytes
    if let value = try scanner.attributeRange("fullCalcOnLoad", of: tag) {
      return bytes[..<value.lowerBound] + Array("1".utf8) + bytes[value.upperBound...]
    }
    let place = tag.name.upperBound
    return bytes[..<place] + Array(" fullCalcOnLoad=\"1\"".utf8) + bytes[place...]
  }
}
