import OpenPackaging

/// Collects the changes that put texts into places.
struct PlaceFill {
  let tree: ElementTree
  var splice = Splice()

  init(tree: ElementTree) { self.tree = tree }

  /// - Parameters:
  ///   - cell: A table's cell.
  ///   - edit: What is to be put there.
  /// - Returns: Whether it could be.
  mutating func fill(_ cell: Table.Cell, with edit: DocumentEdit) -> Bool {
    fill(cell.paragraphs, with: edit)
  }

  /// - Parameters:
  ///   - paragraphs: Those of one place, in order.
  ///   - edit: What is to be put there.
  /// - Returns: Whether it could be.
  mutating func fill(_ paragraphs: [Paragraph], with edit: DocumentEdit) -> Bool {
    let options = paragraphs.flatMap(\.content.options)
    if !options.isEmpty { return tick(edit.text, of: options) }
    let fields = paragraphs.flatMap(\.content.fields)
    let open = fields.filter { !$0.control.isLocked }
    if let field = open.first(where: { $0.control.text.isEmpty || $0.control.kind != .text })
      ?? open.first
    {
      return put(edit.text, in: field)
    }
    guard fields.isEmpty else { return false }
    return write(edit, in: paragraphs)
  }

  /// - Parameters:
  ///   - text: What the new paragraph says.
  ///   - paragraph: The one above it.
  ///   - style: Its style's id; `nil` for the default.
  /// - Returns: Always `true`.
  mutating func add(_ text: String, below paragraph: Paragraph, style: String?) -> Bool {
    let element = paragraph.content.element
    let prefix = tree.prefix(of: element)
    var bytes = Array("<\(prefix)p>".utf8)
    if let style {
      let value = String(decoding: WordText.escaped(style), as: UTF8.self)
        .replacing("\"", with: "&quot;")
      bytes += Array(
        "<\(prefix)pPr><\(prefix)pStyle \(prefix)val=\"\(value)\"/></\(prefix)pPr>".utf8)
    }
    bytes += WordText.run(text, properties: font(of: element), prefix: prefix)
    // Inside a content control, the answer would become part of the question's.
    let end = (paragraph.content.frame ?? element).range.upperBound
    splice.insert(bytes + Array("</\(prefix)p>".utf8), at: end)
    return true
  }

  // MARK: - Plain paragraphs

  private mutating func write(_ edit: DocumentEdit, in paragraphs: [Paragraph]) -> Bool {
    guard
      let target = edit.keepsLabel
        ? paragraphs.first(where: { !$0.text.isEmpty }) ?? paragraphs.first : paragraphs.first
    else { return false }
    let text = target.content.text
    var kept = 0
    var lead = ""
    if edit.keepsLabel {
      let colon = text.firstIndex(of: ":").map { text.index(after: $0) } ?? text.endIndex
      kept = text.distance(from: text.startIndex, to: colon)
      // A tab after the label stays; a blank may not, for the text's last ones do not count.
      lead = kept == 0 || text[colon...].hasPrefix("\t") ? "" : " "
    }
    for paragraph in paragraphs {
      cut(
        paragraph, after: paragraph.content.element.range == target.content.element.range ? kept : 0
      )
    }
    put(lead + edit.text, atEndOf: target.content.element)
    return true
  }

  /// Takes a paragraph's characters away but for the first few.
  private mutating func cut(_ paragraph: Paragraph, after kept: Int) {
    var rest = kept
    for piece in paragraph.content.pieces {
      switch piece {
      case .text(let text, let element):
        if text.count > rest {
          splice.replace(element.content, with: WordText.escaped(String(text.prefix(rest))))
        }
        rest = max(0, rest - text.count)
      case .other(let text): rest = max(0, rest - text.count)
      case .checkbox, .control: break
      }
    }
  }

  private mutating func put(_ text: String, atEndOf paragraph: Element) {
    let prefix = tree.prefix(of: paragraph)
    let run = WordText.run(text, properties: font(of: paragraph), prefix: prefix)
    if paragraph.tag.isSelfClosing {
      open(paragraph, with: run)
    } else {
      splice.insert(run, at: paragraph.content.upperBound)
    }
  }

  /// Sets an element's `val`.
  mutating func set(_ value: String, of element: Element) {
    if let range = tree.valueRange("val", of: element) {
      splice.replace(range, with: Array(value.utf8))
    } else {
      let attribute = " \(tree.prefix(of: element))val=\"\(value)\""
      splice.insert(Array(attribute.utf8), at: element.tag.name.upperBound)
    }
  }

  /// Gives an element without content some.
  mutating func open(_ element: Element, with content: [UInt8]) {
    let tag = element.tag
    var bytes = Array(tree.bytes[tag.range.lowerBound..<tag.attributes.upperBound])
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes += Array(">".utf8) + content + Array("</".utf8)
    bytes += tree.bytes[tag.prefix] + tree.bytes[tag.name] + Array(">".utf8)
    splice.replace(element.range, with: bytes)
  }

  /// Face and size of what stands in a paragraph, and nothing else of its look.
  private func font(of paragraph: Element) -> [UInt8] {
    let properties =
      Self.firstRun(in: paragraph)?.first("rPr") ?? paragraph.first("pPr")?.first("rPr")
    guard let properties else { return [] }
    let wanted = properties.elements.filter { ["rFonts", "sz", "szCs"].contains($0.name) }
    guard !wanted.isEmpty else { return [] }
    let prefix = tree.prefix(of: properties)
    return Array("<\(prefix)rPr>".utf8) + wanted.flatMap { tree.bytes[$0.range] }
      + Array("</\(prefix)rPr>".utf8)
  }

  private static func firstRun(in element: Element) -> Element? {
    for child in element.elements {
      if child.name == "r", child.first("t") != nil { return child }
      if let run = firstRun(in: child) { return run }
    }
    return nil
  }

  // MARK: - Fields

  private mutating func put(_ text: String, in field: ParagraphContent.Field) -> Bool {
    if case .dropDown(let values) = field.control.kind, !values.contains(text) { return false }
    switch field.kind {
    case .control(let control): put(text, inControl: control)
    case .formText(let result, let runs):
      let prefix = runs.first.map(tree.prefix) ?? "w:"
      let properties = runs.first?.first("rPr").map { Array(tree.bytes[$0.range]) } ?? []
      splice.replace(result, with: WordText.run(text, properties: properties, prefix: prefix))
    case .formList(let list):
      guard case .dropDown(let values) = field.control.kind, let place = values.firstIndex(of: text)
      else { return false }
      if let result = list.first("result") {
        set("\(place)", of: result)
      } else {
        let prefix = tree.prefix(of: list)
        splice.insert(
          Array("<\(prefix)result \(prefix)val=\"\(place)\"/>".utf8), at: list.content.lowerBound)
      }
    }
    return true
  }

  private mutating func put(_ text: String, inControl control: Element) {
    if let prompt = control.first("sdtPr")?.first("showingPlcHdr") {
      splice.replace(prompt.range, with: [])
    }
    guard let content = control.first("sdtContent") else { return }
    let prefix = tree.prefix(of: control)
    let run = WordText.run(text, properties: font(of: content), prefix: prefix)
    guard let paragraph = Self.paragraph(in: content) else {
      if content.tag.isSelfClosing {
        open(content, with: run)
      } else {
        splice.replace(content.content, with: run)
      }
      return
    }
    if paragraph.tag.isSelfClosing {
      open(paragraph, with: run)
    } else {
      let start = paragraph.first("pPr")?.range.upperBound ?? paragraph.content.lowerBound
      splice.replace(start..<paragraph.content.upperBound, with: run)
    }
  }

  private static func paragraph(in element: Element) -> Element? {
    for child in element.elements {
      if child.name == "p" { return child }
      if let paragraph = paragraph(in: child) { return paragraph }
    }
    return nil
  }
}
