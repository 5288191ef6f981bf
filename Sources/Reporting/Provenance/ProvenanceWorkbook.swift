import Assurance
import CLibXLSXWriter
import DurableFiles
import Foundation

/// The workbook that says where every word of a filled questionnaire came from.
///
/// The same report makes the same bytes: all dates come from it, none from the clock.
package struct ProvenanceWorkbook {
  /// Writes the workbook whole or not at all, readable by its owner only.
  ///
  /// - Throws: ``ReportingError``; whatever stood at `path` is untouched then.
  package static func write(_ report: ProvenanceReport, to path: String) throws {
    let temporary = DurableFile.temporaryPath(beside: path)
    do {
      try createForOwner(temporary)
      try fill(temporary, with: report, for: path)
      try DurableFile.replace(path, with: temporary)
    } catch {
      unlink(temporary)
      if let error = error as? DurableFileError {
        throw ReportingError.notWritten(DurableFileError(path: path, code: error.code))
      }
      throw error
    }
  }

  /// The library would create the file for everybody to read; it keeps one that is there.
  private static func createForOwner(_ temporary: String) throws(DurableFileError) {
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw DurableFileError(path: temporary, code: errno) }
    Foundation.close(file)
  }

  private static func fill(
    _ temporary: String, with report: ProvenanceReport, for path: String
  ) throws {
    guard let workbook = workbook_new(temporary) else {
      throw ReportingError.workbookFailed(path: path, detail: "out of memory")
    }
    setProperties(of: workbook, report)
    let formats = Formats(workbook)
    guard let summary = workbook_add_worksheet(workbook, SummarySheet.name),
      let responses = workbook_add_worksheet(workbook, "Responses")
    else {
      lxw_workbook_free(workbook)
      throw ReportingError.workbookFailed(path: path, detail: "out of memory")
    }
    SummarySheet(
      writer: SheetWriter(sheet: summary, formats: formats), report: report, workbook: workbook
    ).write()
    ResponsesSheet(
      writer: SheetWriter(sheet: responses, formats: formats), report: report
    ).write()
    try close(workbook, for: path)
  }

  private static func close(
    _ workbook: UnsafeMutablePointer<lxw_workbook>, for path: String
  ) throws {
    errno = 0
    let result = workbook_close(workbook)
    guard result == LXW_NO_ERROR else {
      guard errno == 0 else { throw DurableFileError(path: path, code: errno) }
      throw ReportingError.workbookFailed(
        path: path, detail: String(cString: lxw_strerror(result)))
    }
  }

  private static func setProperties(
    of workbook: UnsafeMutablePointer<lxw_workbook>, _ report: ProvenanceReport
  ) {
    var properties = lxw_doc_properties()
    properties.title = strdup(CellText.fitted("Provenance of \(report.fileName)"))
    properties.company = strdup(CellText.fitted(report.companyName))
    properties.author = strdup("Vouch")
    properties.created = time_t(report.answeredAt.timeIntervalSince1970)
    defer {
      for text in [properties.title, properties.company, properties.author] { free(text) }
    }
    workbook_set_properties(workbook, &properties)
  }
}
