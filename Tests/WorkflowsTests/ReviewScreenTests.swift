import Foundation
import Testing

@testable import Assurance
@testable import Store
@testable import Workflows

struct ReviewScreenTests {
  private let run = QuestionnaireRun(
    id: QuestionnaireRun.ID("run"), fileName: "a very long file name of a customer.xlsx",
    sha256: "0f", answeredAt: Date(timeIntervalSince1970: 0), clearance: .nda, rows: [])

  private func makeChoice(_ id: String, _ text: String, conflicts: [String] = [])
    -> ReviewItem.Choice
  {
    ReviewItem.Choice(
      stored: StoredAnswer(
        answer: ApprovedAnswer(
          id: ApprovedAnswer.ID(id), questions: ["Are laptop disks encrypted?"], shortAnswer: .yes,
          text: text, criteria: [Criterion.Code("CC6.1")], sharing: .nda,
          approval: CalendarDay("2026-09-01").map { Approval(by: "boss", on: $0) }),
        revision: 3, topic: "t", contentHash: "h", recordedAt: Date(timeIntervalSince1970: 0)),
      standing: .usable, confidence: Confidence(0.5), conflicts: conflicts,
      phrasing: "Are laptop disks encrypted?")
  }

  private func lines(
    width: Int, height: Int = 50, isColoured: Bool = false,
    text: String = "With a key \u{1b}[2Jin the hardware."
  ) -> [String] {
    let item = ReviewItem(
      place: 1,
      row: RunRow(
        sheet: "Security", row: 7, questionID: "A.1", section: "Disks",
        question: "Are server disks encrypted \u{1b}]0;x\u{7}at rest?", outcome: .conflict),
      proposal: makeChoice("laptops", text, conflicts: ["it is about laptops"]),
      candidates: [
        makeChoice("laptops", text, conflicts: ["it is about laptops"]),
        makeChoice("tapes", "Yes."),
      ], earlier: nil, reasons: ["it is about laptops"])
    return ReviewScreen(
      width: width, height: height, isColoured: isColoured,
      on: CalendarDay(daysSince1970: 20_000)
    ).lines(item, of: run, ReviewQuestionnaire.Progress(total: 4, settled: 1), note: "A note.")
  }

  @Test func `a screen has the question, the answer, and why it is here`() {
    let text = lines(width: 100).joined(separator: "\n")

    for part in [
      "2 of 4  Security row 7  A.1", "Disks", "Are server disks encrypted", "Conflict",
      "Yes. With a key", "laptops r3; approved by boss on 2026-09-01; CC6.1; confidence 50 %",
      "marked nda", "the same: disks, encrypted", "≠ differs: it is about laptops",
      " 2 tapes r3 (50 %)", "A note.", "a accept", "1-2 candidate", "? help",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("1 laptops"))
  }

  @Test(arguments: [24, 40, 80, 300]) func `no line is too long`(width: Int) {
    for line in lines(width: width) { #expect(line.count <= width, "\(line)") }
  }

  @Test func `what does not fit is cut before the keys`() {
    let screen = lines(width: 40, height: 20, text: String(repeating: "word ", count: 400))

    #expect(screen.count <= 20)
    #expect(screen.last?.contains("? help") == true)
    #expect(screen.contains { $0.contains("enlarge the window") })
  }

  @Test func `a customer's words can't steer the terminal, and no colour is only no colour`() {
    #expect(!lines(width: 80).joined().contains("\u{1b}"))
    #expect(!lines(width: 80).joined().contains("\u{7}"))
    #expect(lines(width: 80, isColoured: true).joined().contains("\u{1b}[1m"))
    #expect(!lines(width: 80, isColoured: true).joined().contains("\u{1b}[2J"))
  }

  @Test(arguments: [
    ("answer: yes\n\nText.\n", ShortAnswer.yes, "Text."), ("answer:\n\nText.", nil, "Text."),
    ("Only text,\nin two lines.", nil, "Only text,\nin two lines."),
    ("Answer: N/A\n", .notApplicable, ""),
    ("answer: no\r\n\r\nText\r\nin two lines.\r\n", .no, "Text\nin two lines."),
    ("\u{feff}answer: partial\n\nText.\n", .partial, "Text."),
  ])
  func `an edited file is read back`(file: String, short: ShortAnswer?, text: String) throws {
    let edited = try #require(EditedText.read(file))

    #expect(edited.shortAnswer == short && edited.text == text)
  }

  @Test(arguments: ["", "\n\n", "answer:\n", "answer: perhaps\n\nText."])
  func `an empty or odd file decides nothing`(file: String) {
    #expect(EditedText.read(file) == nil)
  }

  @Test func `a first line that names no short answer is told, and nothing else is`() throws {
    let slip = try #require(EditedText.slip(in: "answer: per\u{1b}haps\r\n\r\nText.\r\n"))

    #expect(slip.hasPrefix("the first line says \u{201c}per haps\u{201d}"))
    for file in ["", "answer:\n\n", "answer: yes\n\nText.", "Text."] {
      #expect(EditedText.slip(in: file) == nil, "\(file)")
    }
  }
}
