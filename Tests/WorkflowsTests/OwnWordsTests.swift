import Foundation
import Testing

@testable import Assurance
@testable import Store
@testable import Workflows

/// What a reviewer wrote in place of an approved answer.
struct OwnWordsTests {
  let sample: ReviewSample
  let escorted = "Are visitors to the office escorted at all times?"
  let logo = "Which colour has your logo?"

  init() throws { sample = try ReviewSample() }

  private func writeOwnWords() throws {
    try sample.decide(escorted) { item in
      .edit(
        EditedAnswer(
          shortAnswer: .yes, text: "By their host.", basis: try #require(item.proposal).revision))
    }
  }

  private func queue() throws -> [Int] {
    try ReviewQuestionnaire(
      "acme.csv", all: false, by: "Ana", in: sample.open, clock: { sample.open.now }
    ).queue
  }

  @Test(arguments: ["retired", "reworded", "lapsed", "confidential"])
  func `a reviewer's own words fall with the answer they were made of`(change: String) throws {
    try sample.answer()
    try writeOwnWords()
    #expect(try sample.export()[escorted]?.written.values.contains("By their host.") == true)
    #expect(try !queue().contains(3))

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
    #expect(try !sample.exported().contains("By their host."))
    #expect(try queue().contains(3))
  }

  @Test func `a reviewer's own words stand once the answer says the same`() throws {
    try sample.answer()
    try writeOwnWords()
    try sample.write("visitors", "Are office visitors escorted?", "yes", "By their host.")

    #expect(try sample.export()[escorted]?.written.values.contains("By their host.") == true)
    #expect(try !queue().contains(3))
  }

  @Test(arguments: ["approved: {by: boss, on: 2026-09-01}", "owner: office"])
  func `a reviewer's own words in place of what could not be given stand`(line: String) throws {
    // A draft, or an answer whose evidence nobody has.
    let path = "\(sample.root)/KnowledgeBase/answers/office/visitors.md"
    let file = try String(contentsOfFile: path, encoding: .utf8)
    let other = line.hasPrefix("owner") ? "\(line)\nevidence: [no-such-report]\n" : ""
    try Data(file.replacing("\(line)\n", with: other).utf8).write(to: URL(filePath: path))
    try sample.answer()
    try writeOwnWords()

    #expect(try sample.export()[escorted]?.written.values.contains("By their host.") == true)
    #expect(try !queue().contains(3))
  }

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
