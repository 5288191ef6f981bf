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

  private func exported(_ name: String = "acme.csv") throws -> String {
    try String(contentsOfFile: "\(sample.root)/Exports/\(name)", encoding: .utf8)
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
    #expect(try exported().contains("\"Blue, \"\"as the sea\"\".\""))
    let original = try String(
      contentsOfFile: "\(sample.root)/Questionnaires/acme.csv", encoding: .utf8)
    #expect(try exported().split(separator: "\n").first == original.split(separator: "\n").first)
  }

  @Test func `an export twice gives the same bytes`() throws {
    try sample.answer()
    try sample.decide(phones) { _ in .notApplicable }

    try sample.export()
    let first = try exported()
    try sample.export()

    #expect(try exported() == first)
  }

  @Test func `a changed questionnaire, or export, is not written over`() throws {
    try sample.answer()
    try sample.questionnaire("acme.csv", Array(ReviewSample.questions.dropLast()))
    let before = try exported()

    #expect(throws: WorkflowError.questionnaireChanged("Questionnaires/acme.csv")) {
      try sample.export()
    }
    #expect(try exported() == before)

    try sample.questionnaire("acme.csv")
    try Data("mine".utf8).write(to: URL(filePath: "\(sample.root)/Exports/acme.csv"))
    #expect(throws: WorkflowError.outputChanged("Exports/acme.csv")) { try sample.export() }
    #expect(try exported() == "mine")
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

  @Test(arguments: ["retired", "reworded", "lapsed", "confidential"])
  func `a reviewer's own words fall with the answer they were made of`(change: String) throws {
    try sample.answer()
    try sample.decide(escorted) { item in
      .edit(
        EditedAnswer(
          shortAnswer: .yes, text: "By their host.", basis: try #require(item.proposal).revision))
    }
    #expect(try sample.export()[escorted]?.written.values.contains("By their host.") == true)
    #expect(try !review().queue.contains(3))

    let question = "Are office visitors escorted?"
    let text = "By the person they came to see."
    switch change {
    case "retired":
      try FileManager.default.removeItem(
        atPath: "\(sample.root)/KnowledgeBase/answers/office/visitors.md")
    case "reworded": try sample.write("visitors", question, "partial", "Mostly.")
    case "lapsed": try sample.write("visitors", question, "yes", text, reviewBy: "2026-10-01")
    default: try sample.write("visitors", question, "yes", text, sharing: "nda")
    }

    let response = try #require(try sample.export(at: 70)[escorted])
    #expect(response.written.isEmpty && response.outcome != .answered)
    #expect(response.reasons.last?.hasPrefix("not written, for visitors ") == true)
    #expect(try exported().contains("By their host.") == false)
    #expect(try review().queue.contains(3))
  }

  @Test func `a reviewer's own words stand once the answer says the same`() throws {
    try sample.answer()
    try sample.decide(escorted) { item in
      .edit(
        EditedAnswer(
          shortAnswer: .yes, text: "By their host.", basis: try #require(item.proposal).revision))
    }
    try sample.write("visitors", "Are office visitors escorted?", "yes", "By their host.")

    #expect(try sample.export()[escorted]?.written.values.contains("By their host.") == true)
    #expect(try !review().queue.contains(3))
  }

  @Test(arguments: ["approved: {by: boss, on: 2026-09-01}", "owner: office"])
  func `a reviewer's own words in place of what could not be given stand`(line: String) throws {
    // A draft, or an answer whose evidence nobody has.
    let path = "\(sample.root)/KnowledgeBase/answers/office/visitors.md"
    let file = try String(contentsOfFile: path, encoding: .utf8)
    let other = line.hasPrefix("owner") ? "\(line)\nevidence: [no-such-report]\n" : ""
    try Data(file.replacing("\(line)\n", with: other).utf8).write(to: URL(filePath: path))
    try sample.answer()
    try sample.decide(escorted) { item in
      .edit(
        EditedAnswer(
          shortAnswer: .yes, text: "By their host.", basis: try #require(item.proposal).revision))
    }

    #expect(try sample.export()[escorted]?.written.values.contains("By their host.") == true)
    #expect(try !review().queue.contains(3))
  }

  @Test func `when a file cannot be put in place, nothing is on the ledger`() throws {
    try sample.answer()
    try sample.decide(phones) { _ in .notApplicable }
    let before = try exported()
    try FileManager.default.removeItem(atPath: "\(sample.root)/Exports/acme – provenance.xlsx")
    try FileManager.default.createDirectory(
      atPath: "\(sample.root)/Exports/acme – provenance.xlsx/in the way",
      withIntermediateDirectories: true)

    #expect(throws: (any Error).self) { try sample.export() }

    #expect(try exported() == before)
    #expect(try sample.open.database.read { try $0.ledger() }.allSatisfy { $0.delivery == 1 })
  }

  // MARK: - Confirmed pairs

  @Test func `a confirmed pair is never asked again`() throws {
    try sample.answer()
    try sample.decide(escorted) { .accept(try #require($0.proposal).revision) }
    try sample.questionnaire("bluefin.csv")

    let response = try #require(try sample.answer("bluefin.csv", at: 90)[escorted])
    let looked = try LookUpAnswer(in: sample.later(90))(
      escorted.lowercased(), clearance: .public, product: nil)

    #expect(response.outcome == .answered)
    #expect(response.reasons == ["confirmed by Ana on \(sample.open.today.confirmedDay)"])
    #expect(looked.response.outcome == .answered)
    #expect(looked.text.contains("confirmed by Ana"))
  }

  @Test func `a confirmed answer with new words is suggested`() throws {
    try sample.answer()
    try sample.decide(escorted) { .accept(try #require($0.proposal).revision) }
    try sample.write("visitors", "Are office visitors escorted?", "partial", "Mostly.")

    let response = try #require(try sample.answer(at: 90)[escorted])

    #expect(response.outcome == .suggested)
    #expect(response.written.isEmpty)
    #expect(response.source?.revision == 2)
    #expect(response.reasons.joined().contains("as revision 1; since then revision 2"))
  }

  @Test func `a confirmed answer that lapsed, or is too confidential, is not given`() throws {
    try sample.answer(clearance: .nda)
    try sample.decide(guarded) { .accept(try #require($0.proposal).revision) }

    #expect(try sample.answer(clearance: .nda, at: 90)[guarded]?.outcome == .answered)
    let outside = try #require(try sample.answer(clearance: .public, at: 100)[guarded])
    #expect(outside.outcome == .unknown && outside.source == nil)
    #expect(!outside.reasons.joined().contains("guards"))

    try sample.write(
      "guards", "Is the office guarded?", "no", "It has an alarm instead.", sharing: "nda",
      reviewBy: "2026-10-01")
    let lapsed = try #require(try sample.answer(clearance: .nda, at: 110)[guarded])
    #expect(lapsed.outcome == .suggested && lapsed.written.isEmpty)
  }

  @Test func `an answer that was passed over is not proposed first again`() throws {
    try sample.answer()
    try sample.decide(escorted) { item in
      .other(
        try #require(item.candidates.first { $0.answer.id.rawValue == "visitor-log" }).revision)
    }
    let taken = try sample.answer(at: 90)[escorted]
    #expect(taken?.outcome == .answered && taken?.source?.answer.id.rawValue == "visitor-log")

    // The answer that was taken is gone: the one passed over still does not come first.
    try FileManager.default.removeItem(
      atPath: "\(sample.root)/KnowledgeBase/answers/office/visitor-log.md")
    let response = try #require(try sample.answer(at: 120)[escorted])
    #expect(response.outcome != .answered)
    #expect(response.source?.answer.id.rawValue != "visitors")
    #expect(response.reasons.joined().contains("visitors was passed over"))
  }

  @Test func `what a reviewer wrote anew is not answered with the old text next time`() throws {
    let laptops = ReviewSample.questions[0]
    #expect(try sample.answer()[laptops]?.outcome == .answered)
    try sample.decide(laptops) { _ in .notApplicable }
    try sample.questionnaire("bluefin.csv")

    let response = try #require(try sample.answer("bluefin.csv", at: 90)[laptops])

    #expect(response.outcome == .suggested && response.written.isEmpty)
    #expect(response.reasons.first?.hasPrefix("Ana said on") == true)
  }

  @Test func `a wording that points elsewhere is never confirmed`() {
    let decision = Decision(
      .accept(AnswerRevision(ApprovedAnswer.ID("a"), 1)), by: "Ana", at: Date())
    let history = WordingHistory(
      entries: [
        .init(
          recorded: RecordedDecision(
            sequence: 1, runID: QuestionnaireRun.ID("r"), place: 1, decision: decision),
          section: "Backups")
      ])
    let settled = { (text: String, section: String?) in
      SettledWording(
        history, for: Question(sheet: "S", row: 1, section: section, text: text),
        wording: Wording(text), product: nil)
    }

    #expect(settled("Please describe how often.", "Backups").confirmed == nil)
    #expect(settled("Please describe how often.", "Keys").confirmed == nil)
    #expect(settled("Please describe how often.", nil).confirmed == nil)
    #expect(settled("Is all data encrypted at rest?", "Keys").confirmed != nil)
  }

  // MARK: - Edits

  @Test func `edits become drafts, and unchanged words a phrasing`() throws {
    try sample.answer(clearance: .nda)
    try sample.decide(logo) { _ in .edit(EditedAnswer(shortAnswer: nil, text: "Blue.")) }
    try sample.decide(escorted) { item in
      let proposal = try #require(item.proposal)
      return .edit(
        EditedAnswer(
          shortAnswer: proposal.answer.shortAnswer, text: proposal.answer.text,
          basis: proposal.revision))
    }
    let keep = KeepEdits(in: try sample.later(60))
    #expect(try keep.pending("acme.csv") == 2)

    let report = try keep("acme.csv")

    #expect(report.drafts.map(\.rawValue) == ["which-colour-has-your-logo"])
    #expect(report.phrasings.map(\.rawValue) == ["visitors"])
    let draft = try #require(try sample.open.database.answer(report.drafts[0])?.answer)
    #expect(draft.approval == nil && draft.sharing == .nda && draft.text == "Blue.")
    #expect(try sample.open.database.answer(report.phrasings[0])?.answer.questions.count == 2)
    #expect(try keep("acme.csv").known == 2)
    #expect(try keep.pending("acme.csv") == 0)
    #expect(try sample.answer(clearance: .nda, at: 90)[logo]?.outcome != .answered)
  }
}

extension CalendarDay {
  /// The day on which the sample's decisions are taken, in the machine's time zone.
  fileprivate var confirmedDay: CalendarDay {
    CalendarDay(Date(timeIntervalSince1970: 1_795_000_030), in: .current)
  }
}
