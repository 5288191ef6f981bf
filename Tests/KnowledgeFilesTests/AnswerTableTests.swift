import Testing

@testable import Assurance
@testable import KnowledgeFiles

struct AnswerTableTests {
  @Test func `columns are recognised by name and rows of one id are phrasings`() {
    let header = AnswerTable.Row(
      line: 1, cells: ["Ref", "Question", "Short Answer", "Details", "SOC 2", "Review date"])
    let rows = [
      AnswerTable.Row(
        line: 2, cells: ["MFA", "Is MFA required?", "Yes", "For all.", "cc6.1", "2027-01-31"]),
      AnswerTable.Row(line: 3, cells: ["MFA", "Do you enforce 2FA?", "Yes", "For all."]),
      AnswerTable.Row(
        line: 4, cells: ["", "Do you encrypt?", "Yes, we encrypt with AES-256.", ""]),
    ]

    let (entries, findings) = AnswerTable.entries(
      header: header, rows: rows, file: "t.csv", approval: nil)

    #expect(findings.isEmpty)
    #expect(entries.map(\.answer.id.rawValue) == ["mfa", "do-you-encrypt"])
    #expect(entries[0].answer.questions == ["Is MFA required?", "Do you enforce 2FA?"])
    #expect(entries[0].answer.criteria == [Criterion.Code("CC6.1")])
    #expect(entries[0].answer.reviewBy == CalendarDay("2027-01-31"))
    #expect(entries[1].answer.shortAnswer == .yes)
    #expect(entries[1].answer.text == "Yes, we encrypt with AES-256.")
    #expect(entries.allSatisfy { $0.answer.approval == nil })
  }

  @Test func `a table without a question is one sentence`() {
    let header = AnswerTable.Row(line: 1, cells: ["Name", "Price"])

    let (entries, findings) = AnswerTable.entries(
      header: header, rows: [], file: "t.csv", approval: nil)

    #expect(entries.isEmpty)
    #expect(findings.first?.message.contains("saw Name, Price") == true)
  }
}
