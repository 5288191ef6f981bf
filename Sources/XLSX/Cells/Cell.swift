/// One non-empty or styled cell as the workbook stores it.
package struct Cell: Hashable, Sendable {
  package let reference: CellReference
  /// For a formula, the value cached when the workbook was last calculated.
  package let value: CellValue
  /// `nil` without a formula; empty for the later cells of a shared formula.
  package let formula: String?
  /// What a person reads in the cell: dates as `yyyy-MM-dd`, whole numbers without a fraction.
  package let display: String
  /// An index into the workbook's cell formats.
  package let styleIndex: Int
}

/// What a cell holds.
package enum CellValue: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double)
  case boolean(Bool)
  /// An error value such as `#REF!`.
  case error(String)
}

/// The parts of a cell's format that tell what the cell is for.
package struct CellStyle: Hashable, Sendable {
  package var isBold = false
  package var hasFill = false
  /// `RRGGBB` or `theme:N`.
  package var fillColor: String?
  /// Locked cells matter only on a protected sheet; cells are locked unless told otherwise.
  package var isLocked = true
  package var isWrapped = false
  package var numberFormat = NumberFormat.general
}
