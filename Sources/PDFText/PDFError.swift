/// Why a PDF's text could not be taken out; whoever asked for it has the words.
package enum PDFError: Error, Hashable, Sendable {
  case missing
  case unreadable
  case notAPDF
  case encrypted
  case damaged
  /// `pdftotext` is not installed.
  case popplerMissing
}
