import XLSX

/// A sheet as a person sees it, whether it came from a workbook or from a csv file.
struct Grid: Sendable {
  struct Cell: Sendable {
    /// Without blanks at its ends.
    var text: String
    var isFormula = false
    var hasFill = false
    var isLocked = false
  }

  struct Row: Sendable {
    let number: Int
    let isHidden: Bool
    /// By column number, in order: cells with a text or a formula, shaded ones, and on a protected
    /// sheet every one that it mentions.
    let cells: [(column: Int, cell: Cell)]

    func cell(_ column: Int) -> Cell? {
      var low = 0
      var high = cells.count
      while low < high {
        let middle = (low + high) / 2
        if cells[middle].column < column { low = middle + 1 } else { high = middle }
      }
      return low < cells.count && cells[low].column == column ? cells[low].cell : nil
    }

    func text(_ column: Int) -> String { cell(column)?.text ?? "" }

    /// The first cell that says something.
    var firstText: (column: Int, text: String)? {
      cells.first { !$0.cell.text.isEmpty }.map { ($0.column, $0.cell.text) }
    }

    /// The cells that say something.
    var texts: [(column: Int, text: String)] {
      cells.compactMap { $0.cell.text.isEmpty ? nil : ($0.column, $0.cell.text) }
    }
  }

  let name: String
  /// Whether the name is a file's and not one that the template's author gave it.
  let isNamedAfterFile: Bool
  let rows: [Row]
  let isProtected: Bool
  /// Whether it ends where its cells end, as a document's table does: beyond, nothing can be put.
  let isBounded: Bool
  private let merges: MergeIndex
  private let hiddenColumns: [ClosedRange<Int>]

  /// - Parameters:
  ///   - sheet: The sheet as read.
  ///   - workbook: Where its cell formats are.
  init(_ sheet: Worksheet, in workbook: Workbook) {
    var cache = ChoiceCache()
    name = sheet.info.name
    isNamedAfterFile = false
    isProtected = sheet.isProtected
    isBounded = false
    hiddenColumns = sheet.hiddenColumns
    rows = sheet.rows.map { row in
      let cells = row.cells.compactMap { cell -> (Int, Cell)? in
        let style = workbook.style(cell.styleIndex)
        var text = cell.display.trimmed
        if text.isEmpty, let formula = cell.formula, cell.value == .empty {
          text =
            workbook.text(referredToBy: formula, from: sheet.info, cache: &cache)?.trimmed ?? ""
        }
        guard !text.isEmpty || cell.formula != nil || style.hasFill || sheet.isProtected else {
          return nil
        }
        return (
          cell.reference.column,
          Cell(
            text: text, isFormula: cell.formula != nil, hasFill: style.hasFill,
            isLocked: style.isLocked)
        )
      }
      return Row(number: row.number, isHidden: row.isHidden, cells: cells)
    }
    merges = MergeIndex(sheet.merges)
  }

  /// - Parameters:
  ///   - name: What a person finds the table by.
  ///   - rows: Every cell of the table, the empty ones, too.
  ///   - merges: Cells that stand for several.
  init(table name: String, rows: [Row], merges: [CellRange]) {
    self.name = name
    self.rows = rows
    isNamedAfterFile = true
    isProtected = false
    isBounded = true
    hiddenColumns = []
    self.merges = MergeIndex(merges)
  }

  init(_ file: CSVFile, name: String) {
    self.name = name
    isNamedAfterFile = true
    isProtected = false
    isBounded = false
    hiddenColumns = []
    merges = MergeIndex()
    rows = file.records.enumerated().map { index, record in
      Row(
        number: index + 1, isHidden: false,
        cells: record.fields.enumerated().compactMap { column, field in
          let text = field.text.trimmed
          return text.isEmpty ? nil : (column + 1, Cell(text: text))
        })
    }
  }

  private init(_ whole: Grid, rows: [Row]) {
    name = whole.name
    isNamedAfterFile = whole.isNamedAfterFile
    isProtected = whole.isProtected
    isBounded = whole.isBounded
    merges = whole.merges
    hiddenColumns = whole.hiddenColumns
    self.rows = rows
  }

  /// A part of the sheet, its cells where they are on the whole.
  func part(rows wanted: ClosedRange<Int>, columns: ClosedRange<Int>) -> Grid {
    Grid(
      self,
      rows: rows.filter { wanted.contains($0.number) }.map { row in
        Row(
          number: row.number, isHidden: row.isHidden,
          cells: row.cells.filter { columns.contains($0.column) })
      })
  }
}

extension Grid {
  var isEmpty: Bool { rows.allSatisfy { row in row.cells.allSatisfy { $0.cell.text.isEmpty } } }

  func row(_ number: Int) -> Row? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].number == number ? rows[low] : nil
  }

  func merge(row: Int, column: Int) -> CellRange? {
    merges.merge(around: CellReference(row: row, column: column))
  }

  /// The column after a cell, or after the cells it is merged with.
  func column(after column: Int, row: Int) -> Int {
    (merge(row: row, column: column)?.last.column ?? column) + 1
  }

  /// What a person reads beside a row: a number merged over several rows is the number of each.
  func textThroughMerge(_ row: Row, _ column: Int) -> String {
    let text = row.text(column)
    guard text.isEmpty, let merge = merge(row: row.number, column: column),
      merge.first.column == column, merge.first.row < row.number
    else { return text }
    return self.row(merge.first.row)?.text(column) ?? ""
  }

  func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }

  /// Whether the cell is the customer's to fill: a formula, or locked on a protected sheet.
  func isCustomersOwn(row: Int, column: Int) -> Bool {
    guard let cell = self.row(row)?.cell(column) else { return isProtected || isBounded }
    return cell.isFormula || ((isProtected || isBounded) && cell.isLocked)
  }

  /// Whether a value may be put there: no formula, not inside a merge, not locked, not hidden.
  func isWritable(row: Int, column: Int) -> Bool {
    guard row <= CellReference.lastRow, column <= CellReference.lastColumn else { return false }
    if let merge = merge(row: row, column: column),
      merge.first != CellReference(row: row, column: column)
    {
      return false
    }
    guard !isHidden(column: column) else { return false }
    return !isCustomersOwn(row: row, column: column)
  }

  /// Whether a value may be put there and nothing stands there yet.
  func isFree(row: Int, column: Int) -> Bool {
    let text = self.row(row)?.text(column) ?? ""
    return isWritable(row: row, column: column) && (text.isEmpty || Placeholder.isOne(text))
  }
}

extension StringProtocol {
  /// Without white space at the ends, no-break spaces included.
  var trimmed: String {
    if let first = unicodeScalars.first, let last = unicodeScalars.last, Self.isInk(first),
      Self.isInk(last)
    {
      return String(self)
    }
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }

  /// Whether it is surely no blank, which most texts neither begin nor end with.
  private static func isInk(_ scalar: Unicode.Scalar) -> Bool {
    (0x21...0x7e).contains(scalar.value)
  }
}
