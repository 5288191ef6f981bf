/// A rule's range without `$` is meant for the first cell of the rule, and moves along with the
/// others: each row may have its own values beside it.
enum RelativeFormula {
  /// - Parameters:
  ///   - formula: As the rule has it.
  ///   - ranges: The cells the rule is for.
  ///   - cell: One of them.
  /// - Returns: The formula as it reads for that cell; unchanged unless it is a plain range.
  static func moved(_ formula: String, from ranges: [CellRange], to cell: CellReference) -> String {
    guard let row = ranges.map(\.first.row).min(), let column = ranges.map(\.first.column).min(),
      SheetRange(formula.trimmed) != nil
    else { return formula }
    let bang = formula.lastIndex(of: "!")
    let start = bang.map { formula.index(after: $0) } ?? formula.startIndex
    let corners = formula[start...].split(separator: ":").map {
      moved(String($0).trimmed, rows: cell.row - row, columns: cell.column - column)
    }
    guard !corners.contains(nil) else { return formula }
    return String(formula[..<start]) + corners.compactMap { $0 }.joined(separator: ":")
  }

  /// - Returns: `nil` for anything but one cell, and where it would leave the sheet.
  private static func moved(_ corner: String, rows: Int, columns: Int) -> String? {
    guard let cell = CellReference(corner) else { return nil }
    let isColumnFixed = corner.hasPrefix("$")
    let isRowFixed = corner.dropFirst().contains("$")
    let row = cell.row + (isRowFixed ? 0 : rows)
    let column = cell.column + (isColumnFixed ? 0 : columns)
    guard (1...CellReference.lastRow).contains(row),
      (1...CellReference.lastColumn).contains(column)
    else { return nil }
    return (isColumnFixed ? "$" : "") + CellReference.columnName(column)
      + (isRowFixed ? "$" : "") + "\(row)"
  }
}
