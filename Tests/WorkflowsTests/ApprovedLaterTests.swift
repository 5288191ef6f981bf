import Foundation
import Testing

@testable import Assurance
@testable import Store
@testable import Workflows

/// An answer whose approval was prepared for a day to come.
struct ApprovedLaterTests {
  let sample: ReviewSample
  let laptops = ReviewSample.questions[0]

  init() throws {
    sample = try ReviewSample()
    let path = "\(sample.root)/KnowledgeBase/answers/office/laptops.md"
    let file = try String(contentsOfFile: path, encoding: .utf8)
    try Data(file.replacing("on: 2026-09-01", with: "on: 2027-01-01").utf8)
      .write(to: URL(filePath: path))
  }

  @Test func `it is not given before that day, and says so`() throws {
    let response = try #require(try sample.answer()[laptops])
    #expect(response.outcome == .suggested && response.written.isEmpty)
    #expect(response.reasons.joined().contains("it is approved only from 2027-01-01 on"))

    let looked = try LookUpAnswer(in: sample.open)(laptops, clearance: .public, product: nil)
    #expect(looked.text.contains("No approved answer can be given."))
    #expect(looked.text.contains("it is approved only from 2027-01-01 on"))
    #expect(!looked.text.contains("With a key") && !looked.json.contains("With a key"))
  }

  @Test func `it is given from that day on`() throws {
    let open = try OpenWorkspace.open(
      Workspace(root: sample.root), now: sample.open.now, today: CalendarDay("2027-01-01"))

    let result = try AnswerQuestionnaire(in: open)(.init(path: "acme.csv"))

    let response = try #require(result.responses.first { $0.question.text == laptops })
    #expect(response.outcome == .answered && !response.written.isEmpty)
  }

  @Test func `it can't be accepted before that day, and edited it can`() throws {
    try sample.answer()

    #expect(
      throws: WorkflowError.cannotDecide(
        "laptops is approved only from 2027-01-01 on; edit it, or decide on that day.")
    ) {
      try sample.decide(laptops) { .accept(try #require($0.proposal).revision) }
    }
    try sample.decide(laptops) { item in
      .edit(
        EditedAnswer(
          shortAnswer: .yes, text: "By the chip.", basis: try #require(item.proposal).revision))
    }
    #expect(try sample.export()[laptops]?.written.values.contains("By the chip.") == true)
  }

  @Test func `an acceptance that is on record does not write it either`() throws {
    try sample.answer()
    let run = try ReviewedRun.latest("acme.csv", in: sample.open)
    let accepted = Decision(
      .accept(AnswerRevision(ApprovedAnswer.ID("laptops"), 1)), by: "Ana", at: sample.open.now)
    try sample.open.database.transaction {
      _ = try $0.recordDecisions([DecisionRecording(place: 1, decision: accepted)], about: run)
    }

    let response = try #require(try sample.export()[laptops])

    #expect(response.written.isEmpty)
    #expect(response.reasons.joined().contains("it is approved only from 2027-01-01 on"))
  }

  @Test func `the list and the check tell it from what is approved`() throws {
    let answers = try BrowseAnswers(in: sample.open).all(clearance: .public)
    let list = AnswerListPresentation.list(answers, on: sample.open.today, width: nil)
    let report = CheckKnowledge(in: sample.open)()

    #expect(list.contains("from 2027-01-01"))
    #expect(report.approvedCount == report.answerCount - 1)
  }
}
