import Foundation
import OutsideData
import Testing

@testable import XLSX

/// Filling in place, judged by a program that is not ours.
@Suite(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
struct FillTests {
  let data = SharedData.folder ?? ""

  @Test(.enabled(if: SharedData.hasChecker, "python3 with lxml and openpyxl is not installed"))
  func `three cells of real workbooks are filled and nothing else changes`() throws {
    let questionnaires = try FileManager.default
      .contentsOfDirectory(atPath: "\(data)/questionnaires")
      .filter { $0.hasSuffix(".xlsx") }.sorted().map { "questionnaires/\($0)" }
    let others = try FileManager.default
      .contentsOfDirectory(atPath: "\(data)/workbooks/real/openpyxl").sorted()
      .filter { $0.hasSuffix(".xlsx") }.prefix(12).map { "workbooks/real/openpyxl/\($0)" }
    var isMinimal = 0
    var checked = 0

    for file in questionnaires + others {
      guard let filled = try fillThreeCells(of: "\(data)/\(file)") else { continue }
      let verdict = SharedData.run(
        [
          "\(data)/tools/inplace_check.py", "\(data)/\(file)", filled.path, "--allow-fullcalc",
          "--json",
        ]
          + filled.cells.flatMap { ["--cell", $0] })
      checked += 1
      if verdict.output.contains("\"byte_minimal\": true") { isMinimal += 1 }
      #expect(verdict.status == 0, "\(file): \(verdict.output.prefix(2_000))")
      try FileManager.default.removeItem(atPath: filled.path)
    }

    print("filled in place: \(checked) workbooks, byte-minimal \(isMinimal)")
    #expect(checked >= 15)
    #expect(isMinimal * 100 >= checked * 95)
  }

  @Test func `the same fill twice gives the same bytes, and no fill the file itself`() throws {
    let path = "\(data)/questionnaires/caiq-3.0.1-blank.xlsx"
    let workbook = try Workbook.open(path: path)
    let edit = CellEdit(
      sheet: "CSA CAIQ v3.0.1", cell: CellReference(row: 6, column: 9), value: .text("a & <b>"))

    let once = try workbook.filled([edit])
    let twice = try Workbook(bytes: once.bytes).filled([edit])

    #expect(once.bytes == twice.bytes)
    #expect(try workbook.filled([]).bytes == workbook.bytes)
    let cell = try Workbook(bytes: once.bytes).worksheet(named: "CSA CAIQ v3.0.1")
      .cell(at: edit.cell)
    #expect(cell?.value == .text("a & <b>"))
  }

  @Test func `a cell with a formula is refused`() throws {
    let workbook = try Workbook.open(path: "\(data)/questionnaires/hecvat-4.1.4-blank.xlsx")
    let sheet = try #require(workbook.sheets.first { $0.name == "Product" })
    let formula = try #require(
      try workbook.worksheet(sheet).rows.flatMap(\.cells).first { $0.formula != nil })

    #expect(throws: WorkbookError.self) {
      try workbook.filled([
        CellEdit(sheet: "Product", cell: formula.reference, value: .text("x"))
      ])
    }
  }

  private func fillThreeCells(of path: String) throws -> (path: String, cells: [String])? {
    let workbook = try Workbook.open(path: path)
    for info in workbook.sheets where info.kind == .worksheet {
      let sheet = try workbook.worksheet(info)
      let texts = sheet.rows.flatMap(\.cells).filter { cell in
        if case .text = cell.value, cell.formula == nil {
          return sheet.merge(around: cell.reference).map { $0.first == cell.reference } ?? true
        }
        return false
      }
      guard let first = texts.first, let last = texts.last else { continue }
      let beside = CellReference(row: last.reference.row, column: last.reference.column + 1)
      var places = Set([first.reference, last.reference])
      if sheet.merge(around: beside) == nil, sheet.cell(at: beside) == nil { places.insert(beside) }
      let edits = places.sorted().map {
        CellEdit(sheet: info.name, cell: $0, value: .text("Filled <in> & \"place\"\nat \($0) "))
      }
      let output = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xlsx").path
      try Data(try workbook.filled(edits).bytes).write(to: URL(filePath: output))
      return (output, edits.map { "\(info.name)!\($0.cell)" })
    }
    return nil
  }
}
