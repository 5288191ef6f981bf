import Foundation
import Testing

@testable import Assurance
@testable import Store
@testable import Workflows

struct ReviewTests {
  let sample: ReviewSample
  let laptops = "Are laptop disks encrypted?"
  let escorted = "Are visitors to the office escorted at all times?"
  let logs = "Do you keep logs of office visitors?"
  let logo = "Which colour has your logo?"
  let phones = "Are phones of staff managed centrally?"
  let guarded = "Is the office guarded on weekends?"

  init() throws { sample = try ReviewSample() }

  private func review(_ name: String = "acme.csv", all: Bool = false) throws -> ReviewQuestionnaire
  {
    try ReviewQuestionnaire(
      name, all: all, by: " Ana  B ", in: sample.open, clock: { sample.open.now })
  }

  @Test func `what was never answered can't be reviewed`() throws {
    #expect(throws: WorkflowError.notAnsweredYet("Questionnaires/acme.csv")) { try review() }
    #expect(throws: WorkflowError.notAnsweredYet("Questionnaires/acme.csv")) {
      try sample.export()
    }
    #expect(throws: WorkflowError.self) { try review("nowhere.csv") }
  }

  @Test func `another file of an answered one's name is not reviewed as that one`() throws {
    try sample.answer()
    try sample.decide(logo) { _ in .edit(EditedAnswer(shortAnswer: nil, text: "Blue.")) }
    try sample.questionnaire("acme.csv", Array(ReviewSample.questions.dropLast()))
    let changed = WorkflowError.questionnaireChanged("Questionnaires/acme.csv")

    #expect(throws: changed) { try review() }
    #expect(throws: changed) { try KeepEdits(in: sample.open).pending("acme.csv") }

    try FileManager.default.removeItem(atPath: "\(sample.root)/Questionnaires/acme.csv")
    #expect(try review().queue == [2, 3, 4, 6])
  }

  @Test func `the filled copy stands for the file it was made of`() throws {
    try sample.answer()

    #expect(try review("\(sample.root)/Exports/acme.csv").queue == [2, 3, 4, 5, 6])
  }

  @Test func `what was answered unseen comes only when asked for`() throws {
    try sample.answer()

    #expect(try review().queue == [2, 3, 4, 5, 6])
    #expect(try review(all: true).queue == [1, 2, 3, 4, 5, 6])
  }

  @Test func `what a conflict shares and where it differs is told once`() throws {
    let turned = "Are laptop disks left unencrypted?"
    try sample.questionnaire("turned.csv", ReviewSample.questions + [turned])
    try sample.answer("turned.csv")

    try sample.decide(turned, in: "turned.csv") { item in
      #expect(item.row.outcome == .conflict)
      #expect(item.row.reasons.contains("the same in both: laptop, disks"))
      #expect(!item.reasons.contains { $0.hasPrefix("the same in both") })
      let conflicts = try #require(item.proposal?.conflicts)
      #expect(!conflicts.isEmpty && item.reasons.allSatisfy { !conflicts.contains($0) })
      return .skip
    }
  }

  @Test func `a review goes on where it was left, and skipped questions come last`() throws {
    try sample.answer()
    var first = try review()
    try first.decide(.skip)
    try first.decide(.notApplicable)
    #expect(first.progress.decided == 2)

    var second = try review()
    #expect(second.queue == [4, 5, 6])
    for _ in 0..<3 { try second.decide(.assign(to: "office")) }
    #expect(try second.current() == nil)

    #expect(try review().queue == [2, 4, 5, 6])
  }

  @Test func `undo takes back one decision after the other`() throws {
    try sample.answer()
    var sitting = try review()
    try sitting.decide(.notApplicable)
    try sitting.decide(.skip)

    #expect(try sitting.undo())
    #expect(try sitting.current()?.place == 3)
    #expect(try sitting.undo())
    #expect(try sitting.current()?.place == 2)
    #expect(try !sitting.undo())
    #expect(try review().queue == [2, 3, 4, 5, 6])
  }

  @Test func `undo puts back what stood before, in the name of who decided it`() throws {
    try sample.answer()
    try sample.decide(phones) { _ in .notApplicable }
    var sitting = try ReviewQuestionnaire(
      "acme.csv", all: false, again: true, by: "Bo", in: sample.open, clock: { sample.open.now })
    while try sitting.current()?.row.question != phones { sitting.pass() }
    try sitting.decide(.skip)

    #expect(try sitting.undo())

    let decision = try sample.open.database.read { try $0.decisions(about: sitting.run) }[6]
    #expect(decision?.decision.verdict == .notApplicable && decision?.decision.by == "Ana")
    #expect(decision?.sequence == 4)
    #expect(try sitting.current()?.row.question == phones)
  }

  @Test func `what somebody else decides meanwhile is not asked again`() throws {
    try sample.answer()
    var sitting = try review()
    try sample.decide(logo) { _ in .notApplicable }

    try sitting.decide(.skip)

    #expect(sitting.queue == [3, 4, 6])
    #expect(sitting.progress.total == 4)
  }

  @Test func `what the reader is not cleared for is never on the desk`() throws {
    try sample.answer(clearance: .nda)
    let seen = try review().current()
    #expect(seen?.proposal?.answer.id.rawValue == "guards")

    try sample.answer(clearance: .public, at: 5)
    let item = try #require(try review().current())
    #expect(item.row.question == guarded)
    #expect(
      item.proposal == nil && item.candidates.allSatisfy { $0.answer.id.rawValue != "guards" })
    let screen = ReviewScreen(width: 100, height: 60, isColoured: false, on: sample.open.today)
      .lines(item, of: try review().run, try review().progress, note: nil)
    #expect(!screen.joined().contains("alarm") && !screen.joined().contains("guards"))
  }

  @Test func `an answer that became confidential since is taken off the desk`() throws {
    try sample.answer()
    try sample.write(
      "visitors", "Are office visitors escorted?", "yes", "By the person they came to see.",
      sharing: "nda")

    var sitting = try review()
    while let item = try sitting.current() {
      #expect(item.proposal?.answer.id.rawValue != "visitors")
      #expect(item.candidates.allSatisfy { $0.answer.id.rawValue != "visitors" })
      #expect(!item.reasons.joined().contains("came to see"))
      sitting.pass()
    }
  }

  @Test func `a draft can't be accepted`() throws {
    try sample.answer()
    let path = "\(sample.root)/KnowledgeBase/answers/office/visitors.md"
    let file = try String(contentsOfFile: path, encoding: .utf8)
    try Data(file.replacing("approved: {by: boss, on: 2026-09-01}\n", with: "").utf8)
      .write(to: URL(filePath: path))

    #expect(throws: WorkflowError.self) {
      try sample.decide(escorted) { .accept(try #require($0.proposal).revision) }
    }
    #expect(try review().queue == [2, 3, 4, 5, 6])
  }

  // MARK: - Export

  @Test func `the export says what was decided`() throws {
    try sample.answer()
    try sample.decide(escorted) { .accept(try #require($0.proposal).revision) }
    try sample.decide(logo) { _ in
      .edit(EditedAnswer(shortAnswer: nil, text: "Blue, \"as the sea\"."))
    }
    try sample.decide(phones) { _ in .notApplicable }
    try sample.decide(logs) { _ in .assign(to: "office") }

    let responses = try sample.export()

    #expect(responses[laptops]?.written.values.contains("With a key in the hardware.") == true)
    #expect(responses[escorted]?.written.values.contains("By the person they came to see.") == true)
    #expect(responses[escorted]?.source?.revision == 1)
    #expect(responses[logo]?.written.values.contains("Blue, \"as the sea\".") == true)
    #expect(responses[phones]?.written.values.contains("N/A") == true)
    #expect(responses[logs]?.written.isEmpty == true)
    #expect(responses[logs]?.suggestedOwner == "office")
    #expect(responses[guarded]?.written.isEmpty == true)
    #expect(responses.values.count { $0.decision?.by == "Ana" } == 4)
    #expect(try sample.exported().contains("\"Blue, \"\"as the sea\"\".\""))
    let original = try String(
      contentsOfFile: "\(sample.root)/Questionnaires/acme.csv", encoding: .utf8)
    #expect(
      try sample.exported().split(separator: "\n").first == original.split(separator: "\n").first)
  }

  @Test func `an export twice gives the same bytes`() throws {
    try sample.answer()
    try sample.decide(phones) { _ in .notApplicable }

    try sample.export()
    let first = try sample.exported()
    try sample.export()

    #expect(try sample.exported() == first)
  }

  @Test func `a changed questionnaire, or export, is not written over`() throws {
    try sample.answer()
    try sample.questionnaire("acme.csv", Array(ReviewSample.questions.dropLast()))
    let before = try sample.exported()

    #expect(throws: WorkflowError.questionnaireChanged("Questionnaires/acme.csv")) {
      try sample.export()
    }
    #expect(try sample.exported() == before)

    try sample.questionnaire("acme.csv")
    try Data("mine".utf8).write(to: URL(filePath: "\(sample.root)/Exports/acme.csv"))
    #expect(throws: WorkflowError.outputChanged("Exports/acme.csv")) { try sample.export() }
    #expect(try sample.exported() == "mine")
  }

  @Test func `an answer that changed since is not exported, and comes again`() throws {
    try sample.answer()
    try sample.decide(escorted) { .accept(try #require($0.proposal).revision) }
    try sample.write("visitors", "Are office visitors escorted?", "partial", "Mostly.")
    try sample.write(
      "laptops", "Are laptop disks encrypted?", "yes", "With a key in the hardware.",
      reviewBy: "2026-10-01")

    let responses = try sample.export()

    #expect(responses[escorted]?.written.isEmpty == true)
    #expect(responses[escorted]?.reasons.joined().contains("revision 2 in place of 1") == true)
    #expect(responses[laptops]?.written.isEmpty == true)
    #expect(responses[laptops]?.outcome == .suggested)
    #expect(try review().queue == [2, 3, 4, 5, 6])
  }

  @Test func `when a file cannot be put in place, nothing is on the ledger`() throws {
    try sample.answer()
    try sample.decide(phones) { _ in .notApplicable }
    let before = try sample.exported()
    try FileManager.default.removeItem(atPath: "\(sample.root)/Exports/acme – provenance.xlsx")
    try FileManager.default.createDirectory(
      atPath: "\(sample.root)/Exports/acme – provenance.xlsx/in the way",
      withIntermediateDirectories: true)

    #expect(throws: (any Error).self) { try sample.export() }

    #expect(try sample.exported() == before)
    #expect(try sample.open.database.read { try $0.ledger() }.allSatisfy { $0.delivery == 1 })
  }
}
