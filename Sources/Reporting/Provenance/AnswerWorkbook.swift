import Assurance
import CLibXLSXWriter
import Foundation

/// Answers to a questionnaire that cannot be filled itself.
package struct AnswerSheet: Sendable {
  package var report: ProvenanceReport
  /// The customer's page by the question's row.
  package var pages: [Int: Int]

  package init(report: ProvenanceReport, pages: [Int: Int]) {
    self.report = report
    self.pages = pages
  }
}

/// The workbook that goes to a customer who sent a PDF: their questions and our answers, and nothing
/// about where the answers came from.
package enum AnswerWorkbook {
  /// Writes the workbook beside its name, for `DurableFile` to put in place with other files.
  ///
  /// - Parameters:
  ///   - answers: What it is to say; the questions' rows are the workbook's, from 2.
  ///   - path: The name it will have.
  /// - Returns: The temporary file's path.
  /// - Throws: ``ReportingError``; nothing is left behind then.
  package static func prepare(_ answers: AnswerSheet, for path: String) throws -> String {
    let report = answers.report
    let file = WorkbookFile(
      path: path, title: "Answers to \(report.fileName)", companyName: report.companyName,
      created: time_t(report.answeredAt.timeIntervalSince1970), sheets: ["Questions"])
    return try file.prepare { _, writers in
      ListSheet(
        writer: writers[0], columns: columns(answers.pages), frozenColumns: 1,
        title: "Answers to \(report.fileName)"
      ).write(report.responses)
    }
  }

  private static func columns(_ pages: [Int: Int]) -> [ListColumn<Response>] {
    [
      ListColumn("Id", 11) { .optional($0.question.id) },
      ListColumn("Section", 24) { .optional($0.question.section) },
      ListColumn("Question", 60) { .text($0.question.text) },
      ListColumn("Answer", 14) { written($0, $0.question.cells.answer) },
      ListColumn("Comment", 70) { written($0, $0.question.cells.comment) },
      ListColumn("Page", 7) { pages[$0.question.row].map(CellValue.count) ?? .empty },
    ]
  }

  private static func written(_ response: Response, _ cell: String?) -> CellValue {
    .optional(cell.flatMap { response.written[$0] })
  }
}
