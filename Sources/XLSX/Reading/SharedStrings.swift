import OpenPackaging

/// The workbook's table of texts, which cells refer to by number.
struct SharedStrings: Sendable {
  let texts: [String]

  static let none = SharedStrings(texts: [])

  private init(texts: [String]) { self.texts = texts }

  init(part: String, in package: Package) throws(PackageError) {
    var scanner = try package.scanner(part)
    var texts: [String] = []
    while let token = try scanner.next() {
      guard case .start(let tag) = token, scanner.isOwn(tag), scanner.name(of: tag, is: "si")
      else { continue }
      texts.append(tag.isSelfClosing ? "" : try RichText.read(&scanner))
    }
    self.texts = texts
  }
}

/// Text with or without formatted runs: `<si>` and `<is>`.
enum RichText {
  /// Reads up to the end of the element just opened; phonetic guides are left out.
  static func read(_ scanner: inout XMLScanner) throws(PackageError) -> String {
    let outside = scanner.depth - 1
    var text = ""
    var isText = false
    var phoneticDepth: Int?
    while let token = try scanner.next() {
      switch token {
      case .start(let tag):
        if scanner.name(of: tag, is: "rPh"), !tag.isSelfClosing, phoneticDepth == nil {
          phoneticDepth = scanner.depth
        }
        isText = scanner.name(of: tag, is: "t") && scanner.isOwn(tag) && !tag.isSelfClosing
      case .end:
        isText = false
        if let depth = phoneticDepth, scanner.depth < depth { phoneticDepth = nil }
        if scanner.depth <= outside { return XMLText.unescapingControls(text) }
        guard text.utf8.count <= scanner.limits.cellText else {
          throw scanner.limits.exceeded(.cellText, by: "a cell's text")
        }
      case .text(let range):
        if isText, phoneticDepth == nil { text += XMLText.resolved(scanner.bytes[range]) }
      case .rawText(let range):
        if isText, phoneticDepth == nil {
          text += String(decoding: scanner.bytes[range], as: UTF8.self)
        }
      }
    }
    throw scanner.malformed("a text is not closed")
  }
}
