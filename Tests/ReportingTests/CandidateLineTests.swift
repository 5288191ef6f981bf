import Assurance
import Testing

@testable import Reporting

/// A candidate as a reviewer reads it in the provenance workbook, and as it is read back.
struct CandidateLineTests {
  private func text(_ statement: String, _ note: CandidateNote? = nil) throws -> String {
    let line = ResponseLine(
      response: suggested, key: nil, statements: [encryption.id: statement],
      notes: note.map { [encryption.id: $0] } ?? [:])
    let columns = ResponseColumn.all(outputFileName: nil, isForReview: true)
    let place = try #require(ResponseColumn.place(of: ReviewColumn.candidates, in: columns))
    guard case .text(let text) = columns[place].value(line) else { return "no text" }
    return text
  }

  @Test func `a text of several lines stays on its candidate's line`() throws {
    #expect(
      try text("Yes. In turn:\n1. Lock\r\n2. Rotate keys\n")
        == "1. encryption-at-rest 25 %: Yes. In turn: 1. Lock 2. Rotate keys ")
  }

  @Test func `the revision, and why it would not be given, stand before the text`() throws {
    let lapsed = CandidateNote(revision: 3, caution: "its evidence iso lapsed on 2026-01-31")

    #expect(try text("Yes.", CandidateNote(revision: 3)) == "1. encryption-at-rest r3 25 %: Yes.")
    #expect(
      try text("Yes.", lapsed)
        == "1. encryption-at-rest r3 25 % (its evidence iso lapsed on 2026-01-31): Yes.")
  }

  @Test(arguments: [
    ("Blue.\nAs the sea.", "Blue.\r\nAs the sea.\n"), ("", ""), ("", " \n"),
    ("a _x0041_ b", "a _x0041_ b"), ("a _x005F_x0041_ b", "a _x0041_ b"), ("a b", "a\u{7} b"),
  ])
  func `a cell still says what was written into it`(cell: String, text: String) {
    #expect(ReviewColumn.holds(cell, text))
  }

  @Test(arguments: [
    ("Blue. As the sea.", "Blue.\nAs the sea."), ("", "Blue."), ("Blue.", ""), ("blue", "Blue"),
  ])
  func `a cell that somebody changed says something else`(cell: String, text: String) {
    #expect(!ReviewColumn.holds(cell, text))
  }

  @Test func `a text longer than a cell is known again by its beginning`() {
    let text = String(repeating: "word ", count: 10_000)

    #expect(ReviewColumn.holds(CellText.fitted(text), text))
    #expect(!ReviewColumn.holds("another " + CellText.fitted(text), text))
  }
}
