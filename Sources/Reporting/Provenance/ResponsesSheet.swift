import Assurance
import CLibXLSXWriter

/// The sheet with a row for each question.
struct ResponsesSheet {
  let writer: SheetWriter
  let report: ProvenanceReport

  func write() {
    let columns = ResponseColumn.all(outputFileName: report.outputFileName)
    for (place, column) in columns.enumerated() { writer.setWidth(column.width, column: place) }
    writer.setHeight(30, row: 0)
    writer.writeHeader(columns.map(\.title), row: 0)
    for (index, response) in report.responses.enumerated() {
      let values = columns.map { $0.value(response) }
      for (place, value) in values.enumerated() {
        writer.write(value, row: index + 1, column: place)
      }
      writer.setHeight(height(of: values, columns), row: index + 1)
    }
    let lastRow = lxw_row_t(report.responses.count)
    worksheet_autofilter(writer.sheet, 0, 0, lastRow, lxw_col_t(columns.count - 1))
    // The status and the row stay in sight while the answers are scrolled.
    worksheet_freeze_panes(writer.sheet, 1, 4)
    worksheet_repeat_rows(writer.sheet, 0, 0)
    worksheet_gridlines(writer.sheet, UInt8(LXW_SHOW_ALL_GRIDLINES.rawValue))
    writer.setUpPages(title: "Responses", on: .a3)
    if let place = ResponseColumn.confidencePlace(in: columns), lastRow > 0 {
      drawBars(column: lxw_col_t(place), lastRow: lastRow)
    }
  }

  /// Enough for the longest text, in points, up to 16 lines: the rest is there to be opened.
  ///
  /// Said outright, because not every program finds the height of wrapped text by itself.
  private func height(of values: [CellValue], _ columns: [ResponseColumn]) -> Double {
    let lines = zip(values, columns).map { $0.lines(inWidth: $1.width) }
    return 15 * Double(min(16, lines.max() ?? 1))
  }

  /// Bars from 0 to 100 %, so that half a cell is half sure.
  private func drawBars(column: lxw_col_t, lastRow: lxw_row_t) {
    var bars = lxw_conditional_format()
    bars.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    bars.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    bars.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    bars.min_value = 0
    bars.max_value = 1
    bars.bar_color = Palette.bar
    bars.bar_solid = 1
    bars.data_bar_2010 = 1
    worksheet_conditional_format_range(writer.sheet, 1, column, lastRow, column, &bars)
  }
}
