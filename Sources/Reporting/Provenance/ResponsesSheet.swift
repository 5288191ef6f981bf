import Assurance
import CLibXLSXWriter
import Foundation

/// The sheet with a row for each question.
struct ResponsesSheet {
  let writer: SheetWriter
  let report: ProvenanceReport

  func write() {
    let isForReview = !report.keys.isEmpty
    let columns = ResponseColumn.all(
      outputFileName: report.outputFileName, isForReview: isForReview)
    let lines = report.responses.enumerated().map { index, response in
      ResponseLine(
        response: response,
        key: report.keys.indices.contains(index) ? report.keys[index] : nil,
        statements: report.statements, notes: report.candidateNotes)
    }
    // The status and the row stay in sight while the answers are scrolled.
    ListSheet(writer: writer, columns: columns, frozenColumns: 4, title: "Responses").write(lines)
    let lastRow = lxw_row_t(report.responses.count)
    guard lastRow > 0 else { return }
    if let place = ResponseColumn.place(of: "Confidence", in: columns) {
      drawBars(column: lxw_col_t(place), lastRow: lastRow)
    }
    if let place = ResponseColumn.place(of: ReviewColumn.decision, in: columns) {
      offer(DecisionWord.offered.map(\.text), column: lxw_col_t(place), lastRow: lastRow)
    }
    if let place = ResponseColumn.place(of: ReviewColumn.answer, in: columns) {
      offer(ShortAnswer.allCases.map(\.label), column: lxw_col_t(place), lastRow: lastRow)
    }
    if let place = ResponseColumn.place(of: ReviewColumn.key, in: columns) {
      writer.hide(column: place)
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

  /// A drop-down; what is typed beside it is for the import to judge, with a better sentence.
  private func offer(_ choices: [String], column: lxw_col_t, lastRow: lxw_row_t) {
    // As a formula that is a literal list: of both ways to say it, the one whose type is the same in
    // every version of the library.
    let list = strdup("\"\(choices.joined(separator: ","))\"")
    defer { free(list) }
    var validation = lxw_data_validation()
    validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.value_formula = list
    worksheet_data_validation_range(writer.sheet, 1, column, lastRow, column, &validation)
  }
}
