import Assurance
import DurableFiles
import Foundation
import Reporting
import Testing

struct ProvenanceWorkbookTests {
  @Test func `the same report makes the same bytes, for its owner only`() throws {
    try withFolder { folder in
      try ProvenanceWorkbook.write(makeReport(), to: "\(folder)/a.xlsx")
      try ProvenanceWorkbook.write(makeReport(), to: "\(folder)/b.xlsx")
      try ProvenanceWorkbook.write(makeReport(), to: "\(folder)/b.xlsx")

      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      let bytes = try names.map { try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")) }
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/a.xlsx")
      #expect(names == ["a.xlsx", "b.xlsx"])
      #expect(bytes[0] == bytes[1])
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `a missing folder is named and nothing is written`() {
    let path = "/nonexistent/report.xlsx"

    #expect(throws: ReportingError.notWritten(DurableFileError(path: path, code: ENOENT))) {
      try ProvenanceWorkbook.write(makeReport(), to: path)
    }
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `another program reads a row for each question`() throws {
    let rows = try read(makeReport(), sheet: "Responses")

    #expect(rows.count == 4)
    #expect(
      rows[0] == [
        "Status", "Sheet", "Row", "Id", "Section", "Question", "Given answer", "Text written",
        "Proposed, not written", "Confidence", "Answer id", "Revision", "Approver", "Approved on",
        "Review by", "Criteria", "Cells written", "Reasons", "Suggested owner", "Candidates",
      ])
    #expect(
      rows[1] == [
        "Answered", "O'Brien's",
        "22 -> SIG%20Lite%20%231%2050%25.xlsx#'O''Brien''s'!C22", "A.1", "Encryption",
        "=Is stored data \"encrypted\"?", "Yes", encryption.text, "", "0.87654321",
        "encryption-at-rest", "3", "cto", "2026-09-01 00:00:00", "2027-09-01 00:00:00", "CC6.1",
        "C22, D22", "same words\nsame scope", "",
        "encryption-at-rest 88 %\nbackups 50 % (about backups)",
      ])
    #expect(
      rows[2][6...8] == ["", "", "Yes. All customer data is encrypted at rest with AES-256."])
    #expect(rows[3][18] == "grc")
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `what is proposed says its yes or no once`() throws {
    var answer = encryption
    answer.text = "Yes. With AES-256."
    var proposed = suggested
    proposed.source = Response.Source(answer: answer, revision: 3)

    #expect(
      try read(makeReport([proposed]), sheet: "Responses")[1][8] == "Yes. With AES-256.")
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `the summary counts by section and by the team to ask`() throws {
    let rows = try read(makeReport(), sheet: "Summary").map { Array($0.prefix(6)) }

    #expect(
      rows.contains(["SHA-256 as received", String(repeating: "0f", count: 32), "", "", "", ""]))
    #expect(rows.contains(["Answered", "2026-11-21 09:30 UTC", "", "", "", ""]))
    #expect(
      rows.contains([
        "Example: the company and every answer here are invented.", "", "", "", "", "",
      ]))
    #expect(rows.contains(["Encryption", "1", "1", "0", "0", "2"]))
    #expect(rows.contains(["Other", "0", "0", "0", "1", "1"]))
    #expect(rows.contains(["grc", "0", "0", "1", "1", ""]))
    #expect(rows.contains(["security-engineering", "1", "0", "0", "1", ""]))
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `a text too long for a cell is cut with a note`() throws {
    var response = answered
    response.written["D22"] = String(repeating: "word ", count: 10_000)

    let text = try read(makeReport([response]), sheet: "Responses")[1][7]

    #expect(text.hasSuffix("[cut here: a cell holds no more than 32,767 characters]"))
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `a report without a question is a workbook too`() throws {
    #expect(try read(makeReport([]), sheet: "Responses").count == 1)
  }

  private func read(_ report: ProvenanceReport, sheet: String) throws -> [[String]] {
    try withFolder { folder in
      try ProvenanceWorkbook.write(report, to: "\(folder)/report.xlsx")
      return try SpreadsheetReader.rows(of: sheet, in: "\(folder)/report.xlsx")
    }
  }
}
