import OpenPackaging

/// Reads one sheet's part into a ``Worksheet``, in one pass.
struct SheetReader {
  private var scanner: XMLScanner
  private let info: SheetInfo
  private let context: Context
  private var rows: [Worksheet.Row] = []
  private var declarations = SheetDeclarations()
  private var hasFormulas = false
  private var cellCount = 0
  private var isSorted = true

  /// What the sheet's cells refer to.
  struct Context {
    let strings: SharedStrings
    let styles: Styles
    let date1904: Bool
    let limits: Limits
  }

  init(_ bytes: [UInt8], part: String, info: SheetInfo, context: Context) {
    scanner = XMLScanner(bytes, part: part, limits: context.limits)
    self.info = info
    self.context = context
  }

  mutating func read() throws(PackageError) -> Worksheet {
    while let token = try scanner.next() {
      guard case .start(let tag) = token else { continue }
      if scanner.name(of: tag, is: "sheetData") {
        if !tag.isSelfClosing { try readRows() }
      } else {
        try declarations.read(tag, &scanner)
      }
    }
    return Worksheet(
      info: info, rows: isSorted ? rows : sorted(rows), merges: declarations.merges,
      validations: declarations.validations, isProtected: declarations.isProtected,
      hiddenColumns: declarations.hiddenColumns, frozenRows: declarations.frozenRows,
      hasFormulas: hasFormulas)
  }

  private mutating func readRows() throws(PackageError) {
    let outside = scanner.depth - 1
    var row = Worksheet.Row(number: 0, isHidden: false, styleIndex: nil, cells: [])
    while let token = try scanner.next() {
      switch token {
      case .start(let tag):
        if scanner.name(of: tag, is: "row") {
          row = try openRow(tag, after: row.number)
          if tag.isSelfClosing { close(row) }
        } else if scanner.name(of: tag, is: "c") {
          try readCell(tag, into: &row)
        }
      case .end(let tag):
        if scanner.name(of: tag, is: "row") { close(row) }
        if scanner.depth <= outside { return }
      default: break
      }
    }
  }

  private func openRow(
    _ tag: XMLScanner.Tag, after previous: Int
  ) throws(PackageError) -> Worksheet.Row {
    let number = try scanner.integer("r", of: tag) ?? previous + 1
    guard (1...CellReference.lastRow).contains(number) else {
      throw cellOutsideSheet("row \(number)")
    }
    let isHidden = try scanner.flag("hidden", of: tag) ?? false
    let style = try scanner.integer("s", of: tag)
    return Worksheet.Row(number: number, isHidden: isHidden, styleIndex: style, cells: [])
  }

  private mutating func close(_ row: Worksheet.Row) {
    if let last = rows.last, last.number >= row.number { isSorted = false }
    rows.append(row)
  }

  /// Rows and cells may come in any order, and twice; the later one counts.
  private func sorted(_ rows: [Worksheet.Row]) -> [Worksheet.Row] {
    var byNumber: [Int: Worksheet.Row] = [:]
    for row in rows {
      var merged = byNumber[row.number] ?? row
      if byNumber[row.number] != nil { merged.cells = ordered(merged.cells + row.cells) }
      byNumber[row.number] = merged
    }
    return byNumber.values.sorted { $0.number < $1.number }
  }

  private func ordered(_ cells: [Cell]) -> [Cell] {
    let byColumn = Dictionary(cells.map { ($0.reference.column, $0) }) { $1 }
    return byColumn.values.sorted { $0.reference < $1.reference }
  }
}

// MARK: - Cells

extension SheetReader {
  /// The parts of a cell as they are found inside its element.
  private struct Content {
    var value: String?
    var formula: String?
    var inline: String?
  }

  private mutating func readCell(
    _ tag: XMLScanner.Tag, into row: inout Worksheet.Row
  ) throws(PackageError) {
    guard row.number > 0 else { throw scanner.malformed("a cell lies outside a row") }
    cellCount += 1
    guard cellCount <= context.limits.cells else {
      throw .tooLarge(what: "the number of cells in \(info.name)", limit: "\(context.limits.cells)")
    }
    let reference = try reference(of: tag, in: row)
    let style = try scanner.integer("s", of: tag) ?? 0
    let type = try scanner.attributeRange("t", of: tag)
    let content = tag.isSelfClosing ? Content() : try readContent()
    if content.formula != nil { hasFormulas = true }
    let (value, display) = try decode(content, type: type, at: reference, style: style)
    let cell = Cell(
      reference: reference, value: value, formula: content.formula, display: display,
      styleIndex: style)
    if let last = row.cells.last, last.reference >= reference {
      row.cells = ordered(row.cells + [cell])
    } else {
      row.cells.append(cell)
    }
  }

  private func reference(
    of tag: XMLScanner.Tag, in row: Worksheet.Row
  ) throws(PackageError) -> CellReference {
    guard let range = try scanner.attributeRange("r", of: tag) else {
      let column = (row.cells.last?.reference.column ?? 0) + 1
      guard column <= CellReference.lastColumn else {
        throw cellOutsideSheet("column \(column) of row \(row.number)")
      }
      return CellReference(row: row.number, column: column)
    }
    guard let reference = CellReference(utf8: scanner.bytes[range]) else {
      throw cellOutsideSheet(String(decoding: scanner.bytes[range], as: UTF8.self))
    }
    // The row's own number wins where a cell's reference names another row.
    return CellReference(row: row.number, column: reference.column)
  }

  private func cellOutsideSheet(_ place: String) -> PackageError {
    .damagedContent("\(info.name) has a cell at \(place), beyond what a sheet can hold")
  }

  private mutating func readContent() throws(PackageError) -> Content {
    let outside = scanner.depth - 1
    var content = Content()
    var isFormula = false
    var isValue = false
    while let token = try scanner.next() {
      switch token {
      case .start(let tag):
        isFormula = false
        isValue = false
        if scanner.name(of: tag, is: "f") {
          content.formula = content.formula ?? ""
          isFormula = !tag.isSelfClosing
        } else if scanner.name(of: tag, is: "v") {
          content.value = content.value ?? ""
          isValue = !tag.isSelfClosing
        } else if scanner.name(of: tag, is: "is") {
          content.inline = tag.isSelfClosing ? "" : try RichText.read(&scanner)
        }
      case .end:
        isFormula = false
        isValue = false
        if scanner.depth <= outside { return content }
      case .text(let range):
        if isFormula { content.formula? += XMLText.resolved(scanner.bytes[range]) }
        if isValue { content.value? += XMLText.resolved(scanner.bytes[range]) }
      case .rawText(let range):
        let text = String(decoding: scanner.bytes[range], as: UTF8.self)
        if isFormula { content.formula? += text }
        if isValue { content.value? += text }
      }
    }
    throw scanner.malformed("a cell is not closed")
  }

  private func decode(
    _ content: Content, type: Range<Int>?, at reference: CellReference, style: Int
  ) throws(PackageError) -> (CellValue, String) {
    let type = type.map { scanner.bytes[$0] } ?? []
    if let inline = content.inline { return (.text(inline), inline) }
    guard let value = content.value, !value.isEmpty else {
      return type.elementsEqual("str".utf8) && content.value != nil
        ? (.text(""), "") : (.empty, "")
    }
    if type.elementsEqual("s".utf8) {
      let trimmed = value.filter { !$0.isWhitespace }
      guard let index = Int(trimmed), context.strings.texts.indices.contains(index) else {
        throw .damagedContent("the text of \(info.name)!\(reference) is missing")
      }
      let text = context.strings.texts[index]
      return (.text(text), text)
    }
    if type.elementsEqual("str".utf8) || type.elementsEqual("inlineStr".utf8) {
      let text = XMLText.unescapingControls(value)
      return (.text(text), text)
    }
    if type.elementsEqual("b".utf8) {
      let isTrue = value == "1" || value.lowercased() == "true"
      return (.boolean(isTrue), isTrue ? "TRUE" : "FALSE")
    }
    if type.elementsEqual("e".utf8) { return (.error(value), value) }
    if type.elementsEqual("d".utf8) { return (.text(value), value) }
    guard let number = Double(value.filter { !$0.isWhitespace }) else {
      return (.text(value), value)
    }
    let format = context.styles.style(style).numberFormat
    return (.number(number), format.display(number, date1904: context.date1904))
  }
}
