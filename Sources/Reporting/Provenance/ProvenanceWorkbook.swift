import Foundation

/// The workbook that says where every word of a filled questionnaire came from.
///
/// The same report makes the same bytes: all dates come from it, none from the clock.
package struct ProvenanceWorkbook {
  /// Writes the workbook whole or not at all, readable by its owner only.
  ///
  /// - Throws: ``ReportingError``; whatever stood at `path` is untouched then.
  package static func write(_ report: ProvenanceReport, to path: String) throws {
    let file = WorkbookFile(
      path: path, title: "Provenance of \(report.fileName)", companyName: report.companyName,
      created: time_t(report.answeredAt.timeIntervalSince1970),
      sheets: [SummarySheet.name, "Responses"])
    try file.write { workbook, writers in
      SummarySheet(writer: writers[0], report: report, workbook: workbook).write()
      ResponsesSheet(writer: writers[1], report: report).write()
    }
  }
}
