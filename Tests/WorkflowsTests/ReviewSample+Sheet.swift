import Foundation
import Testing

@testable import XLSX

extension ReviewSample {
  /// The provenance workbook of the questionnaire that is answered without a name.
  var sheet: String { "\(root)/Exports/acme – provenance.xlsx" }

  /// A copy of the workbook with texts in it, by the column's title and the question's row (from 1); in its
  /// own place where that is named.
  func filled(
    _ entries: [(row: Int, column: String, text: String)], at path: String? = nil
  ) throws -> String {
    let workbook = try Workbook.open(path: sheet)
    let header = try #require(try workbook.worksheet(named: "Responses").row(1))
    let columns = Dictionary(
      header.cells.map { ($0.display, $0.reference.column) }
    ) { first, _ in first }
    let edits = try entries.map { entry in
      CellEdit(
        sheet: "Responses",
        cell: CellReference(row: entry.row + 1, column: try #require(columns[entry.column])),
        value: .text(entry.text))
    }
    let path = path ?? "\(root)/handed back.xlsx"
    try Data(try workbook.filled(edits).bytes).write(to: URL(filePath: path))
    return path
  }
}
