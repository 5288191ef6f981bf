package import OpenPackaging
import XLSX

/// A file read as plain rows: how teams keep their answers before they have a knowledge base.
package struct TableFile: Sendable {
  package struct Sheet: Sendable {
    package let name: String
    package let rows: [Row]
  }

  package struct Row: Sendable {
    /// Counts from 1.
    package let number: Int
    /// By column from the first; empty texts included.
    package let cells: [String]
  }

  package let name: String
  /// Visible sheets that hold something.
  package let sheets: [Sheet]

  /// - Throws: ``QuestionnaireFileError`` when the file cannot be read.
  package static func read(
    path: String, limits: Limits = .standard
  ) throws(QuestionnaireFileError) -> TableFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let bytes = try Failure.naming(name) { () throws(PackageError) in
      try FileBytes.read(path, limits: limits)
    }
    return try read(bytes, name: name, limits: limits)
  }

  /// Reads a file that is in memory; its name's ending tells text from a workbook.
  ///
  /// - Throws: ``QuestionnaireFileError`` when the file cannot be read.
  package static func read(
    _ bytes: [UInt8], name: String, limits: Limits = .standard
  ) throws(QuestionnaireFileError) -> TableFile {
    let grids = try grids(of: bytes, name: name, limits: limits)
    return TableFile(name: name, sheets: grids.filter { !$0.isEmpty }.map(Self.sheet))
  }

  /// A cell as a spreadsheet names it; both count from 1.
  package static func reference(row: Int, column: Int) -> String {
    CellReference(row: row, column: column).description
  }

  private static func grids(
    of bytes: [UInt8], name: String, limits: Limits
  ) throws(QuestionnaireFileError) -> [Grid] {
    let lower = name.lowercased()
    if lower.hasSuffix(".csv") || lower.hasSuffix(".tsv") {
      return [Grid(try CSVFile(bytes, name: name), name: name)]
    }
    return try Failure.naming(name) { () throws(PackageError) in
      let workbook = try Workbook(bytes: bytes, limits: limits)
      var grids: [Grid] = []
      for info in workbook.sheets where info.visibility == .visible {
        grids.append(Grid(try workbook.worksheet(info), in: workbook))
      }
      return grids
    }
  }

  private static func sheet(_ grid: Grid) -> Sheet {
    Sheet(
      name: grid.name,
      rows: grid.rows.compactMap { row in
        guard let last = row.cells.last(where: { !$0.cell.text.isEmpty })?.column, last <= 256
        else {
          return nil
        }
        return Row(number: row.number, cells: (1...last).map { row.text($0) })
      })
  }
}
