package import OpenPackaging

/// Why a workbook could not be filled, in words for the person who fills it.
package enum WorkbookError: Error, Hashable, Sendable, CustomStringConvertible {
  case package(PackageError)
  case noSuchSheet(String, sheets: [String])
  case formulaCell(sheet: String, cell: String)
  case insideMergedRange(sheet: String, cell: String, range: String)
  case textTooLong(sheet: String, cell: String, length: Int)

  package var description: String {
    switch self {
    case .package(let error): error.description
    case .noSuchSheet(let name, let sheets):
      "there is no sheet \"\(name)\"; the workbook has "
        + "\(sheets.map { "\"\($0)\"" }.joined(separator: ", "))."
    case .formulaCell(let sheet, let cell):
      "\(sheet)!\(cell) holds a formula and is not overwritten."
    case .insideMergedRange(let sheet, let cell, let range):
      "\(sheet)!\(cell) lies inside the merged range \(range); only its top left cell can be filled."
    case .textTooLong(let sheet, let cell, let length):
      "the text for \(sheet)!\(cell) has \(length) characters; a cell holds 32,767."
    }
  }

  /// Passes on what reading the package throws.
  static func packaged<Value>(
    _ body: () throws(PackageError) -> Value
  ) throws(WorkbookError) -> Value {
    do { return try body() } catch { throw .package(error) }
  }
}
