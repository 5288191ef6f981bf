import Foundation
import Testing

@testable import Assurance
@testable import QuestionnaireFiles
@testable import Reporting
@testable import Store
@testable import Workflows

/// A provenance workbook as people hand it back.
struct ImportReviewTests {
  let sample: ReviewSample
  let sheet: String

  init() throws {
    sample = try ReviewSample()
    try sample.answer()
    sheet = sample.sheet
  }

  /// Puts texts into the sheet's columns, by title and by the question's row (from 1).
  private func fill(_ entries: [(row: Int, column: String, text: String)]) throws -> String {
    try sample.filled(entries)
  }

  private func take(_ path: String, at seconds: Double = 50) throws -> ImportReview.Report {
    try ImportReview(in: sample.later(seconds))(path, by: "Bo")
  }

  private func verdicts() throws -> [Int: Decision.Verdict] {
    let run = try #require(try sample.open.database.latestRun(fileName: "acme.csv"))
    return try sample.open.database.read { try $0.decisions(about: run) }
      .mapValues(\.decision.verdict)
  }

  @Test func `a name that somebody wrote beside a decision is who decided`() throws {
    let path = try fill([
      (2, "Decision", "n/a"), (3, "Decision", "accept"), (3, "Decided by", " Cleo  D "),
    ])

    _ = try take(path)

    let run = try #require(try sample.open.database.latestRun(fileName: "acme.csv"))
    let decided = try sample.open.database.read { try $0.decisions(about: run) }
    #expect(decided[2]?.decision.by == "Bo" && decided[3]?.decision.by == "Cleo D")
  }

  @Test func `whom a question was assigned to decides it in the same workbook`() throws {
    _ = try take(try fill([(3, "Decision", "Assign"), (3, "Assign to", "Cleo")]))

    let report = try take(
      try fill([(3, "Decision", "accept"), (3, "Decided by", "Cleo")]), at: 60)

    #expect(report.recorded == 1 && report.findings.isEmpty)
    let run = try #require(try sample.open.database.latestRun(fileName: "acme.csv"))
    let decided = try sample.open.database.read { try $0.decisions(about: run) }
    #expect(decided[3]?.decision.by == "Cleo" && decided[3]?.decision.verdict.settles == true)
  }

  @Test func `decisions are taken over once`() throws {
    let path = try fill([
      (2, "Decision", "n/a"), (3, "Decision", " accept "), (4, "Decision", "Assign"),
      (4, "Assign to", "office"), (5, "Decision", "Edit"), (5, "Edited text", "Blue."),
      (6, "Decision", "Skip"),
    ])

    let first = try take(path)
    let second = try take(path)

    #expect(first.recorded == 5 && first.open == 1 && first.findings.isEmpty)
    #expect(second.recorded == 0 && second.unchanged == 5)
    #expect(
      try verdicts() == [
        2: .notApplicable, 3: .accept(AnswerRevision(ApprovedAnswer.ID("visitors"), 1)),
        4: .assign(to: "office"), 5: .edit(EditedAnswer(shortAnswer: nil, text: "Blue.")),
        6: .skip,
      ])
  }

  @Test func `what can't be taken is listed with its cell, and the rest is taken`() throws {
    let path = try fill([
      (1, "Decision", "Perhaps"), (2, "Decision", "Accept"), (3, "Decision", "Edit"),
      (4, "Decision", "Assign"), (5, "Edited text", "Blue."), (6, "Decision", "Not applicable"),
    ])

    let report = try take(path)

    #expect(report.recorded == 1)
    #expect(
      report.findings.map(\.message).map { $0.prefix(13) } == [
        "Responses!K2:", "Responses!K3:", "Responses!M4:", "Responses!N5:", "Responses!K6:",
      ])
    #expect(report.findings[0].message.contains("\u{201c}Perhaps\u{201d} is no decision"))
    #expect(try verdicts() == [6: .notApplicable])
  }

  @Test func `a question that is not the one answered is refused`() throws {
    let report = try take(
      try fill([
        (5, "Question", "Which colour has your flag?"), (5, "Decision", "Not applicable"),
        (6, "Key", "nonsense"), (6, "Decision", "Skip"), (4, "Decision", "Skip"),
      ]))

    #expect(report.recorded == 1 && report.findings.count == 2)
    #expect(report.findings[0].message.contains("is not the one that was answered"))
    #expect(report.findings[1].message.contains("hidden key"))
  }

  @Test func `a later decision at the terminal is kept`() throws {
    let path = try fill([(5, "Decision", "Not applicable"), (6, "Decision", "Skip")])
    _ = try take(path)
    try sample.decide("Which colour has your logo?", at: 55) { _ in .assign(to: "brand") }

    let again = try take(path, at: 60)

    #expect(again.recorded == 0 && again.unchanged == 1 && again.findings.count == 1)
    #expect(again.findings[0].message.contains("Ana decided since"))
    #expect(try verdicts()[5] == .assign(to: "brand"))
  }

  @Test func `a sheet corrected and handed in again counts`() throws {
    _ = try take(try fill([(5, "Decision", "Not applicable")]))

    #expect(try take(try fill([(5, "Decision", "Skip")])).recorded == 1)
    #expect(try verdicts()[5] == .skip)
  }

  @Test func `the workbook of an export comes back unchanged`() throws {
    _ = try take(
      try fill([
        (3, "Decision", "Accept"), (5, "Decision", "Edit"),
        (5, "Edited text", "Blue.\nAs the sea."),
        (5, "Edited answer", "Partial"), (4, "Decision", "Assign"), (4, "Assign to", "office"),
      ]))
    try sample.export()

    let report = try take(sheet, at: 90)

    #expect(report.recorded == 0 && report.unchanged == 3 && report.findings.isEmpty)
  }

  @Test func `a sheet from before the questionnaire was answered again means what it shows`() throws
  {
    let path = try fill([(3, "Decision", "Accept"), (4, "Decision", "Candidate 1")])
    let shown = try #require(try sample.open.database.latestRun(fileName: "acme.csv")).rows
    try sample.write("escorts", ReviewSample.questions[2], "no", "Only in the server room.")
    try sample.write("lists", ReviewSample.questions[3], "no", "Nobody writes them down.")
    try sample.answer(at: 20)

    let report = try take(path)

    #expect(report.recorded == 2 && report.findings.isEmpty)
    let taken = try verdicts().compactMapValues { $0.taken?.id }
    #expect(taken[3] != nil && taken[3] == shown[2].source?.answerID)
    #expect(taken[4] != nil && taken[4] == shown[3].candidates.first?.answerID)
    #expect(!taken.values.contains { ["escorts", "lists"].contains($0.rawValue) })
  }

  @Test func `another file is refused in one sentence`() throws {
    #expect(throws: WorkflowError.notAReviewSheet("acme.csv")) {
      try take("\(sample.root)/Exports/acme.csv")
    }
    #expect(throws: (any Error).self) { try take("\(sample.root)/nothing.xlsx") }
    #expect(throws: WorkflowError.blankName(option: "--by")) {
      _ = try ImportReview(in: sample.open)(sheet, by: " ")
    }
  }

  @Test func `a workbook about another workspace's questionnaire is refused`() throws {
    let path = try fill((1...6).map { ($0, "Key", "20200101-other#\($0)#0") })

    #expect(throws: WorkflowError.notOfThisWorkspace("handed back.xlsx")) { try take(path) }
    let odd = try fill([(4, "Key", "#1#0"), (4, "Decision", "Skip"), (6, "Decision", "Skip")])
    #expect(try take(odd).recorded == 1)
  }

  @Test func `a key is read as it was written, and nothing else is`() {
    let key = ReviewKey(run: "2026-a#b", place: 7, decision: 3)
    #expect(ReviewKey(key.text) == key)
    for text in ["", "a#1", "a#0#1", "a#-1#2", "a#1#-1", "a#99999999999999999999#1"] {
      #expect(ReviewKey(text) == nil, "\(text)")
    }
  }
}
