/// One column of a sheet with a line for each row of some kind.
struct ListColumn<Row>: Sendable {
  var title: String
  /// In characters, as Excel counts them.
  var width: Double
  var value: @Sendable (Row) -> CellValue

  init(_ title: String, _ width: Double, _ value: @escaping @Sendable (Row) -> CellValue) {
    self.title = title
    self.width = width
    self.value = value
  }
}
