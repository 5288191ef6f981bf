import OpenPackaging

/// Where a sheet's rows and cells stand in its XML.
struct SheetMap {
  struct Row {
    let number: Int
    let tag: XMLScanner.Tag
    /// The cell format for cells that have none of their own.
    let style: String?
    /// Where its closing tag begins.
    var contentEnd: Int
  }

  struct Cell {
    let column: Int
    let range: Range<Int>
    let style: String?
    let hasFormula: Bool
  }

  private(set) var rows: [Int: Row] = [:]
  private(set) var merges: [CellRange] = []
  /// Cells that bear a hyperlink, which stands apart from them.
  private(set) var links: [CellRange] = []
  /// The `sheetData` element when it has no content.
  private(set) var emptySheetData: XMLScanner.Tag?
  /// Where the closing tag of `sheetData` begins.
  private(set) var dataEnd = 0
  /// Rows that stand there more than once, as no program writes them.
  private(set) var repeated: Set<Int> = []
  /// The value of the dimension's `ref`.
  private(set) var dimension: Range<Int>?
  /// The prefix of the sheet's elements with its colon; empty without one.
  private(set) var prefix = ""
  private var columns: [(range: ClosedRange<Int>, style: String)] = []

  init(_ bytes: [UInt8], part: String, limits: Limits) throws(PackageError) {
    var scanner = XMLScanner(bytes, part: part, limits: limits)
    var open: Row?
    var previous = 0
    var isInData = false
    while let token = try scanner.next() {
      switch token {
      case .start(let tag):
        if isInData, scanner.isOwn(tag), scanner.name(of: tag, is: "row") {
          let number = try scanner.integer("r", of: tag) ?? previous + 1
          let isFormatted = try scanner.flag("customFormat", of: tag) ?? false
          let style = isFormatted ? try Self.style("s", of: tag, scanner) ?? "0" : nil
          let row = Row(
            number: number, tag: tag, style: style, contentEnd: tag.range.upperBound)
          previous = number
          guard open == nil else { throw scanner.malformed("a row lies inside a row") }
          if rows.updateValue(row, forKey: number) != nil { repeated.insert(number) }
          open = tag.isSelfClosing ? nil : row
        } else if !isInData {
          if scanner.isSheetData(tag) {
            prefix = String(decoding: bytes[tag.prefix], as: UTF8.self)
            isInData = !tag.isSelfClosing
            if tag.isSelfClosing { emptySheetData = tag }
          } else {
            try note(tag, scanner)
          }
        }
      case .end(let tag):
        if let row = open, scanner.isOwn(tag), scanner.name(of: tag, is: "row") {
          rows[row.number]?.contentEnd = tag.range.lowerBound
          open = nil
        } else if isInData, scanner.isOwn(tag), scanner.name(of: tag, is: "sheetData") {
          dataEnd = tag.range.lowerBound
          isInData = false
        }
      default: break
      }
    }
    guard emptySheetData != nil || dataEnd > 0 else {
      throw scanner.malformed("it has no place for cells")
    }
  }

  private mutating func note(
    _ tag: XMLScanner.Tag, _ scanner: XMLScanner
  ) throws(PackageError) {
    if scanner.name(of: tag, is: "mergeCell") {
      if let range = try scanner.attribute("ref", of: tag).flatMap({ CellRange($0) }) {
        merges.append(range)
      }
    } else if scanner.name(of: tag, is: "hyperlink") {
      if let range = try scanner.attribute("ref", of: tag).flatMap({ CellRange($0) }) {
        links.append(range)
      }
    } else if scanner.name(of: tag, is: "dimension") {
      dimension = try scanner.attributeRange("ref", of: tag)
    } else if scanner.name(of: tag, is: "col") {
      if let style = try Self.style("style", of: tag, scanner),
        let first = try scanner.integer("min", of: tag),
        let last = try scanner.integer("max", of: tag), first <= last
      {
        columns.append((first...last, style))
      }
    }
  }

  /// - Returns: `nil` for anything but a number, which would be no format and might be more markup.
  private static func style(
    _ name: StaticString, of tag: XMLScanner.Tag, _ scanner: XMLScanner
  ) throws(PackageError) -> String? {
    try scanner.integer(name, of: tag).map { "\($0)" }
  }

  func columnStyle(_ column: Int) -> String? {
    columns.first { $0.range.contains(column) }?.style
  }

  /// The cells of one row, in the order they are written.
  func cells(of row: Row, _ source: XMLScanner) throws(PackageError) -> [Cell] {
    guard !row.tag.isSelfClosing else { return [] }
    var scanner = source
    scanner.move(to: row.tag.range.upperBound, depth: 1)
    var cells: [Cell] = []
    var open: (tag: XMLScanner.Tag, column: Int, hasFormula: Bool)?
    while scanner.position < row.contentEnd, let token = try scanner.next() {
      switch token {
      case .start(let tag):
        guard scanner.isOwn(tag) else { continue }
        if scanner.name(of: tag, is: "c") {
          guard open == nil else { throw scanner.malformed("a cell lies inside a cell") }
          let column =
            try scanner.attributeRange("r", of: tag)
            .flatMap { CellReference(utf8: scanner.bytes[$0])?.column }
            ?? (cells.last?.column ?? 0) + 1
          if tag.isSelfClosing {
            cells.append(try cell(tag, column, tag.range, false, scanner))
          } else {
            open = (tag, column, false)
          }
        } else if scanner.name(of: tag, is: "f") {
          open?.hasFormula = true
        }
      case .end(let tag):
        if let cell = open, scanner.isOwn(tag), scanner.name(of: tag, is: "c") {
          let range = cell.tag.range.lowerBound..<tag.range.upperBound
          cells.append(try self.cell(cell.tag, cell.column, range, cell.hasFormula, scanner))
          open = nil
        }
      default: break
      }
    }
    return cells
  }

  private func cell(
    _ tag: XMLScanner.Tag, _ column: Int, _ range: Range<Int>, _ hasFormula: Bool,
    _ scanner: XMLScanner
  ) throws(PackageError) -> Cell {
    Cell(
      column: column, range: range, style: try Self.style("s", of: tag, scanner),
      hasFormula: hasFormula)
  }
}
