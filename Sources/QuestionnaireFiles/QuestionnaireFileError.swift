package import OpenPackaging
package import PDFText
package import XLSX

/// Why a customer's file could not be read as a questionnaire, and which option settles it.
package enum QuestionnaireFileError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(file: String, PackageError)
  case workbook(file: String, WorkbookError)
  /// A document with a workbook's name, or the other way round.
  case misnamed(file: String, holds: String, ending: String)
  case pdf(file: String, PDFError)
  /// Pages are pictures.
  case pdfWithoutText(file: String, pages: Int)
  case noQuestionsInPDF(file: String, unnumbered: Int)
  case notText(file: String, line: Int)
  case unclosedQuote(file: String, line: Int)
  case unknownKind(file: String)
  case empty(file: String)
  case noQuestions(file: String, saw: [String])
  /// Guessing would write over the customer's own text.
  case ambiguousAnswerColumn(file: String, sheet: String, first: String, second: String)
  case noAnswerColumn(file: String, sheet: String, saw: String)
  case noSuchSheet(file: String, name: String, sheets: [String])
  case noSuchColumn(file: String, sheet: String, name: String, columns: String)
  case noQuestionsInColumn(file: String, sheet: String, column: String)

  package var description: String {
    switch self {
    case .unreadable(let file, let error): "\(file): \(error.description)"
    case .workbook(let file, let error): "\(file): \(error.description)"
    case .misnamed(let file, let holds, let ending):
      "\(file) is \(holds) by its content; rename it so that it ends in \(ending), and try again."
    case .pdf(let file, let error): "\(file): \(Self.sentence(error))"
    case .pdfWithoutText(let file, let pages):
      "\(file): its \(pages) page\(pages == 1 ? " is a picture" : "s are pictures") without text; ask "
        + "the customer for a workbook, or run text recognition over it (ocrmypdf)."
    case .noQuestionsInPDF(let file, let unnumbered):
      "\(file): no numbered questions were found"
        + (unnumbered > 0 ? ", and \(unnumbered) without a number" : "")
        + "; ask the customer for a workbook, or copy the questions into one."
    case .notText(let file, let line):
      "\(file) is not a text file: line \(line) holds characters that no text has. Save it as .csv or "
        + ".xlsx."
    case .unclosedQuote(let file, let line):
      "\(file):\(line): a quoted field is never closed; open the file in a spreadsheet and save it "
        + "as .csv again."
    case .unknownKind(let file):
      "\(file) is neither .xlsx, .xlsm, .docx nor .csv; save the questionnaire as one of them."
    case .empty(let file): "\(file) holds no text at all; ask for it again."
    case .noQuestions(let file, let saw):
      "\(file): no questions with a place for answers were found. Saw \(saw.joined(separator: "; ")). "
        + "Name the place with --sheet, --question-column and --answer-column (and --header-row)."
    case .ambiguousAnswerColumn(let file, let sheet, let first, let second):
      "\(file): answers could go in \(sheet)!\(first) or \(sheet)!\(second); choose one with "
        + "--answer-column."
    case .noAnswerColumn(let file, let sheet, let saw):
      "\(file): \(sheet) has questions (\(saw)) and no column for answers that can be told; name one "
        + "with --answer-column or --comment-column; '--answer-column below' is for answers that go "
        + "under their questions."
    case .noSuchSheet(let file, let name, let sheets):
      "\(file): there is no sheet \"\(name)\"; it has \(sheets.map { "\"\($0)\"" }.joined(separator: ", "))."
    case .noSuchColumn(let file, let sheet, let name, let columns):
      "\(file): \(sheet) has no column \(name); it has \(columns)."
    case .noQuestionsInColumn(let file, let sheet, let column):
      "\(file): column \(column) of \(sheet) holds no questions; look with 'vouch inspect', and name "
        + "another one with --question-column."
    }
  }

  private static func sentence(_ error: PDFError) -> String {
    switch error {
    case .missing: "there is no such file; check the path."
    case .unreadable: "it cannot be read; check its permissions."
    case .notAPDF: "this is no PDF, whatever its name; ask for it again."
    case .encrypted: "it is encrypted; save a copy without a password and try again."
    case .damaged: "the PDF is damaged; ask the customer for it again."
    case .popplerMissing: "pdftotext is not installed; install the package poppler-utils."
    }
  }
}
