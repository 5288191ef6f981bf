import Foundation
import Testing

@testable import Assurance
@testable import Store
@testable import Workflows

/// What a person decided about a wording holds for the next customer who asks it.
struct ConfirmedPairsTests {
  let sample: ReviewSample
  let escorted = "Are visitors to the office escorted at all times?"
  let guarded = "Is the office guarded on weekends?"

  init() throws { sample = try ReviewSample() }

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
}

extension CalendarDay {
  /// The day on which the sample's decisions are taken, in the machine's time zone.
  fileprivate var confirmedDay: CalendarDay {
    CalendarDay(Date(timeIntervalSince1970: 1_795_000_030), in: .current)
  }
}
