/// Why an Office file could not be read, in words for the person who sent or got it.
package enum PackageError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case empty
  case passwordProtected
  case legacyExcel
  case binaryWorkbook
  case openDocument
  case legacyWord
  case openDocumentText
  case otherFormat(String)
  /// A workbook was wanted and this is a document, or the other way round.
  case wrongKind(FileKind)
  case unrecognized
  case damagedArchive(String)
  case duplicateParts(String)
  case overlappingParts(String)
  case tooLarge(what: String, limit: String)
  case tooSlow(limit: String)
  case cancelled
  case documentTypeDeclaration(part: String)
  case malformedPart(String, String)
  case missingPart(String)
  /// What a well-formed part says cannot be so.
  case damagedContent(String)

  package var description: String {
    switch self {
    case .unreadable(let path): "\(path) cannot be read; check that it exists and its permissions."
    case .empty: "the file is empty; ask for it again."
    case .passwordProtected:
      "the file is password-protected; remove the password in Excel or Word (File > Info > "
        + "Protect) and try again."
    case .legacyExcel:
      "this is an old Excel workbook (.xls); open it in Excel or LibreOffice and save it as .xlsx."
    case .binaryWorkbook:
      "this is a binary workbook (.xlsb); open it in Excel and save it as .xlsx."
    case .openDocument:
      "this is an OpenDocument spreadsheet (.ods); open it in LibreOffice or Excel and save it as "
        + ".xlsx."
    case .legacyWord:
      "this is an old Word document (.doc); open it in Word or LibreOffice and save it as .docx."
    case .openDocumentText:
      "this is an OpenDocument text (.odt); open it in LibreOffice or Word and save it as .docx."
    case .otherFormat(let name):
      "this is \(name); save the questionnaire as .xlsx, .docx or .csv."
    case .wrongKind(.document): "this is a Word document, not a workbook; save it as .xlsx or .csv."
    case .wrongKind(.workbook): "this is a workbook, not a Word document; save it as .docx."
    case .unrecognized:
      "this is neither an Excel workbook nor a Word document; save the questionnaire as .xlsx, "
        + ".docx or .csv."
    case .damagedArchive(let detail):
      "the file is damaged (\(detail)); open it in Excel or Word, let it repair the file, and save "
        + "it."
    case .duplicateParts(let name):
      "the file is unsafe: its archive holds \(name) twice; open it in Excel or Word and save it "
        + "anew."
    case .overlappingParts(let name):
      "the file is unsafe: parts of its archive overlap at \(name); ask for a clean copy."
    case .tooLarge(let what, let limit): "\(what) is larger than the limit of \(limit)."
    case .tooSlow(let limit): "reading the file takes longer than \(limit)."
    case .cancelled: "reading the file was stopped; nothing was written."
    case .documentTypeDeclaration(let part):
      "the file is unsafe: \(part) declares a document type, which no Office file needs."
    case .malformedPart(let part, let detail):
      "the file is damaged: \(part) is not well-formed (\(detail)); open it in Excel or Word and "
        + "save it anew."
    case .missingPart(let part):
      "the file is damaged: \(part) is missing; open it in Excel or Word and save it anew."
    case .damagedContent(let detail):
      "the file is damaged: \(detail); open it in Excel or Word, let it repair the file, and save "
        + "it."
    }
  }
}
