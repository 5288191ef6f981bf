import Assurance
import CLibXLSXWriter

/// The second sheet: a row for each question, with everything about its answer.
struct ResponsesSheet {
  let report: ProvenanceReport
  let book: UnsafeMutablePointer<lxw_workbook>
  let formats: WorkbookFormats

  private static let columns: [(title: String, width: Double)] = [
    ("Status", 11), ("Sheet", 16), ("Row", 6), ("Id", 10), ("Section", 20), ("Question", 50),
    ("Given answer", 12), ("Text", 50), ("Confidence", 10), ("Answer id", 26), ("Revision", 8),
    ("Approver", 18), ("Approved on", 12), ("Review by", 12), ("Criteria", 14), ("Cells", 14),
    ("Reasons", 60), ("Ask", 18), ("Candidates", 40),
  ]

  func write() {
    let sheet = workbook_add_worksheet(book, "Responses")
    let writer = SheetWriter(sheet: sheet)
    writer.widths(Self.columns.map(\.width))
    for (column, entry) in Self.columns.enumerated() {
      writer.text(entry.title, 0, column, formats.header)
    }
    for (index, response) in report.responses.enumerated() {
      write(response, at: index + 1, writer)
    }
    worksheet_freeze_panes(sheet, 1, 1)
    worksheet_autofilter(
      sheet, 0, 0, UInt32(max(1, report.responses.count)), UInt16(Self.columns.count - 1))
    worksheet_set_landscape(sheet)
    worksheet_repeat_rows(sheet, 0, 0)
  }

  private func write(_ response: Response, at row: Int, _ writer: SheetWriter) {
    let question = response.question
    let answer = response.outcome == .answered ? response.source?.answer : nil
    writer.text(response.outcome.title, row, 0, formats.outcomes[response.outcome])
    writer.text(question.sheet, row, 1, formats.text)
    writer.number(Double(question.row), row, 2, formats.text)
    writer.text(question.id ?? "", row, 3, formats.text)
    writer.text(question.section ?? "", row, 4, formats.wrapped)
    writer.text(question.text, row, 5, formats.wrapped)
    writer.text(answer?.shortAnswer?.label ?? "", row, 6, formats.text)
    writer.text(answer?.text ?? "", row, 7, formats.wrapped)
    if let confidence = response.judgement.candidates.first?.confidence {
      writer.number(confidence.value, row, 8, formats.percent)
    }
    if let source = response.source {
      writer.text(source.answer.id.rawValue, row, 9, formats.text)
      writer.number(Double(source.revision), row, 10, formats.text)
      writer.text(source.answer.approval?.by ?? "", row, 11, formats.text)
      writer.text(source.answer.approval.map { "\($0.on)" } ?? "", row, 12, formats.text)
      writer.text(source.answer.reviewBy.map { "\($0)" } ?? "", row, 13, formats.text)
    }
    let criteria = response.source?.answer.criteria ?? response.judgement.criteria
    writer.text(criteria.map(\.rawValue).joined(separator: ", "), row, 14, formats.text)
    writeCells(response, at: row, writer)
    writer.text(response.reasons.joined(separator: "\n"), row, 16, formats.wrapped)
    writer.text(response.suggestedOwner ?? "", row, 17, formats.text)
    let candidates = response.judgement.candidates.map { "\($0.answerID) (\($0.confidence))" }
    writer.text(candidates.joined(separator: "\n"), row, 18, formats.wrapped)
  }

  /// The cells written, as a link into the completed workbook beside this one.
  private func writeCells(_ response: Response, at row: Int, _ writer: SheetWriter) {
    let cells = response.written.keys.sorted()
    let shown = cells.joined(separator: ", ")
    guard let first = cells.first, report.outputName.hasSuffix("x") || report.outputName.hasSuffix("m")
    else { return writer.text(shown, row, 15, formats.text) }
    let sheet = response.question.sheet.replacing("'", with: "''")
    let address = "external:\(report.outputName)#'\(sheet)'!\(first)"
    let outcome = worksheet_write_url_opt(
      writer.sheet, UInt32(row), 15, address, formats.link, shown, nil)
    // An address too long for Excel is no reason to lose the cell's name.
    if outcome != LXW_NO_ERROR { writer.text(shown, row, 15, formats.text) }
  }
}
