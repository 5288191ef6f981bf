import CLibXLSXWriter
import DurableFiles
import Foundation

/// A workbook of ours on its way to the disk.
///
/// The same contents make the same bytes: its date is given, none comes from the clock.
struct WorkbookFile {
  let path: String
  let title: String
  let companyName: String?
  let created: time_t
  /// In the order of their tabs.
  let sheets: [String]

  typealias Fill = (UnsafeMutablePointer<lxw_workbook>, [SheetWriter]) -> Void

  /// Writes the workbook whole or not at all, readable by its owner only.
  ///
  /// - Parameter fill: Gets a writer for each of ``sheets``, in their order.
  /// - Throws: ``ReportingError``; whatever stood at ``path`` is untouched then.
  func write(_ fill: Fill) throws {
    let temporary = try prepare(fill)
    do {
      try DurableFile.replace(path, with: temporary)
    } catch {
      DurableFile.discard(temporary)
      throw ReportingError.notWritten(DurableFileError(path: path, code: error.code))
    }
  }

  /// Writes the whole workbook beside its name; ``DurableFile`` then puts it in place.
  ///
  /// - Parameter fill: Gets a writer for each of ``sheets``, in their order.
  /// - Returns: The temporary file's path.
  /// - Throws: ``ReportingError``; nothing is left behind then.
  func prepare(_ fill: Fill) throws -> String {
    let temporary = DurableFile.temporaryPath(beside: path)
    do {
      try createForOwner(temporary)
      try write(temporary, fill)
    } catch {
      DurableFile.discard(temporary)
      if let error = error as? DurableFileError {
        throw ReportingError.notWritten(DurableFileError(path: path, code: error.code))
      }
      throw error
    }
    return temporary
  }

  /// The library would create the file for everybody to read; it keeps one that is there.
  private func createForOwner(_ temporary: String) throws(DurableFileError) {
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw DurableFileError(path: temporary, code: errno) }
    Foundation.close(file)
  }

  private func write(_ temporary: String, _ fill: Fill) throws {
    guard let workbook = workbook_new(temporary) else {
      throw ReportingError.workbookFailed(path: path, detail: "out of memory")
    }
    setProperties(of: workbook)
    let formats = Formats(workbook)
    let writers = sheets.compactMap { name in
      workbook_add_worksheet(workbook, name).map { SheetWriter(sheet: $0, formats: formats) }
    }
    guard writers.count == sheets.count else {
      lxw_workbook_free(workbook)
      throw ReportingError.workbookFailed(path: path, detail: "out of memory")
    }
    fill(workbook, writers)
    try close(workbook)
  }

  private func close(_ workbook: UnsafeMutablePointer<lxw_workbook>) throws {
    errno = 0
    let result = workbook_close(workbook)
    guard result == LXW_NO_ERROR else {
      guard errno == 0 else { throw DurableFileError(path: path, code: errno) }
      throw ReportingError.workbookFailed(
        path: path, detail: String(cString: lxw_strerror(result)))
    }
  }

  private func setProperties(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    var properties = lxw_doc_properties()
    properties.title = strdup(CellText.fitted(title))
    properties.company = companyName.flatMap { strdup(CellText.fitted($0)) }
    properties.author = strdup("Vouch")
    properties.created = created
    defer {
      for text in [properties.title, properties.company, properties.author] { free(text) }
    }
    workbook_set_properties(workbook, &properties)
  }
}
