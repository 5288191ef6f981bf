/// A value for one cell.
package struct CellEdit: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    /// Always written as a string, never as a formula.
    case text(String)
    case number(Double)
  }

  package let sheet: String
  package let cell: CellReference
  package let value: Value

  package init(sheet: String, cell: CellReference, value: Value) {
    self.sheet = sheet
    self.cell = cell
    self.value = value
  }
}

/// A workbook with cells filled.
package struct FilledWorkbook: Sendable {
  package let bytes: [UInt8]
  /// Whether it was marked for recalculation when it is next opened.
  package let recalculatesOnOpen: Bool
  /// The edits whose cells bear a hyperlink: it stays, and leads where the old text said.
  package let linked: [CellEdit]
}
