import OpenPackaging

/// One element of a part: its place in the bytes, and what it holds.
struct Element: Sendable {
  enum Node: Sendable {
    case element(Element)
    /// Characters between tags, entities unresolved.
    case text(Range<Int>)
  }

  /// Without its prefix.
  let name: String
  let tag: XMLScanner.Tag
  private(set) var children: [Node] = []
  /// Between its tags; empty for one without content.
  private(set) var content: Range<Int>
  /// From its opening bracket to just past its last.
  private(set) var range: Range<Int>

  fileprivate init(_ name: String, _ tag: XMLScanner.Tag) {
    self.name = name
    self.tag = tag
    range = tag.range
    content = tag.range.upperBound..<tag.range.upperBound
  }

  var elements: [Element] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func first(_ name: String) -> Element? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  fileprivate mutating func add(_ node: Node) { children.append(node) }

  fileprivate mutating func close(_ tag: XMLScanner.Tag) {
    content = content.lowerBound..<tag.range.lowerBound
    range = range.lowerBound..<tag.range.upperBound
  }
}

/// A part as a tree; its attributes are checked once, when it is built.
struct ElementTree: Sendable {
  let root: Element
  private let scanner: XMLScanner

  var bytes: [UInt8] { scanner.bytes }

  /// - Throws: `PackageError` for what is not well-formed or has more elements than `limits` allow.
  init(_ bytes: [UInt8], part: String, limits: Limits) throws(PackageError) {
    var scanner = XMLScanner(bytes, part: part, limits: limits)
    var open: [Element] = []
    var root: Element?
    var count = 0
    while let token = try scanner.next() {
      switch token {
      case .start(let tag):
        count += 1
        guard count <= limits.documentElements else {
          throw .tooLarge(
            what: "the number of elements in \(part)", limit: "\(limits.documentElements)")
        }
        try scanner.forEachAttribute(of: tag) { _ in true }
        let element = Element(String(decoding: bytes[tag.name], as: UTF8.self), tag)
        if !tag.isSelfClosing {
          open.append(element)
        } else if open.isEmpty {
          root = element
        } else {
          open[open.count - 1].add(.element(element))
        }
      case .end(let tag):
        // The scanner has seen that it closes the last one opened.
        guard var element = open.popLast() else { continue }
        element.close(tag)
        if open.isEmpty { root = element } else { open[open.count - 1].add(.element(element)) }
      case .text(let range), .rawText(let range):
        if !open.isEmpty { open[open.count - 1].add(.text(range)) }
      }
    }
    guard let root else { throw scanner.malformed("it is empty") }
    self.root = root
    self.scanner = scanner
  }

  /// The attribute's value, entities resolved.
  func value(_ attribute: StaticString, of element: Element) -> String? {
    (try? scanner.attribute(attribute, of: element.tag)) ?? nil
  }

  func valueRange(_ attribute: StaticString, of element: Element) -> Range<Int>? {
    (try? scanner.attributeRange(attribute, of: element.tag)) ?? nil
  }

  /// Whether a property such as `w:b` is on: it is unless it says otherwise.
  func isOn(_ element: Element?) -> Bool {
    guard let element else { return false }
    return !["0", "false", "off", "none"].contains(value("val", of: element) ?? "1")
  }

  /// The prefix of an element's name, with its colon.
  func prefix(of element: Element) -> String {
    String(decoding: bytes[element.tag.prefix], as: UTF8.self)
  }

  /// The characters directly in an element.
  func text(of element: Element) -> String {
    var text = ""
    for case .text(let range) in element.children { text += XMLText.resolved(bytes[range]) }
    return text
  }
}
