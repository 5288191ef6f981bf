import Foundation
import Testing

@testable import Assurance
@testable import Store
@testable import Workflows

/// What stands where an export wants to write, and must not be lost.
struct ExportGuardTests {
  let sample: ReviewSample
  let name = "Exports/acme – provenance.xlsx"
  let sheet: String
  let guarded = ReviewSample.questions[1]
  let escorted = ReviewSample.questions[2]
  let logo = ReviewSample.questions[4]

  init() throws {
    sample = try ReviewSample()
    sheet = "\(sample.root)/\(name)"
  }

  /// Puts texts into the sheet that stands among the exports, by title and by the question's row
  /// (from 1), and saves it there.
  private func fill(_ entries: [(row: Int, column: String, text: String)]) throws {
    _ = try sample.filled(entries, at: sheet)
  }

  private func take(at seconds: Double = 50) throws -> ImportReview.Report {
    try ImportReview(in: sample.later(seconds))(sheet, by: "Bo")
  }

  private func contents(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  // MARK: - The provenance workbook

  @Test func `decisions that nobody brought in are not written over`() throws {
    try sample.answer()
    try fill([(2, "Decision", "Not applicable"), (5, "Decision", "Skip")])
    let filled = try contents(sheet)
    let export = try contents("\(sample.root)/Exports/acme.csv")

    #expect(throws: WorkflowError.sheetNotImported(name)) { try sample.export() }
    #expect(throws: WorkflowError.sheetNotImported(name)) { try sample.answer(at: 70) }

    #expect(try contents(sheet) == filled)
    #expect(try contents("\(sample.root)/Exports/acme.csv") == export)
    #expect(try sample.open.database.runs().count == 1)
    _ = try ExportQuestionnaire(in: sample.later(80))(.init(path: "acme.csv", overwrites: true))
    #expect(try contents(sheet) != filled)
  }

  @Test func `an edit without a decision is not written over either`() throws {
    try sample.answer()
    try fill([(5, "Edited text", "Blue.")])

    #expect(try take().findings.count == 1)
    #expect(throws: WorkflowError.sheetNotImported(name)) { try sample.export() }
  }

  @Test func `once the decisions are brought in, the sheet is written anew`() throws {
    try sample.answer()
    try fill([
      (2, "Decision", "n/a"), (3, "Decision", "Accept"), (4, "Decision", "Candidate 1"),
      (5, "Decision", "Edit"), (5, "Edited text", "Blue.\nAs the sea."),
      (5, "Edited answer", "Partial"), (6, "Decision", "Assign"), (6, "Assign to", "office"),
    ])
    let report = try take()
    #expect(report.recorded == 5 && report.findings.isEmpty)

    #expect(try sample.export()[guarded]?.decision?.verdict == .notApplicable)
    #expect(try take(at: 70).unchanged == 5)
    try sample.answer(at: 80)
  }

  @Test func `what was decided otherwise at the terminal since does not keep the sheet`() throws {
    try sample.answer()
    try fill([(2, "Decision", "Not applicable")])
    _ = try take()
    try sample.decide(guarded, at: 55) { _ in .assign(to: "office") }

    #expect(try sample.export()[guarded]?.decision?.verdict == .assign(to: "office"))
  }

  @Test func `a decision that was cleared in the sheet is not written over either`() throws {
    try sample.answer()
    try sample.decide(guarded) { _ in .notApplicable }
    try sample.export()
    try fill([(2, "Decision", "")])

    #expect(throws: WorkflowError.sheetNotImported(name)) { try sample.export(at: 70) }
    #expect(try take(at: 80).recorded == 1)
    #expect(try sample.export(at: 90)[guarded]?.decision == nil)
  }

  @Test func `a sheet that was only saved again is written anew`() throws {
    try sample.answer()
    try fill([(2, "Reasons", "seen")])
    try sample.export()
    try sample.decide(escorted) { .accept(try #require($0.proposal).revision) }
    try sample.decide(logo) { _ in .edit(EditedAnswer(shortAnswer: nil, text: "Blue.")) }
    try sample.export(at: 70)

    try fill([(2, "Reasons", "seen again")])
    let saved = try contents(sheet)
    try sample.export(at: 80)

    #expect(try contents(sheet) != saved)
  }

  @Test func `what is no review sheet is kept`() throws {
    try sample.answer()
    try Data("mine".utf8).write(to: URL(filePath: sheet))

    #expect(throws: WorkflowError.outputChanged(name)) { try sample.export() }
    #expect(try contents(sheet) == Data("mine".utf8))
  }

  @Test func `two files of one name in two formats have a provenance each`() throws {
    try sample.answer()
    let first = try contents(sheet)
    try sample.questionnaire("acme.tsv")

    for seconds in [10.0, 20] {
      let other = try AnswerQuestionnaire(in: sample.later(seconds))(.init(path: "acme.tsv"))
      #expect(other.provenance?.hasSuffix("/Exports/acme.tsv – provenance.xlsx") == true)
    }

    #expect(try contents(sheet) == first)
    let again = try ExportQuestionnaire(in: sample.later(60))(.init(path: "acme.csv"))
    #expect(again.provenance.hasSuffix("/\(name)"))
  }

  // MARK: - The customer's file

  /// The sample's questions with an answer that the customer wrote beside the third.
  private func answerOneThemselves() throws {
    let rows = ReviewSample.questions.enumerated().map { place, question in
      "\(place + 1),\"\(question)\"," + (question == escorted ? "No,Not on Fridays." : ",")
    }
    let text = (["No,Question,Answer,Comment"] + rows).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(filePath: "\(sample.root)/Questionnaires/acme.csv"))
  }

  private func queue() throws -> [Int] {
    try ReviewQuestionnaire(
      "acme.csv", all: false, by: "Bo", in: sample.open, clock: { sample.open.now }
    ).queue
  }

  @Test func `an earlier file's decision does not replace what the customer wrote since`() throws {
    try sample.answer()
    try sample.decide(escorted) { .accept(try #require($0.proposal).revision) }
    try answerOneThemselves()
    try sample.answer(at: 40)

    let result = try ExportQuestionnaire(in: sample.later(60))(.init(path: "acme.csv"))

    let response = try #require(result.responses.first { $0.question.text == escorted })
    #expect(response.written.isEmpty && response.decision == nil)
    #expect(response.reasons.last?.contains("by Ana on") == true)
    #expect(result.notes.contains { $0.hasPrefix("1 answer that the file came with") })
    let file = try String(contentsOfFile: "\(sample.root)/Exports/acme.csv", encoding: .utf8)
    #expect(file.contains("No,Not on Fridays."))
    #expect(try queue().contains(3))
  }

  @Test func `what was decided about the customer's own answer replaces it`() throws {
    try answerOneThemselves()
    try sample.answer()
    #expect(try !queue().contains(3))
    try sample.decide(escorted) { _ in .other(AnswerRevision(ApprovedAnswer.ID("visitors"), 1)) }
    // The same file again, in a run of its own.
    try sample.answer(at: 40)

    let response = try sample.export()[escorted]

    #expect(response?.written.values.contains("By the person they came to see.") == true)
    #expect(try !queue().contains(3))
  }

  // MARK: - Its layout

  private func settle(answerColumn: String) throws {
    var settings = LayoutSettings()
    settings.answerColumn = answerColumn
    _ = try ReadQuestionnaire(in: sample.open)(
      "\(sample.root)/Questionnaires/acme.csv", layout: settings)
  }

  @Test(arguments: [nil, "Comment"] as [String?])
  func `answers that belong into other cells now are not exported`(before: String?) throws {
    if let before { try settle(answerColumn: before) }
    try sample.answer()
    try sample.export()
    try settle(answerColumn: before == nil ? "Comment" : "Answer")

    #expect(throws: WorkflowError.layoutChanged("Questionnaires/acme.csv")) {
      try sample.export(at: 70)
    }

    try sample.answer(at: 80)
    let laptops = try sample.export(at: 90)[ReviewSample.questions[0]]
    #expect(laptops?.written.keys.sorted() == (before == nil ? ["D2"] : ["C2", "D2"]))
  }
}
