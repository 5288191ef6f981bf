/// One non-empty or styled cell as the workbook stores it.
///
/// A workbook may have millions: what is shown is made of the value when it is asked for.
package struct Cell: Hashable, Sendable {
  /// For a formula, the value cached when the workbook was last calculated.
  package let value: CellValue
  // In this order the small ones fit beside the value, which is a seventh of what a sheet takes.
  private let numberFormat: NumberFormat
  /// Whether days count from 1904 rather than 1900.
  private let date1904: Bool
  private let style: Int32
  package let reference: CellReference
  /// `nil` without a formula; empty for the later cells of a shared formula.
  package let formula: String?

  init(
    reference: CellReference, value: CellValue, formula: String?, styleIndex: Int,
    numberFormat: NumberFormat, date1904: Bool
  ) {
    self.value = value
    self.formula = formula
    self.reference = reference
    style = Int32(clamping: styleIndex)
    self.numberFormat = numberFormat
    self.date1904 = date1904
  }

  /// An index into the workbook's cell formats.
  package var styleIndex: Int { Int(style) }

  /// What a person reads in the cell: dates as `yyyy-MM-dd`, whole numbers without a fraction.
  package var display: String {
    switch value {
    case .empty: ""
    case .text(let text), .error(let text): text
    case .number(let number): numberFormat.display(number, date1904: date1904)
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    }
  }
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
