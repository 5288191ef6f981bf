import XLSX

/// A sheet as a person sees it, whether it came from a workbook or from a csv file.
struct Grid: Sendable {
  struct Cell: Sendable {
    /// Without blanks at its ends.
    var text: String
    var isFormula = false
    var isBold = false
    var hasFill = false
    var isLocked = false
  }

  struct Row: Sendable {
    let number: Int
    let isHidden: Bool
    /// By column number, in order; only cells that hold something.
    let cells: [(column: Int, cell: Cell)]

    func cell(_ column: Int) -> Cell? { cells.first { $0.column == column }?.cell }

    func text(_ column: Int) -> String { cell(column)?.text ?? "" }
  }

  let name: String
  let isHidden: Bool
  let rows: [Row]
  let isProtected: Bool
  private let mergesByRow: [Int: [CellRange]]
  private let hiddenColumns: [ClosedRange<Int>]

  /// - Parameters:
  ///   - sheet: The sheet as read.
  ///   - workbook: Where its cell formats are.
  init(_ sheet: Worksheet, in workbook: Workbook) {
    name = sheet.info.name
    isHidden = sheet.info.visibility != .visible
    isProtected = sheet.isProtected
    hiddenColumns = sheet.hiddenColumns
    rows = sheet.rows.map { row in
      Row(
        number: row.number, isHidden: row.isHidden,
        cells: row.cells.compactMap { cell in
          let text = cell.display.trimmed
          guard !text.isEmpty || cell.formula != nil || sheet.isProtected else { return nil }
          let style = workbook.style(cell.styleIndex)
          return (
            cell.reference.column,
            Cell(
              text: text, isFormula: cell.formula != nil, isBold: style.isBold,
              hasFill: style.hasFill, isLocked: style.isLocked)
          )
        })
    }
    var merges: [Int: [CellRange]] = [:]
    for merge in sheet.merges where merge.last.row - merge.first.row < 1_000 {
      for row in merge.first.row...merge.last.row { merges[row, default: []].append(merge) }
    }
    mergesByRow = merges
  }

  init(_ file: CSVFile, name: String) {
    self.name = name
    isHidden = false
    isProtected = false
    hiddenColumns = []
    mergesByRow = [:]
    rows = file.records.enumerated().map { index, record in
      Row(
        number: index + 1, isHidden: false,
        cells: record.fields.enumerated().compactMap { column, field in
          let text = field.text.trimmed
          return text.isEmpty ? nil : (column + 1, Cell(text: text))
        })
    }
  }

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
    mergesByRow[row]?.first { $0.contains(CellReference(row: row, column: column)) }
  }

  func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }

  /// Whether the cell is the customer's to fill: a formula, or locked on a protected sheet.
  func isCustomersOwn(row: Int, column: Int) -> Bool {
    guard let cell = self.row(row)?.cell(column) else { return isProtected }
    return cell.isFormula || (isProtected && cell.isLocked)
  }

  /// Whether a value may be put there: no formula, not inside a merge, not locked, not hidden.
  func isWritable(row: Int, column: Int) -> Bool {
    if let merge = merge(row: row, column: column),
      merge.first != CellReference(row: row, column: column)
    {
      return false
    }
    guard !isHidden(column: column) else { return false }
    return !isCustomersOwn(row: row, column: column)
  }
}

extension StringProtocol {
  /// Without white space at the ends, no-break spaces included.
  var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }
}
