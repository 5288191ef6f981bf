import Foundation
import OpenPackaging
import XLSX

/// Reads every cell of every sheet and prints how many cells hold something, in how many files.
struct CellCount {
  let paths: [String]

  func run() {
    var cells = 0
    var refused = 0
    for path in paths {
      do { cells += try count(path) } catch { refused += 1 }
    }
    print("\(cells) cells in \(paths.count - refused) files, \(refused) refused")
  }

  private func count(_ path: String) throws -> Int {
    let workbook = try Workbook.open(path: path, limits: .patient)
    return try workbook.sheets.reduce(0) { total, info in
      let rows = try workbook.worksheet(info).rows
      return total + rows.reduce(0) { $0 + $1.cells.count { $0.value != .empty } }
    }
  }
}

/// Reads every sheet, fills the cells that are named, saves.
struct NamedFill {
  let path: String
  let output: String
  let sheet: String
  let cells: [String]

  func run() throws {
    let workbook = try Workbook.open(path: path, limits: .patient)
    for info in workbook.sheets { _ = try workbook.worksheet(info) }
    let edits = cells.compactMap { cell in
      CellReference(cell).map { CellEdit(sheet: sheet, cell: $0, value: .text("Yes, always.")) }
    }
    try Data(try workbook.filled(edits).bytes).write(to: URL(filePath: output))
  }
}

extension Limits {
  /// For a machine so busy that a second of work takes a minute.
  fileprivate static var patient: Limits {
    var limits = Limits.standard
    limits.seconds = 3_600
    return limits
  }
}
