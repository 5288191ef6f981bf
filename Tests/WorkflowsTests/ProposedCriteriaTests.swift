import Foundation
import Testing

@testable import Assurance
@testable import Workflows

/// What a question that nobody has answered yet seems to be about, and whom to ask.
struct ProposedCriteriaTests {
  private let sample: ReviewSample
  private let tapes = "Do you wipe hard drives before they are disposed of?"
  private let code = Criterion.Code("CC6.5")

  init() throws {
    sample = try ReviewSample()
    let company = """
      name: Ours
      legal-name: Ours, Inc.
      routing:
        CC6: security
        CC6.5: workshop
        P: privacy
        default: office

      """
    try Data(company.utf8).write(to: URL(filePath: "\(sample.root)/KnowledgeBase/company.yaml"))
  }

  @Test func `a lookup names the criterion and whom to ask`() throws {
    let result = try LookUpAnswer(in: sample.open)(tapes, clearance: .public, product: nil)

    #expect(result.response.outcome == .unknown)
    #expect(result.response.criteria.first == code)
    #expect(result.response.suggestedOwner == "workshop")
    #expect(
      result.text.contains("Proposed criteria: CC6.5 Protection ends only when data on the asset"))
    #expect(result.text.contains("Ask: workshop"))
    #expect(result.json.contains("\"CC6.5\""))
  }

  @Test func `an explanation names the criteria with their titles`() throws {
    let explain = ExplainQuestion(in: sample.open)
    let unknown = try explain(tapes, clearance: .public, product: nil).text(width: 80)
    let answered = try explain("Are laptop disks encrypted?", clearance: .public, product: nil)
      .text(width: nil)

    #expect(unknown.contains("Proposed criteria:\n  - CC6.5 Protection ends only when"))
    #expect(answered.contains("Criteria of the answer:\n  - CC6.4 Physical access"))
    #expect(!answered.contains("Proposed criteria"))
  }

  @Test func `a review shows the criterion and the owner of what nothing answers`() throws {
    try sample.questionnaire("disposal.csv", [tapes, "Which colour has your logo?"])
    let responses = try sample.answer("disposal.csv")
    let review = try ReviewQuestionnaire(
      "disposal.csv", all: false, by: "Ana", in: sample.open, clock: { sample.open.now })
    let item = try #require(try review.current())
    let screen = ReviewScreen(width: 80, height: 40, isColoured: false, on: sample.open.today)
      .lines(item, of: review.run, review.progress, note: nil).joined(separator: "\n")

    #expect(responses[tapes]?.criteria.first == code)
    #expect(responses[tapes]?.suggestedOwner == "workshop")
    #expect(screen.contains("proposed criteria: CC6.5 Protection ends only"))
    #expect(screen.contains("ask: workshop"))
  }

  @Test func `an answer that is given keeps the criteria it was approved with`() throws {
    let responses = try sample.answer()

    #expect(responses["Are laptop disks encrypted?"]?.criteria == [Criterion.Code("CC6.4")])
  }

  @Test func `what criteria are recognised by is made anew when the cache is damaged`() throws {
    let lookUp = { try LookUpAnswer(in: sample.open)(tapes, clearance: .public, product: nil) }
    let first = try lookUp()
    try Data("damaged".utf8).write(to: URL(filePath: sample.open.workspace.criteria))

    #expect(try lookUp().response.criteria == first.response.criteria)
  }
}
