/// A sheet as the workbook lists it, before anything of it is read.
package struct SheetInfo: Hashable, Sendable {
  package enum Visibility: String, Hashable, Sendable { case visible, hidden, veryHidden }

  package enum Kind: Hashable, Sendable { case worksheet, other }

  package let name: String
  package let visibility: Visibility
  package let kind: Kind
  /// Its place in the workbook, from 0.
  package let index: Int
  let part: String?
}

/// The cells of one sheet, sparse, with what was declared about them.
package struct Worksheet: Sendable {
  /// One row that the sheet mentions.
  package struct Row: Sendable {
    package let number: Int
    package internal(set) var isHidden: Bool
    package internal(set) var styleIndex: Int?
    /// In column order.
    package internal(set) var cells: [Cell]
  }

  package let info: SheetInfo
  /// In row order.
  package let rows: [Row]
  package let merges: [CellRange]
  package let validations: [DataValidation]
  package let isProtected: Bool
  /// Column numbers that are hidden.
  package let hiddenColumns: [ClosedRange<Int>]
  /// How many rows stay in view when a reader scrolls; zero without frozen panes.
  package let frozenRows: Int
  package let hasFormulas: Bool

  package func row(_ number: Int) -> Row? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].number == number ? rows[low] : nil
  }

  package func cell(at reference: CellReference) -> Cell? {
    guard let cells = row(reference.row)?.cells else { return nil }
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].reference.column < reference.column {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < cells.count && cells[low].reference == reference ? cells[low] : nil
  }

  package func isHidden(column: Int) -> Bool {
    hiddenColumns.contains { $0.contains(column) }
  }

  /// The merged range a cell lies in.
  package func merge(around cell: CellReference) -> CellRange? {
    merges.first { $0.contains(cell) }
  }
}

/// A rule about what cells accept; only lists are interpreted further.
package struct DataValidation: Hashable, Sendable {
  package let ranges: [CellRange]
  /// `list`, `whole`, `textLength`, …
  package let type: String
  /// The first formula as written, entities resolved.
  package let formula: String
  /// Whether a value outside the list is refused rather than warned about.
  package let rejectsOtherValues: Bool
}
