import Foundation
import OutsideData
import Testing

@testable import OpenPackaging
@testable import XLSX

/// The workbooks of other projects' test suites, each with what is expected of it, but for those
/// larger than 150 KB, which a debug build takes minutes for. All of them, and what needs other
/// programs or processes of their own, are for `Scripts/corpus`.
@Suite(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
struct CorpusTests {
  struct Entry: Sendable {
    let file: String
    let expected: String

    var isWorkbook: Bool {
      [".xlsx", ".xlsm", ".xltx", ".xltm"].contains { file.lowercased().hasSuffix($0) }
    }
  }

  let folder = (SharedData.folder ?? "") + "/workbooks"
  /// A debug build on a busy machine is no measure of time.
  let limits = {
    var limits = Limits.standard
    limits[.seconds] = 3_600
    return limits
  }()

  @Test func `every workbook ends as expected, and those that may not are on the list`() throws {
    let listed = Set(try list("expected-failures.tsv").map { $0[0] })
    var wrong: [String] = []
    for entry in try manifest() where entry.isWorkbook {
      let refusal = refusal(of: "\(folder)/\(entry.file)")
      let isExpected =
        switch entry.expected {
        case "opens": refusal == nil
        case let other where other.hasPrefix("error"): refusal.map { tells(other, $0) } ?? false
        default: true
        }
      if isExpected == listed.contains(entry.file) {
        wrong.append(
          "\(entry.file): expected \(entry.expected), \(refusal?.description ?? "opens")")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  /// Every eighth.
  @Test func `cells hold what openpyxl finds in them`() throws {
    let explained = try list("differences.tsv").map { ($0[0], $0[1], $0[2]) }
    let listed = Set(try list("expected-failures.tsv").map { $0[0] })
    var cells = 0
    var wrong: [String] = []
    let readable = try manifest().filter {
      $0.isWorkbook && $0.expected == "opens" && !listed.contains($0.file)
    }
    for entry in stride(from: 0, to: readable.count, by: 8).map({ readable[$0] }) {
      guard let oracle = Oracle(of: entry.file, in: folder) else { continue }
      let ours = try CellListing(Workbook.open(path: "\(folder)/\(entry.file)", limits: limits))
        .cells
      cells += oracle.cells.count
      for place in Set(oracle.cells.keys).union(ours.keys)
      where !Oracle.same(oracle.cells[place], ours[place]) {
        let isExplained = explained.contains { file, cell, _ in
          file == entry.file && (cell == "*" || cell == place.replacing(" ", with: "!"))
        }
        if !isExplained { wrong.append("\(entry.file) \(place)") }
      }
    }
    print("compared \(cells) cells with openpyxl")
    #expect(cells > 5_000)
    #expect(wrong.isEmpty, "\(wrong.prefix(20).joined(separator: "\n"))")
  }

  /// Every eighth workbook.
  @Test func `filling changes the cell and the mark alone, and doing it again nothing`() throws {
    var filled = 0
    let openable = try manifest().filter {
      $0.isWorkbook && $0.expected == "opens" && $0.file.hasPrefix("real/")
    }
    for entry in stride(from: 0, to: openable.count, by: 8).map({ openable[$0] }) {
      guard let book = try? Workbook.open(path: "\(folder)/\(entry.file)", limits: limits),
        let edit = try textCell(in: book)
      else { continue }
      let once = try book.filled([edit]).bytes
      let before = try ZipArchive(book.bytes, limits: .standard)
      let after = try ZipArchive(once, limits: .standard)
      let touched = before.entries.filter { part in
        after.entry(part.name).map { once[$0.data] != book.bytes[part.data] } ?? true
      }
      #expect(try Workbook(bytes: once).filled([edit]).bytes == once, "\(entry.file)")
      #expect(try book.filled([]).bytes == book.bytes, "\(entry.file)")
      #expect(touched.count <= 2, "\(entry.file): \(touched.map(\.name))")
      filled += 1
    }
    #expect(filled >= 50)
  }

  // MARK: - Reading

  /// - Returns: `nil` when every sheet could be read.
  private func refusal(of path: String) -> PackageError? {
    do throws(PackageError) {
      let workbook = try Workbook.open(path: path, limits: limits)
      for sheet in workbook.sheets { _ = try workbook.worksheet(sheet) }
      return nil
    } catch {
      return error
    }
  }

  private func tells(_ expected: String, _ error: PackageError) -> Bool {
    switch expected {
    case "error:encrypted": error == .passwordProtected
    case "error:xls-unsupported": error == .legacyExcel
    case "error:xlsb-unsupported": error == .binaryWorkbook
    case "error:doctype":
      if case .documentTypeDeclaration = error { true } else { false }
    case "error:duplicate-entries": if case .duplicateParts = error { true } else { false }
    default: true
    }
  }

  private func textCell(in book: Workbook) throws -> CellEdit? {
    for info in book.sheets where info.kind == .worksheet {
      let sheet = try book.worksheet(info)
      for cell in sheet.rows.lazy.flatMap(\.cells) where cell.formula == nil {
        guard case .text = cell.value,
          sheet.merge(around: cell.reference).map({ $0.first == cell.reference }) ?? true
        else { continue }
        return CellEdit(sheet: info.name, cell: cell.reference, value: .text("Yes <&> \"no\""))
      }
    }
    return nil
  }

  private func list(_ name: String) throws -> [[String]] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Corpus/\(name)")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  private func manifest() throws -> [Entry] {
    let text = try String(contentsOfFile: "\(folder)/MANIFEST.tsv", encoding: .utf8)
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 5, let size = Int(fields[3]), size <= 150_000 else { return nil }
      return Entry(file: fields[0], expected: fields[5])
    }
  }
}
