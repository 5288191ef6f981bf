import OpenPackaging

/// Reads one sheet's part into a ``Worksheet``, in one pass.
struct SheetReader {
  private var scanner: XMLScanner
  private let context: Context
  private var rows: [Worksheet.Row] = []
  private var declarations = SheetDeclarations()
  private var hasFormulas = false
  private var cellCount = 0
  private var isSorted = true
  private var isRowSorted = true
  /// The cells of the row that is open, in a place that serves all rows.
  private var cells: [Cell] = []
  /// Of the cell and of the row that came last; to ask an array for it would copy all of it.
  private var lastColumn = 0
  private var lastRow = 0

  /// What the sheet's cells refer to; a class, for the reader is copied often.
  final class Context: Sendable {
    let info: SheetInfo
    let strings: SharedStrings
    let styles: Styles
    let date1904: Bool
    let watch: Watch

    init(info: SheetInfo, strings: SharedStrings, styles: Styles, date1904: Bool, watch: Watch) {
      self.info = info
      self.strings = strings
      self.styles = styles
      self.date1904 = date1904
      self.watch = watch
    }
  }

  init(_ scanner: XMLScanner, context: Context) {
    self.scanner = scanner
    self.context = context
  }

  private var info: SheetInfo { context.info }

  mutating func read() throws(PackageError) -> Worksheet {
    while let token = try scanner.next() {
      guard case .start(let tag) = token else { continue }
      if scanner.isSheetData(tag) {
        if !tag.isSelfClosing { try readRows() }
      } else {
        try declarations.read(tag, &scanner)
      }
    }
    try countCells()
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
        guard scanner.isOwn(tag) else { continue }
        if scanner.name(of: tag, is: "row") {
          row = try openRow(tag, after: row.number)
          forgetCells()
          if tag.isSelfClosing { close(row) }
        } else if scanner.name(of: tag, is: "c") {
          try readCell(tag, in: row)
        }
      case .end(let tag):
        if scanner.isOwn(tag), scanner.name(of: tag, is: "row") { close(row) }
        if scanner.depth <= outside { return }
      default: break
      }
    }
  }

  private func openRow(
    _ tag: XMLScanner.Tag, after previous: Int
  ) throws(PackageError) -> Worksheet.Row {
    let place = try scanner.attributeRange("r", of: tag)
    guard let number = place.map({ XMLText.integer(scanner.bytes[$0]) }) ?? previous + 1 else {
      throw scanner.malformed("a row's number is none")
    }
    guard (1...CellReference.lastRow).contains(number) else {
      throw cellOutsideSheet("row \(number)")
    }
    let isHidden = try scanner.flag("hidden", of: tag) ?? false
    let style = try scanner.integer("s", of: tag)
    return Worksheet.Row(number: number, isHidden: isHidden, styleIndex: style, cells: [])
  }

  private mutating func close(_ row: Worksheet.Row) {
    var row = row
    if isRowSorted {
      // As long as they are, and not as long as an array grows to.
      row.cells.reserveCapacity(cells.count)
      row.cells.append(contentsOf: cells)
    } else {
      row.cells = ordered(cells)
    }
    forgetCells()
    if lastRow >= row.number { isSorted = false }
    lastRow = row.number
    rows.append(row)
  }

  private mutating func forgetCells() {
    cells.removeAll(keepingCapacity: true)
    isRowSorted = true
    lastColumn = 0
  }

  /// Rows and cells may come in any order, and twice; the later one counts.
  private func sorted(_ rows: [Worksheet.Row]) -> [Worksheet.Row] {
    Dictionary(grouping: rows, by: \.number).sorted { $0.key < $1.key }.compactMap { _, rows in
      guard var row = rows.first, rows.count > 1 else { return rows.first }
      row.cells = ordered(rows.flatMap(\.cells))
      return row
    }
  }

  private func ordered(_ cells: [Cell]) -> [Cell] {
    let byColumn = Dictionary(cells.map { ($0.reference.column, $0) }) { $1 }
    return byColumn.values.sorted { $0.reference < $1.reference }
  }
}

extension XMLScanner {
  /// Whether the tag that was just read opens the sheet's cells: not something of that name further
  /// inside.
  func isSheetData(_ tag: Tag) -> Bool {
    depth == (tag.isSelfClosing ? 1 : 2) && isOwn(tag) && name(of: tag, is: "sheetData")
  }
}

// MARK: - Cells

extension SheetReader {
  /// The parts of a cell as they are found inside its element.
  private struct Content {
    var value: CharacterData?
    var formula: CharacterData?
    var inline: String?
  }

  /// Where a cell's attributes that matter stand.
  private struct Attributes {
    var reference: Range<Int>?
    var style: Range<Int>?
    var type: Range<Int>?
  }

  private mutating func readCell(
    _ tag: XMLScanner.Tag, in row: Worksheet.Row
  ) throws(PackageError) {
    guard row.number > 0 else { throw scanner.malformed("a cell lies outside a row") }
    cellCount += 1
    if cellCount & 0x3ff == 0 { try countCells() }
    let attributes = try attributes(of: tag)
    let reference = try reference(attributes.reference, in: row)
    let style = attributes.style.flatMap { XMLText.integer(scanner.bytes[$0]) } ?? 0
    let content = tag.isSelfClosing ? Content() : try readContent()
    if content.formula != nil { hasFormulas = true }
    let value = try decode(content, type: attributes.type, at: reference)
    if lastColumn >= reference.column { isRowSorted = false }
    lastColumn = reference.column
    cells.append(
      Cell(
        reference: reference, value: value, formula: content.formula?.text(in: scanner),
        styleIndex: style, numberFormat: context.styles.numberFormat(style),
        date1904: context.date1904))
  }

  private func countCells() throws(PackageError) {
    try context.watch.count(sheet: "\(info.index)", cells: cellCount)
  }

  private func attributes(of tag: XMLScanner.Tag) throws(PackageError) -> Attributes {
    var found = Attributes()
    try scanner.forEachAttribute(of: tag) { attribute in
      guard attribute.name.count == 1 else { return true }
      switch scanner.bytes[attribute.name.lowerBound] {
      case UInt8(ascii: "r"): found.reference = found.reference ?? attribute.value
      case UInt8(ascii: "s"): found.style = found.style ?? attribute.value
      case UInt8(ascii: "t"): found.type = found.type ?? attribute.value
      default: break
      }
      return true
    }
    return found
  }

  private func reference(
    _ range: Range<Int>?, in row: Worksheet.Row
  ) throws(PackageError) -> CellReference {
    guard let range else {
      let column = lastColumn + 1
      guard column <= CellReference.lastColumn else {
        throw cellOutsideSheet("column \(column) of row \(row.number)")
      }
      return CellReference(row: row.number, column: column)
    }
    guard let reference = CellReference(utf8: scanner.bytes[range]) else {
      throw cellOutsideSheet(String(decoding: scanner.bytes[range].prefix(40), as: UTF8.self))
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
        guard scanner.isOwn(tag) else { continue }
        if scanner.name(of: tag, is: "v") {
          content.value = content.value ?? .empty
          isValue = !tag.isSelfClosing
        } else if scanner.name(of: tag, is: "f") {
          content.formula = content.formula ?? .empty
          isFormula = !tag.isSelfClosing
        } else if scanner.name(of: tag, is: "is") {
          content.inline = tag.isSelfClosing ? "" : try RichText.read(&scanner)
        }
      case .end:
        isFormula = false
        isValue = false
        if scanner.depth <= outside { return content }
      case .text(let range):
        if isFormula { try content.formula?.append(range, scanner, isRaw: false) }
        if isValue { try content.value?.append(range, scanner, isRaw: false) }
      case .rawText(let range):
        if isFormula { try content.formula?.append(range, scanner, isRaw: true) }
        if isValue { try content.value?.append(range, scanner, isRaw: true) }
      }
    }
    throw scanner.malformed("a cell is not closed")
  }

  private func decode(
    _ content: Content, type: Range<Int>?, at reference: CellReference
  ) throws(PackageError) -> CellValue {
    if let inline = content.inline { return .text(inline) }
    let type = type.map { CellType.written($0, in: scanner) } ?? .number
    guard let value = content.value, !value.isEmpty else {
      return type == .formulaText && content.value != nil ? .text("") : .empty
    }
    switch type {
    case .sharedText:
      guard let index = value.integer(in: scanner), context.strings.texts.indices.contains(index)
      else { throw .damagedContent("the text of \(info.name)!\(reference) is missing") }
      return .text(context.strings.texts[index])
    case .formulaText: return .text(XMLText.unescapingControls(value.text(in: scanner)))
    case .boolean:
      let text = value.text(in: scanner)
      return .boolean(text == "1" || text.lowercased() == "true")
    case .error: return .error(value.text(in: scanner))
    case .date: return .text(value.text(in: scanner))
    case .number:
      if let number = value.shortNumber(in: scanner) { return .number(number) }
      let text = value.text(in: scanner)
      return (Double(text) ?? Double(text.trimmed)).map { .number($0) } ?? .text(text)
    }
  }
}

/// What a cell's `t` says of its value; one without it, or with one that is unknown, holds a number.
private enum CellType {
  case number, sharedText, formulaText, boolean, error, date

  /// No initializer, for that would be given a scanner of its own.
  static func written(_ range: Range<Int>, in scanner: XMLScanner) -> CellType {
    if scanner.equal(range, "s") { return .sharedText }
    if scanner.equal(range, "str") || scanner.equal(range, "inlineStr") { return .formulaText }
    if scanner.equal(range, "b") { return .boolean }
    if scanner.equal(range, "e") { return .error }
    return scanner.equal(range, "d") ? .date : .number
  }
}
