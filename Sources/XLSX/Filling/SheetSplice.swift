import OpenPackaging

/// Rewrites the cells of one sheet's XML that are to change, and copies every other byte.
struct SheetSplice {
  private let scanner: XMLScanner
  private let map: SheetMap
  private let sheet: String
  private var splice = Splice()

  init(_ bytes: [UInt8], part: String, sheet: String, limits: Limits) throws(PackageError) {
    var scanner = XMLScanner(bytes, part: part, limits: limits)
    // Past the first tag, which tells the prefix of the sheet's own elements.
    while let token = try scanner.next() { if case .start = token { break } }
    self.scanner = scanner
    map = try SheetMap(bytes, part: part, limits: limits)
    self.sheet = sheet
  }

  func linked(_ edits: [CellEdit]) -> [CellEdit] {
    edits.filter { edit in map.links.contains { $0.contains(edit.cell) } }
  }

  /// - Parameter edits: At most one for a cell.
  /// - Returns: The sheet's new bytes.
  /// - Throws: ``WorkbookError`` for a cell that must not be filled.
  mutating func applying(_ edits: [CellEdit]) throws(WorkbookError) -> [UInt8] {
    for edit in edits {
      if let merge = map.merges.first(where: { $0.contains(edit.cell) }), merge.first != edit.cell {
        throw .insideMergedRange(sheet: sheet, cell: "\(edit.cell)", range: "\(merge)")
      }
    }
    let byRow = Dictionary(grouping: edits, by: \.cell.row)
    for (number, edits) in byRow.sorted(by: { $0.key < $1.key }) {
      let sorted = edits.sorted { $0.cell < $1.cell }
      if map.repeated.contains(number) {
        throw .package(scanner.malformed("row \(number) stands there twice"))
      }
      if let row = map.rows[number] {
        try fill(row, with: sorted)
      } else {
        try insertRow(number, with: sorted)
      }
    }
    adjustDimension(edits)
    return spliced()
  }

  private mutating func fill(_ row: SheetMap.Row, with edits: [CellEdit]) throws(WorkbookError) {
    let cells = try WorkbookError.packaged { () throws(PackageError) in
      try map.cells(of: row, scanner)
    }
    if row.tag.isSelfClosing {
      let start = row.tag.range.lowerBound
      var bytes = Array(scanner.bytes[start..<row.tag.attributes.upperBound])
      if let spans = try widenedSpans(of: row, for: edits) {
        let place = (spans.range.lowerBound - start)..<(spans.range.upperBound - start)
        bytes.replaceSubrange(place, with: spans.bytes)
      }
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
      bytes += Array(">".utf8)
      for edit in edits { bytes += try element(edit, style: style(edit, row: row)) }
      bytes += closing(row.tag)
      splice.replace(row.tag.range, with: bytes)
      return
    }
    for edit in edits {
      let there = cells.filter { $0.column == edit.cell.column }
      guard there.count <= 1 else {
        throw .package(scanner.malformed("the cell \(edit.cell) stands there twice"))
      }
      if let cell = there.first {
        if cell.hasFormula { throw .formulaCell(sheet: sheet, cell: "\(edit.cell)") }
        splice.replace(cell.range, with: try element(edit, style: cell.style))
      } else {
        let next = cells.first { $0.column > edit.cell.column }?.range.lowerBound ?? row.contentEnd
        splice.replace(next..<next, with: try element(edit, style: style(edit, row: row)))
      }
    }
    if let spans = try widenedSpans(of: row, for: edits) {
      splice.replace(spans.range, with: spans.bytes)
    }
  }

  private mutating func insertRow(
    _ number: Int, with edits: [CellEdit]
  ) throws(WorkbookError) {
    let prefix = map.prefix
    var bytes = Array("<\(prefix)row r=\"\(number)\">".utf8)
    for edit in edits { bytes += try element(edit, style: map.columnStyle(edit.cell.column)) }
    bytes += Array("</\(prefix)row>".utf8)
    let following = map.rows.values.filter { $0.number > number }.min { $0.number < $1.number }
    if let following {
      let place = following.tag.range.lowerBound
      splice.replace(place..<place, with: bytes)
    } else if let data = map.emptySheetData {
      pendingRows += bytes
      emptyData = data
    } else {
      splice.replace(map.dataEnd..<map.dataEnd, with: bytes)
    }
  }

  /// Rows for a sheet whose `sheetData` element has no content.
  private var pendingRows: [UInt8] = []
  private var emptyData: XMLScanner.Tag?

  private func style(_ edit: CellEdit, row: SheetMap.Row) -> String? {
    row.style ?? map.columnStyle(edit.cell.column)
  }

  private func closing(_ tag: XMLScanner.Tag) -> [UInt8] {
    Array("</".utf8) + scanner.bytes[tag.prefix] + scanner.bytes[tag.name] + Array(">".utf8)
  }

  private func element(_ edit: CellEdit, style: String?) throws(WorkbookError) -> [UInt8] {
    let prefix = map.prefix
    let attributes = "r=\"\(edit.cell)\"" + (style.map { " s=\"\($0)\"" } ?? "")
    switch edit.value {
    case .number(let number):
      let text = NumberFormat.general.display(number, date1904: false)
      return Array(
        "<\(prefix)c \(attributes)><\(prefix)v>\(text)</\(prefix)v></\(prefix)c>".utf8)
    case .text(let text):
      guard text.utf16.count <= 32_767 else {
        throw .textTooLong(sheet: sheet, cell: "\(edit.cell)", length: text.utf16.count)
      }
      let edges = [text.first, text.last].compactMap { $0 }
      let space = edges.contains { $0.isWhitespace } || text.contains("\n") || text.contains("  ")
      return Array(
        "<\(prefix)c \(attributes) t=\"inlineStr\"><\(prefix)is><\(prefix)t"
          .utf8) + Array((space ? " xml:space=\"preserve\">" : ">").utf8)
        + XMLText.escaped(text)
        + Array("</\(prefix)t></\(prefix)is></\(prefix)c>".utf8)
    }
  }

  /// - Returns: `nil` when the row has none, or they hold the new cells already.
  private func widenedSpans(
    of row: SheetMap.Row, for edits: [CellEdit]
  ) throws(WorkbookError) -> (range: Range<Int>, bytes: [UInt8])? {
    let range = try WorkbookError.packaged { () throws(PackageError) in
      try scanner.attributeRange("spans", of: row.tag)
    }
    guard let range else { return nil }
    let parts = String(decoding: scanner.bytes[range], as: UTF8.self).split(separator: ":")
    guard parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]) else { return nil }
    let columns = edits.map(\.cell.column)
    let low = min(first, columns.min() ?? first)
    let high = max(last, columns.max() ?? last)
    guard (low, high) != (first, last) else { return nil }
    return (range, Array("\(low):\(high)".utf8))
  }

  private mutating func adjustDimension(_ edits: [CellEdit]) {
    guard let place = map.dimension,
      let old = CellRange(String(decoding: scanner.bytes[place], as: UTF8.self))
    else { return }
    let rows = edits.map(\.cell.row)
    let columns = edits.map(\.cell.column)
    let new = CellRange(
      first: CellReference(
        row: min(old.first.row, rows.min() ?? old.first.row),
        column: min(old.first.column, columns.min() ?? old.first.column)),
      last: CellReference(
        row: max(old.last.row, rows.max() ?? old.last.row),
        column: max(old.last.column, columns.max() ?? old.last.column)))
    if new != old { splice.replace(place, with: Array("\(new)".utf8)) }
  }

  private func spliced() -> [UInt8] {
    var splice = splice
    if let data = emptyData {
      var bytes = Array(scanner.bytes[data.range.lowerBound..<data.attributes.upperBound])
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
      bytes += Array(">".utf8) + pendingRows + closing(data)
      splice.replace(data.range, with: bytes)
    }
    return splice.applied(to: scanner.bytes)
  }
}
