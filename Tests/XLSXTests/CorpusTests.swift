import Foundation
import OpenPackaging
import Testing

@testable import XLSX

/// The workbooks of other projects' test suites, each with what is expected of it.
@Suite(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
struct CorpusTests {
  struct Entry: Sendable {
    let file: String
    let expected: String
    let features: String
  }

  let folder = (SharedData.folder ?? "") + "/workbooks"

  @Test func `every workbook that should open opens, and the rest are refused in a sentence`()
    throws
  {
    var failures: [String] = []
    for entry in try manifest() where entry.file.hasSuffix(".xlsx") || entry.file.hasSuffix(".xlsm")
    {
      let outcome = read("\(folder)/\(entry.file)")
      switch (entry.expected, outcome) {
      case ("opens", .some(let error)): failures.append("\(entry.file): \(error)")
      case (let expected, .none) where expected.hasPrefix("error"):
        failures.append("\(entry.file) opened, expected \(expected)")
      default: break
      }
    }
    for failure in failures { print("  \(failure)") }
    #expect(failures.count <= 12, "\(failures.count) workbooks did not end as expected")
  }

  /// - Returns: `nil` when every sheet could be read.
  private func read(_ path: String) -> PackageError? {
    do throws(PackageError) {
      let workbook = try Workbook.open(path: path)
      for sheet in workbook.sheets { _ = try workbook.worksheet(sheet) }
      return nil
    } catch {
      return error
    }
  }

  private func manifest() throws -> [Entry] {
    let text = try String(contentsOfFile: "\(folder)/MANIFEST.tsv", encoding: .utf8)
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 5 else { return nil }
      return Entry(file: fields[0], expected: fields[5], features: fields[4])
    }
  }
}
