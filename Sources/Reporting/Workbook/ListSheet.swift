import CLibXLSXWriter

/// A sheet with a header that stays in sight and a line for each row, to be filtered and sorted.
struct ListSheet<Row> {
  let writer: SheetWriter
  let columns: [ListColumn<Row>]
  /// How many columns stay in sight while the others are scrolled.
  let frozenColumns: Int
  /// At the foot of each printed page.
  let title: String

  func write(_ rows: [Row]) {
    for (place, column) in columns.enumerated() { writer.setWidth(column.width, column: place) }
    writer.setHeight(30, row: 0)
    writer.writeHeader(columns.map(\.title), row: 0)
    for (index, row) in rows.enumerated() {
      let values = columns.map { $0.value(row) }
      for (place, value) in values.enumerated() {
        writer.write(value, row: index + 1, column: place)
      }
      writer.setHeight(Self.height(of: values, in: columns), row: index + 1)
    }
    worksheet_autofilter(
      writer.sheet, 0, 0, lxw_row_t(rows.count), lxw_col_t(columns.count - 1))
    worksheet_freeze_panes(writer.sheet, 1, lxw_col_t(frozenColumns))
    worksheet_repeat_rows(writer.sheet, 0, 0)
    worksheet_gridlines(writer.sheet, UInt8(LXW_SHOW_ALL_GRIDLINES.rawValue))
    writer.setUpPages(title: title, on: .a3)
  }

  /// Enough for the longest text, in points, up to as many lines as its column makes room for: the rest is there
  /// to be opened.
  ///
  /// Said outright, because not every program finds the height of wrapped text by itself.
  static func height(of values: [CellValue], in columns: [ListColumn<Row>]) -> Double {
    let lines = zip(values, columns).map { min($1.mostLines, $0.lines(inWidth: $1.width)) }
    return 15 * Double(max(1, lines.max() ?? 1))
  }
}
