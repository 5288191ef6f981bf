/// Why a workbook could not be read or filled, in words for the person who sent or got it.
package enum WorkbookError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case empty
  case passwordProtected
  case legacyExcel
  case binaryWorkbook
  case openDocument
  case otherFormat(String)
  case notAWorkbook
  case damagedArchive(String)
  case duplicateParts(String)
  case overlappingParts(String)
  case tooLarge(what: String, limit: String)
  case documentTypeDeclaration(part: String)
  case malformedPart(String, String)
  case missingPart(String)
  case missingSharedString(sheet: String, cell: String)
  case cellOutsideSheet(sheet: String, cell: String)
  case noSuchSheet(String, sheets: [String])
  case formulaCell(sheet: String, cell: String)
  case insideMergedRange(sheet: String, cell: String, range: String)
  case textTooLong(sheet: String, cell: String, length: Int)

  package var description: String {
    switch self {
    case .unreadable(let path): "\(path) cannot be read; check that it exists and its permissions."
    case .empty: "the file is empty; ask for it again."
    case .passwordProtected:
      "the workbook is password-protected; remove the password in Excel (File > Info > Protect "
        + "Workbook) and try again."
    case .legacyExcel:
      "this is an old Excel workbook (.xls); open it in Excel or LibreOffice and save it as .xlsx."
    case .binaryWorkbook:
      "this is a binary workbook (.xlsb); open it in Excel and save it as .xlsx."
    case .openDocument:
      "this is an OpenDocument spreadsheet (.ods); open it in LibreOffice or Excel and save it as "
        + ".xlsx."
    case .otherFormat(let name):
      "this is \(name), not a workbook; save the questionnaire as .xlsx or .csv."
    case .notAWorkbook: "this is not an Excel workbook; save the questionnaire as .xlsx or .csv."
    case .damagedArchive(let detail):
      "the workbook is damaged (\(detail)); open it in Excel, let it repair the file, and save it."
    case .duplicateParts(let name):
      "the workbook is unsafe: its archive holds \(name) twice; open it in Excel and save it anew."
    case .overlappingParts(let name):
      "the workbook is unsafe: parts of its archive overlap at \(name); ask for a clean copy."
    case .tooLarge(let what, let limit): "\(what) is larger than the limit of \(limit)."
    case .documentTypeDeclaration(let part):
      "the workbook is unsafe: \(part) declares a document type, which no spreadsheet needs."
    case .malformedPart(let part, let detail):
      "the workbook is damaged: \(part) is not well-formed (\(detail)); open it in Excel and save "
        + "it anew."
    case .missingPart(let part):
      "the workbook is damaged: \(part) is missing; open it in Excel and save it anew."
    case .missingSharedString(let sheet, let cell):
      "the workbook is damaged: the text of \(sheet)!\(cell) is missing; open it in Excel, let it "
        + "repair the file, and save it."
    case .cellOutsideSheet(let sheet, let cell):
      "the workbook is damaged: \(sheet) has a cell at \(cell), beyond what a sheet can hold."
    case .noSuchSheet(let name, let sheets):
      "there is no sheet \"\(name)\"; the workbook has \(sheets.map { "\"\($0)\"" }.joined(separator: ", "))."
    case .formulaCell(let sheet, let cell):
      "\(sheet)!\(cell) holds a formula and is not overwritten."
    case .insideMergedRange(let sheet, let cell, let range):
      "\(sheet)!\(cell) lies inside the merged range \(range); only its top left cell can be filled."
    case .textTooLong(let sheet, let cell, let length):
      "the text for \(sheet)!\(cell) has \(length) characters; a cell holds 32,767."
    }
  }
}
