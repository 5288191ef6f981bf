import CLibXLSXWriter
import Foundation

/// The workbook that says where every word of a filled questionnaire came from.
///
/// The same report makes the same bytes: all dates come from it, none from the clock.
package struct ProvenanceWorkbook {
  /// Writes the workbook whole or not at all, readable by its owner only.
  ///
  /// - Throws: ``ReportingError``; whatever stood at `path` is untouched then.
  package static func write(_ report: ProvenanceReport, to path: String) throws {
    try file(report, path).write { fill($0, $1, with: report) }
  }

  /// Writes the workbook beside its name, for `DurableFile` to put in place with other files.
  ///
  /// - Parameters:
  ///   - report: What it is to say.
  ///   - path: The name it will have.
  /// - Returns: The temporary file's path.
  /// - Throws: ``ReportingError``; nothing is left behind then.
  package static func prepare(_ report: ProvenanceReport, for path: String) throws -> String {
    try file(report, path).prepare { fill($0, $1, with: report) }
  }

  private static func file(_ report: ProvenanceReport, _ path: String) -> WorkbookFile {
    WorkbookFile(
      path: path, title: "Provenance of \(report.fileName)", companyName: report.companyName,
      created: time_t(report.answeredAt.timeIntervalSince1970),
      sheets: [SummarySheet.name, "Responses"])
  }

  private static func fill(
    _ workbook: UnsafeMutablePointer<lxw_workbook>, _ writers: [SheetWriter],
    with report: ProvenanceReport
  ) {
    SummarySheet(writer: writers[0], report: report, workbook: workbook).write()
    ResponsesSheet(writer: writers[1], report: report).write()
  }
}
