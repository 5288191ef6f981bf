import PDFText

/// Why a report could not be read: what, and what to do.
package enum AttestationFileError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(file: String)
  case unreadable(file: String)
  case notAPDF(file: String)
  case encrypted(file: String)
  case damaged(file: String)
  /// Pages are pictures.
  case noText(file: String, pages: Int)
  case notAReport(file: String)
  case popplerMissing

  package var description: String {
    switch self {
    case .missing(let file): "\(file): there is no such file; check the path."
    case .unreadable(let file): "\(file): it cannot be read; check its permissions."
    case .notAPDF(let file):
      "\(file): this is no PDF; record the report's PDF, or its facts with --kind and its dates."
    case .encrypted(let file):
      "\(file): it is encrypted; save a copy without a password and record that."
    case .damaged(let file):
      "\(file): the PDF is damaged; ask the vendor for it again."
    case .noText(let file, let pages):
      "\(file): its \(pages) page\(pages == 1 ? " is a picture" : "s are pictures") without text; "
        + "run text recognition over it (ocrmypdf), or give the facts with --kind and its dates."
    case .notAReport(let file):
      "\(file): this does not read like a SOC report; no auditor's opinion on controls was found. "
        + "Give the facts with --kind and its dates to record it all the same."
    case .popplerMissing:
      "pdftotext is not installed; install the package poppler-utils."
    }
  }

  init(_ error: PDFError, file: String) {
    self =
      switch error {
      case .missing: .missing(file: file)
      case .unreadable: .unreadable(file: file)
      case .notAPDF: .notAPDF(file: file)
      case .encrypted: .encrypted(file: file)
      case .damaged: .damaged(file: file)
      case .popplerMissing: .popplerMissing
      }
  }
}
