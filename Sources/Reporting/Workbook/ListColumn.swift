/// One column of a sheet with a line for each row of some kind.
struct ListColumn<Row>: Sendable {
  var title: String
  /// In characters, as Excel counts them.
  var width: Double
  /// For how many lines of its text a row makes room.
  var mostLines: Int
  var value: @Sendable (Row) -> CellValue

  init(
    _ title: String, _ width: Double, mostLines: Int = 16,
    _ value: @escaping @Sendable (Row) -> CellValue
  ) {
    self.title = title
    self.width = width
    self.mostLines = mostLines
    self.value = value
  }
}
