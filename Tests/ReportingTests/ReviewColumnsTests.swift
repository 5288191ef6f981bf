import Assurance
import Foundation
import Reporting
import Testing

/// What a reviewer reads and fills in the provenance workbook.
struct ReviewColumnsTests {
  private func makeReport() -> ProvenanceReport {
    var decided = suggested
    decided.decision = Decision(
      .edit(EditedAnswer(shortAnswer: .partial, text: "=In our words.")), by: "Ana", at: morning)
    var other = answered
    other.decision = Decision(
      .other(AnswerRevision(ApprovedAnswer.ID("backups"), 2)), by: "Bo", at: morning)
    var report = ProvenanceReport(
      fileName: "SIG.xlsx", sha256: "0f", outputFileName: nil, answeredAt: morning,
      clearance: .nda, precisionTarget: nil, responses: [other, decided, unknown],
      companyName: "Northgrove Software")
    report.customer = "Acme"
    report.keys = (1...3).map { ReviewKey(run: "run-1", place: $0, decision: $0 - 1) }
    report.statements = [encryption.id: encryption.statement]
    return report
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `decisions stand in columns of their own, the key last`() throws {
    let rows = try read("Responses")
    let place = Dictionary(rows[0].enumerated().map { ($1, $0) }) { first, _ in first }
    let cell = { (row: Int, column: String) in place[column].map { rows[row][$0] } ?? "missing" }

    #expect(rows[0].last == "Key")
    #expect(rows.dropFirst().map { $0.last } == ["run-1#1#0", "run-1#2#1", "run-1#3#2"])
    #expect((1...3).map { cell($0, "Decision") } == ["Candidate 2", "Edit", ""])
    #expect(cell(2, "Edited answer") == "Partial")
    #expect(cell(2, "Edited text") == "=In our words.")
    #expect(cell(1, "Decided by") == "Bo")
    #expect(cell(1, "Decided at (UTC)") == "2026-11-21 09:30")
    #expect(cell(3, "Decided by") == "")
    #expect(cell(1, "Candidates").hasPrefix("1. encryption-at-rest 88 %: Yes. All customer data"))
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `the summary names the customer`() throws {
    #expect(try read("Summary").contains { $0.prefix(2) == ["Customer", "Acme"] })
  }

  @Test(arguments: [
    ("Accept", DecisionWord.accept), (" accept ", .accept), ("candidate  3", .candidate(3)),
    ("N/A", .notApplicable), ("Not Applicable", .notApplicable), ("SKIP", .skip),
    ("Answer backups", .answer(ApprovedAnswer.ID("backups"))),
  ])
  func `a decision is read as people type it`(text: String, word: DecisionWord) {
    #expect(DecisionWord(text) == word)
  }

  @Test(arguments: ["", "Candidate 6", "Candidate 0", "Candidate", "Yes", "Accept it"])
  func `anything else is no decision`(text: String) {
    #expect(DecisionWord(text) == nil)
  }

  private func read(_ sheet: String) throws -> [[String]] {
    try withFolder { folder in
      try ProvenanceWorkbook.write(makeReport(), to: "\(folder)/report.xlsx")
      return try SpreadsheetReader.rows(of: sheet, in: "\(folder)/report.xlsx")
    }
  }
}
