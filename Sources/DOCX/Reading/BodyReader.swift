import OpenPackaging

/// Reads the body of a document into paragraphs and tables.
struct BodyReader {
  private let tree: ElementTree
  private let styles: StyleSheet
  private var numbers: ListNumbers
  private var blocks: [Block] = []
  private var paragraphs = 0
  private var tables = 0

  /// - Parameters:
  ///   - tree: The document's part.
  ///   - styles: Its styles.
  ///   - numbers: Its lists, none of them counted yet.
  /// - Returns: What stands in the body, in order.
  static func blocks(
    of tree: ElementTree, styles: StyleSheet, numbers: ListNumbers
  ) -> [Block] {
    var reader = BodyReader(tree: tree, styles: styles, numbers: numbers)
    if let body = tree.root.first("body") { reader.read(body) }
    return reader.blocks
  }

  private init(tree: ElementTree, styles: StyleSheet, numbers: ListNumbers) {
    self.tree = tree
    self.styles = styles
    self.numbers = numbers
  }

  private mutating func read(_ container: Element) {
    for element in container.elements {
      switch element.name {
      case "p":
        paragraphs += 1
        blocks.append(.paragraph(paragraph(element, number: paragraphs)))
      case "tbl":
        tables += 1
        blocks.append(.table(table(element, number: tables)))
      case "sdt":
        if let (inner, content) = framed(element) {
          paragraphs += 1
          blocks.append(.paragraph(paragraph(inner, number: paragraphs, content)))
        } else if let content = element.first("sdtContent") {
          read(content)
        }
      case "ins", "moveTo", "customXml": read(element)
      default: break
      }
    }
  }

  /// A content control around one paragraph, or around a cell with one.
  private func framed(_ control: Element) -> (paragraph: Element, content: ParagraphContent)? {
    guard var holder = control.first("sdtContent") else { return nil }
    if holder.elements.count == 1, let cell = holder.first("tc") { holder = cell }
    let inner = holder.elements.filter { $0.name != "tcPr" }
    guard inner.count == 1, let paragraph = inner.first, paragraph.name == "p",
      let content = ParagraphReader.content(of: control, around: paragraph, in: tree)
    else { return nil }
    return (paragraph, content)
  }

  private mutating func paragraph(
    _ element: Element, number: Int, _ framed: ParagraphContent? = nil
  ) -> Paragraph {
    let content = framed ?? ParagraphReader.content(of: element, in: tree)
    let properties = element.first("pPr")
    let style = properties?.first("pStyle").flatMap { tree.value("val", of: $0) }
    let own = properties?.first("outlineLvl").flatMap { tree.value("val", of: $0) }
      .flatMap { Int($0) }
    let options = content.options.map {
      CheckOption(label: $0.label, isChecked: $0.box.isChecked)
    }
    return Paragraph(
      number: number, text: content.textBeforeOptions.trimmed, style: styles.name(style),
      headingLevel: own.flatMap { (0...8).contains($0) ? $0 + 1 : nil }
        ?? styles.headingLevel(style),
      label: label(properties, style: style), options: options,
      controls: content.fields.map(\.control), content: content)
  }

  private mutating func label(_ properties: Element?, style: String?) -> String? {
    let own = StyleSheet.numbering(of: properties, in: tree)
    let inherited = styles.numbering(style)
    // List 0 takes the numbering of the style away.
    guard let list = own?.list ?? inherited?.list, list != "0" else { return nil }
    return numbers.next(list: list, level: own?.level ?? inherited?.level ?? 0)
  }

  // MARK: - Tables

  private mutating func table(_ element: Element, number: Int) -> Table {
    var rows: [Table.Row] = []
    for (row, _) in Self.unwrapped(element, "tr") {
      var column = 1 + (spaces(row, "gridBefore"))
      var cells: [Table.Cell] = []
      for (cell, control) in Self.unwrapped(row, "tc") {
        let read = self.cell(cell, column: column, control)
        column += read.span
        cells.append(read)
      }
      rows.append(
        Table.Row(cells: cells, isDeleted: row.first("trPr")?.first("del") != nil))
    }
    return Table(number: number, rows: rows)
  }

  private func spaces(_ row: Element, _ name: String) -> Int {
    let count = row.first("trPr")?.first(name).flatMap { tree.value("val", of: $0) }
      .flatMap { Int($0) }
    return min(max(count ?? 0, 0), 63)
  }

  /// Rows and cells may stand in content controls of their own.
  private static func unwrapped(
    _ element: Element, _ name: String
  ) -> [(element: Element, control: Element?)] {
    element.elements.flatMap { child -> [(Element, Element?)] in
      if child.name == name { return [(child, nil)] }
      if child.name == "sdt", let content = child.first("sdtContent") {
        return unwrapped(content, name).map { ($0.element, $0.control ?? child) }
      }
      return child.name == "ins" || child.name == "customXml" ? unwrapped(child, name) : []
    }
  }

  private mutating func cell(
    _ element: Element, column: Int, _ control: Element? = nil
  ) -> Table.Cell {
    let properties = element.first("tcPr")
    let span =
      properties?.first("gridSpan").flatMap { tree.value("val", of: $0) }.flatMap { Int($0) } ?? 1
    let merge = properties?.first("vMerge")
    let fill = properties?.first("shd").flatMap { tree.value("fill", of: $0) }?.uppercased()
    var paragraphs: [Paragraph] = []
    var lines: [String] = []
    if let (inner, content) = control.flatMap(framed) {
      add(paragraph(inner, number: 0, content), &paragraphs, &lines)
    } else {
      cellContent(element, &paragraphs, &lines)
    }
    return Table.Cell(
      // A table has at most 63 columns.
      column: column, span: min(max(span, 1), 63),
      continuesAbove: merge.map { (tree.value("val", of: $0) ?? "continue") == "continue" }
        ?? false,
      isShaded: fill.map { $0 != "AUTO" && $0 != "FFFFFF" } ?? false, paragraphs: paragraphs,
      text: lines.joined(separator: "\n"), element: element)
  }

  private func add(
    _ paragraph: Paragraph, _ paragraphs: inout [Paragraph], _ lines: inout [String]
  ) {
    paragraphs.append(paragraph)
    if !paragraph.text.isEmpty { lines.append(paragraph.text) }
  }

  private mutating func cellContent(
    _ container: Element, _ paragraphs: inout [Paragraph], _ lines: inout [String]
  ) {
    for element in container.elements {
      switch element.name {
      case "p": add(paragraph(element, number: 0), &paragraphs, &lines)
      case "tbl":
        for (row, _) in Self.unwrapped(element, "tr") {
          let cells = Self.unwrapped(row, "tc").map { cell($0.element, column: 1).text }
          let line = cells.filter { !$0.isEmpty }.joined(separator: " | ")
          if !line.isEmpty { lines.append(line) }
        }
      case "sdt":
        if let (inner, content) = framed(element) {
          add(paragraph(inner, number: 0, content), &paragraphs, &lines)
        } else if let content = element.first("sdtContent") {
          cellContent(content, &paragraphs, &lines)
        }
      case "ins", "moveTo", "customXml": cellContent(element, &paragraphs, &lines)
      default: break
      }
    }
  }
}
