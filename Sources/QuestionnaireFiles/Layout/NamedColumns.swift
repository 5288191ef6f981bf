import XLSX

/// Finds the column that a person named, by its letter or by its header.
struct NamedColumns {
  let grid: Grid
  let header: HeaderCandidate

  func column(_ name: String?) throws(ColumnNotFound) -> Int? {
    guard let name else { return nil }
    let wanted = name.trimmed.lowercased()
    if let labelled = header.labels.filter({ $0.value.lowercased() == wanted }).keys.min() {
      return labelled
    }
    let lastUsed = grid.rows.compactMap { $0.cells.last?.column }.max() ?? 0
    if let number = CellReference.columnNumber(name.trimmed.uppercased()), number <= lastUsed + 10 {
      return number
    }
    throw ColumnNotFound(
      name: name,
      columns: header.labels.sorted { $0.key < $1.key }
        .map { "\(CellReference.columnName($0.key)) (\($0.value.prefix(30)))" }
        .joined(separator: ", "))
  }
}

/// A column named by an option that the sheet does not have.
struct ColumnNotFound: Error {
  let name: String
  let columns: String
}
