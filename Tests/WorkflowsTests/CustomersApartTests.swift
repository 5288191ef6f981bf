import Foundation
import Testing

@testable import Assurance
@testable import Store
@testable import Workflows

/// What was decided for one customer, or by one reviewer, is not another's.
struct CustomersApartTests {
  let sample: ReviewSample
  /// A file of the same name in another folder.
  let elsewhere = "other/acme.csv"
  let guarded = ReviewSample.questions[1]
  let escorted = ReviewSample.questions[2]
  let logo = ReviewSample.questions[4]
  let phones = ReviewSample.questions[5]

  init() throws { sample = try ReviewSample() }

  /// The sample's questions, but for the second.
  private var changed: [String] {
    ReviewSample.questions.map { $0 == guarded ? "Is the garden open on weekends?" : $0 }
  }

  private func makeElsewhere(_ questions: [String]) throws {
    try FileManager.default.createDirectory(
      atPath: "\(sample.root)/Questionnaires/other", withIntermediateDirectories: true)
    try sample.questionnaire(elsewhere, questions)
  }

  private func decideInOwnWords() throws {
    try sample.decide(logo) { _ in
      .edit(EditedAnswer(shortAnswer: nil, text: "For Acme: blue."))
    }
    try sample.decide(phones) { _ in .notApplicable }
  }

  private func export(for customer: String) throws -> [String: Response] {
    let result = try ExportQuestionnaire(in: sample.later(80))(
      .init(path: "acme.csv", customer: customer))
    return Dictionary(result.responses.map { ($0.question.text, $0) }) { first, _ in first }
  }

  private func isInOwnWords(_ response: Response?) -> Bool {
    response?.written.values.contains("For Acme: blue.") ?? false
  }

  private func run(_ name: String) throws -> QuestionnaireRun {
    try sitting(name).run
  }

  private func sitting(_ name: String = "acme.csv") throws -> ReviewQuestionnaire {
    try ReviewQuestionnaire(
      name, all: false, by: "Bo", in: sample.open, clock: { sample.open.now })
  }

  private func standing() throws -> [Int: Decision] {
    let run = try run("acme.csv")
    return try sample.open.database.read { try $0.decisions(about: run) }.mapValues(\.decision)
  }

  // MARK: - Customers

  @Test(arguments: [true, false])
  func `one customer's decisions never reach another`(isSameTemplate: Bool) throws {
    try sample.answer(customer: "Acme")
    try decideInOwnWords()
    try makeElsewhere(isSameTemplate ? ReviewSample.questions : changed)
    try sample.answer(elsewhere, customer: "Globex", at: 40)

    let theirs = try sample.export(elsewhere)

    #expect(theirs[logo]?.decision == nil)
    #expect(theirs[logo]?.written.isEmpty == true)
    #expect(theirs[phones]?.decision == nil)
    #expect(try isInOwnWords(export(for: "Acme")[logo]))
  }

  @Test func `the same customer's new copy keeps what was decided`() throws {
    try sample.answer(customer: "Acme")
    try decideInOwnWords()
    try sample.questionnaire("acme.csv", changed)
    try sample.answer(customer: "acme", at: 40)

    let responses = try sample.export()

    #expect(isInOwnWords(responses[logo]))
    #expect(responses[phones]?.written.values.contains("N/A") == true)
  }

  @Test func `a guessed customer's other file takes over no one's own words`() throws {
    try sample.answer(customer: "Acme")
    try decideInOwnWords()
    try sample.decide(escorted) { .accept(try #require($0.proposal).revision) }
    try sample.questionnaire("acme.csv", changed)
    try sample.answer(at: 40)

    let decisions = try standing()

    #expect(decisions[5] == nil && decisions[6] == nil)
    #expect(decisions[3]?.verdict.taken?.id.rawValue == "visitors")
    #expect(try isInOwnWords(export(for: "Acme")[logo]))
  }

  @Test func `a customer named after the review keeps it`() throws {
    try sample.answer()
    try decideInOwnWords()

    #expect(try isInOwnWords(export(for: "Acme Ltd")[logo]))
    try sample.answer(at: 90)
    #expect(try isInOwnWords(sample.export(at: 100)[logo]))
  }

  @Test func `of two files of one name each has its own review and export`() throws {
    try sample.answer(customer: "Acme")
    try makeElsewhere(changed)
    try sample.answer(elsewhere, customer: "Globex", at: 40)

    #expect(try run("acme.csv").rows.map(\.question) == ReviewSample.questions)
    #expect(try run(elsewhere).rows.map(\.question) == changed)
    #expect(try sample.export().keys.contains(guarded))
  }

  @Test func `what was reviewed for one customer is not exported for another`() throws {
    try sample.answer(customer: "Acme")
    try decideInOwnWords()

    #expect(throws: WorkflowError.self) { try export(for: "Globex") }

    try sample.answer(customer: "Globex", at: 40)
    #expect(try export(for: "Globex")[logo]?.written.isEmpty == true)
    #expect(try isInOwnWords(export(for: "Acme")[logo]))
  }

  @Test func `a file that only shares its name is booked with a guess, and hides nothing`() throws {
    try sample.answer(customer: "Acme")
    try sample.questionnaire("acme.csv", changed)
    let result = try AnswerQuestionnaire(in: sample.later(40))(.init(path: "acme.csv"))
    let deliveries = {
      Set(try ConsultLedger(in: sample.open).entries(for: "Acme").map(\.delivery))
    }

    #expect(result.customer == Customer(name: "Acme", isDerived: true))
    #expect(result.summary(in: sample.open.workspace).contains("--customer says another"))
    #expect(try deliveries() == [1, 2])

    try sample.answer(customer: "Acme", at: 50)
    #expect(try deliveries() == [3])
  }

  // MARK: - Reviewers

  @Test func `what somebody else decided since it was shown is not decided over`() throws {
    try sample.answer()
    var sitting = try sitting()
    try sample.decide(guarded) { _ in .notApplicable }

    let refusal = #expect(throws: WorkflowError.self) { try sitting.decide(.skip) }

    #expect(refusal?.description.contains("Ana has decided") == true)
    #expect(try standing()[2]?.verdict == .notApplicable)
    #expect(sitting.queue == [3, 4, 5, 6])
    #expect(sitting.progress.total == 4 && sitting.progress.decided == 0)
    #expect(try !sitting.undo())
  }

  @Test func `undo leaves what somebody else decided since`() throws {
    try sample.answer()
    var sitting = try sitting()
    try sitting.decide(.skip)
    try sample.decide(guarded) { _ in .notApplicable }

    #expect(throws: WorkflowError.self) { try sitting.undo() }

    #expect(try standing()[2]?.verdict == .notApplicable)
    #expect(try standing()[2]?.by == "Ana")
    #expect(sitting.queue == [3, 4, 5, 6])
    #expect(try !sitting.undo())
  }

  // MARK: - Edits

  @Test func `a question that points elsewhere becomes no phrasing`() throws {
    let pointing = "Is it tested every year?"
    try sample.questionnaire("acme.csv", [ReviewSample.questions[0], pointing, "Is tea served?"])
    try sample.answer()
    let stored = try #require(try sample.open.database.answer(ApprovedAnswer.ID("laptops")))
    try sample.decide(pointing) { _ in
      .edit(
        EditedAnswer(
          shortAnswer: stored.answer.shortAnswer, text: stored.answer.text,
          basis: AnswerRevision(stored.answer.id, stored.revision)))
    }

    let report = try KeepEdits(in: sample.later(60))("acme.csv")

    #expect(report.phrasings.isEmpty && report.drafts.count == 1)
    #expect(try sample.open.database.answer(stored.answer.id)?.answer.questions.count == 1)
    #expect(try KeepEdits(in: sample.later(70)).pending("acme.csv") == 0)
  }
}
