/// A rectangle of cells, both corners included; never expanded into its cells.
package struct CellRange: Hashable, Sendable, CustomStringConvertible {
  package let first: CellReference
  package let last: CellReference

  package init(first: CellReference, last: CellReference) {
    self.first = CellReference(
      row: min(first.row, last.row), column: min(first.column, last.column))
    self.last = CellReference(row: max(first.row, last.row), column: max(first.column, last.column))
  }

  /// Reads `A1:B2`, `A1`, `A:C` and `3:7`, with or without `$`.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map {
      $0.filter { $0 != "$" }
    }
    guard let left = parts.first, parts.count <= 2 else { return nil }
    let right = parts.last ?? left
    if let first = CellReference(left), let last = CellReference(right) {
      self.init(first: first, last: last)
    } else if let first = CellReference.columnNumber(left),
      let last = CellReference.columnNumber(right), parts.count == 2
    {
      self.init(
        first: CellReference(row: 1, column: first),
        last: CellReference(row: CellReference.lastRow, column: last))
    } else if let first = Int(left), let last = Int(right), parts.count == 2,
      (1...CellReference.lastRow).contains(first), (1...CellReference.lastRow).contains(last)
    {
      self.init(
        first: CellReference(row: first, column: 1),
        last: CellReference(row: last, column: CellReference.lastColumn))
    } else {
      return nil
    }
  }

  package func contains(_ cell: CellReference) -> Bool {
    (first.row...last.row).contains(cell.row) && (first.column...last.column).contains(cell.column)
  }

  package var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
