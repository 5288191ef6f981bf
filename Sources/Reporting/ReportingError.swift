package import DurableFiles

/// Why one of our own documents could not be written; what stood there before is untouched.
package enum ReportingError: Error, Hashable, Sendable, CustomStringConvertible {
  case notWritten(DurableFileError)
  /// What the workbook library says, where the system's error number does not tell.
  case workbookFailed(path: String, detail: String)

  package var description: String {
    switch self {
    case .notWritten(let error): error.description
    case .workbookFailed(let path, let detail):
      "\(path) could not be written: \(detail). Nothing was changed."
    }
  }
}
