import Assurance
import CLibXLSXWriter

/// The sheet with a row for each question.
struct ResponsesSheet {
  let writer: SheetWriter
  let report: ProvenanceReport

  func write() {
    let columns = ResponseColumn.all(outputFileName: report.outputFileName)
    // The status and the row stay in sight while the answers are scrolled.
    ListSheet(writer: writer, columns: columns, frozenColumns: 4, title: "Responses")
      .write(report.responses)
    let lastRow = lxw_row_t(report.responses.count)
    if let place = ResponseColumn.confidencePlace(in: columns), lastRow > 0 {
      drawBars(column: lxw_col_t(place), lastRow: lastRow)
    }
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
