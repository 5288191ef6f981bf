import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles
@testable import Reporting
@testable import Store
@testable import Workflows

/// What a sheet says that comes back after answers were reworded, or others decided.
struct ReturnedSheetTests {
  let sample: ReviewSample
  let escorted = ReviewSample.questions[2]
  let logs = ReviewSample.questions[3]
  let logo = ReviewSample.questions[4]
  let phones = ReviewSample.questions[5]
  let visitors = ApprovedAnswer.ID("visitors")
  let visitorLog = ApprovedAnswer.ID("visitor-log")

  init() throws {
    sample = try ReviewSample()
    try sample.answer()
  }

  private func take(
    _ entries: [(row: Int, column: String, text: String)], at seconds: Double = 50,
    by reviewer: String = "Bo"
  ) throws -> ImportReview.Report {
    try ImportReview(in: sample.later(seconds))(try sample.filled(entries), by: reviewer)
  }

  private func decisions() throws -> [Int: Decision] {
    let run = try #require(try sample.open.database.latestRun(fileName: "acme.csv"))
    return try sample.open.database.read { try $0.decisions(about: run) }.mapValues(\.decision)
  }

  private func reword() throws {
    try sample.write("visitors", "Are office visitors escorted?", "partial", "Mostly.")
    try sample.write("visitor-log", "Are visitors of the office logged?", "yes", "In a book.")
  }

  // MARK: - Which revision

  @Test func `accepting means the words that the sheet shows`() throws {
    try reword()
    try sample.export(at: 20)

    let report = try take([(3, "Decision", "Accept")])

    #expect(report.recorded == 1 && report.findings.isEmpty && report.notices.isEmpty)
    #expect(try decisions()[3]?.verdict == .accept(AnswerRevision(visitors, 2)))
    #expect(try sample.export(at: 60)[escorted]?.written.values.contains("Mostly.") == true)
  }

  @Test func `what nobody touched in the sheet stays whose it was`() throws {
    try reword()
    let edited = EditedAnswer(shortAnswer: .yes, text: "Blue.\r\nAs the sea.\n")
    try sample.decide(escorted, at: 20) { .accept(try #require($0.proposal).revision) }
    try sample.decide(logs, at: 21) { .other(try #require($0.candidates.first).revision) }
    try sample.decide(logo, at: 22) { _ in .edit(edited) }
    try sample.export(at: 30)
    let before = try decisions()

    let report = try take([(6, "Decision", "Skip")])

    #expect(report.recorded == 1 && report.unchanged == 3 && report.findings.isEmpty)
    let after = try decisions()
    #expect((3...5).allSatisfy { after[$0] == before[$0] && after[$0]?.by == "Ana" })
    #expect((3...4).allSatisfy { after[$0]?.verdict.taken?.revision == 2 })
    #expect(after[6]?.by == "Bo")
  }

  @Test func `an edit that somebody goes on with is still made of the same words`() throws {
    try reword()
    try sample.decide(escorted, at: 20) { item in
      .edit(
        EditedAnswer(
          shortAnswer: .yes, text: "Ours.", basis: try #require(item.proposal).revision))
    }
    try sample.export(at: 30)

    #expect(try take([(3, "Edited text", "Ours, too.")]).recorded == 1)
    let goneOn = EditedAnswer(
      shortAnswer: .yes, text: "Ours, too.", basis: AnswerRevision(visitors, 2))
    #expect(try decisions()[3]?.verdict == .edit(goneOn))
  }

  @Test func `a candidate is taken at the revision that its line names`() throws {
    try reword()

    let report = try take([
      (4, "Candidates", "1. visitor-log r2 60 %: Yes. In a book."), (4, "Decision", "Candidate 1"),
    ])

    #expect(report.recorded == 1 && report.notices.isEmpty)
    #expect(try decisions()[4]?.verdict.taken == AnswerRevision(visitorLog, 2))
  }

  @Test func `a sheet that names no revision means the words of its day, and that is said`() throws
  {
    try reword()

    let report = try take([
      (4, "Candidates", "1. visitor-log 60 %: Yes. At the reception."),
      (4, "Answer id", ""), (4, "Revision", ""), (4, "Decision", "Candidate 1"),
    ])

    #expect(report.recorded == 1 && report.findings.isEmpty)
    #expect(try decisions()[4]?.verdict.taken == AnswerRevision(visitorLog, 1))
    #expect(report.notices.map(\.severity) == [.notice])
    #expect(report.notices.first?.message.contains("says something else since") == true)
  }

  @Test func `the sheet names each candidate's revision, and what speaks against it`() throws {
    try sample.write(
      "visitor-log", "Are visitors of the office logged?", "yes", "In a book.",
      reviewBy: "2026-10-01")
    try sample.export(at: 20)
    let line = try #require(try ReviewSheet(path: sample.sheet).lines.dropFirst(3).first)
    let number = try #require(line.candidates.first { $0.value.id == visitorLog }?.key)

    let report = try take([(4, "Decision", "Candidate \(number)")])

    #expect(line.candidates[number]?.revision == 2)
    #expect(try decisions()[4]?.verdict.taken == AnswerRevision(visitorLog, 2))
    #expect(report.notices.first?.message.contains("although its review was due on") == true)
  }

  @Test func `a revision that nobody ever recorded is refused, and the rest is taken`() throws {
    let report = try take([
      (3, "Revision", "9"), (3, "Decision", "Accept"), (6, "Decision", "Skip"),
    ])

    #expect(report.recorded == 1 && report.findings.count == 1)
    #expect(report.findings.first?.message.contains("there is no revision 9 of visitors") == true)
  }

  // MARK: - What stands in the other cells

  @Test(arguments: [("Edited text", "Mostly.", "M"), ("Edited answer", "No", "L")])
  func `an edit beside another decision is not dropped`(
    column: String, text: String, letter: String
  ) throws {
    let report = try take([(3, "Decision", "Accept"), (3, column, text)])

    #expect(report.recorded == 0 && report.findings.count == 1)
    let message = try #require(report.findings.first?.message)
    #expect(message.hasPrefix("Responses!\(letter)4:"))
    #expect(message.contains("choose Edit, or clear it"))
  }

  @Test func `an edit that the sheet shows may stay where another decision is chosen`() throws {
    try sample.decide(logo, at: 20) { _ in
      .edit(EditedAnswer(shortAnswer: .yes, text: "Blue."))
    }
    try sample.export(at: 30)

    let report = try take([(5, "Decision", "Not applicable")])

    #expect(report.recorded == 1 && report.findings.isEmpty)
    #expect(try decisions()[5]?.verdict == .notApplicable)
  }

  // MARK: - Taken back

  @Test func `a decision that is cleared is taken back`() throws {
    try sample.decide(phones, at: 20) { _ in .notApplicable }
    try sample.export(at: 30)
    let cleared = [(row: 6, column: "Decision", text: "")]

    let report = try take(cleared)

    #expect(report.recorded == 1 && report.findings.isEmpty)
    #expect(try decisions()[6] == nil)
    #expect(try sample.open.database.read { try $0.decision(2) }?.decision.by == "Bo")
    #expect(try sample.export(at: 60)[phones]?.written.isEmpty == true)
  }

  @Test func `what is taken back once stays so`() throws {
    try sample.decide(phones, at: 20) { _ in .notApplicable }
    try sample.export(at: 30)
    let path = try sample.filled([(6, "Decision", "")])
    _ = try ImportReview(in: sample.later(50))(path, by: "Bo")

    let again = try ImportReview(in: sample.later(60))(path, by: "Bo")

    #expect(again.recorded == 0 && again.findings.isEmpty)
    #expect(try decisions()[6] == nil)
  }

  @Test func `what was decided since is not taken back with what the sheet showed`() throws {
    try sample.decide(phones, at: 20) { _ in .notApplicable }
    try sample.export(at: 30)
    try sample.decide(phones, at: 40) { _ in .assign(to: "it") }

    let report = try take([(6, "Decision", "")])

    #expect(report.recorded == 0 && report.findings.count == 1)
    #expect(report.findings.first?.message.contains("Ana decided since") == true)
    #expect(try decisions()[6]?.verdict == .assign(to: "it"))
  }

  // MARK: - Several copies

  @Test func `two reviewers with a copy each do not undo one another`() throws {
    let bos = [
      (row: 5, column: "Decision", text: "Not applicable"),
      (row: 6, column: "Decision", text: "Skip"),
    ]
    #expect(try take(bos).recorded == 2)

    let cleos = try take([(3, "Decision", "Accept"), (5, "Decision", "Skip")], at: 60, by: "Cleo")

    #expect(cleos.recorded == 1 && cleos.findings.count == 1)
    #expect(cleos.findings.first?.message.contains("Bo decided since") == true)
    let decided = try decisions()
    #expect(decided[3]?.by == "Cleo" && decided[5]?.verdict == .notApplicable)
    let again = try take(bos, at: 70)
    #expect(again.recorded == 0 && again.unchanged == 2 && again.findings.isEmpty)
  }

  @Test func `a copy leaves alone what somebody decided in another one`() throws {
    try sample.decide(logo, at: 20) { _ in .notApplicable }
    try sample.export(at: 30)
    #expect(try take([(5, "Decision", "Skip")]).recorded == 1)

    let cleos = try take([(6, "Decision", "Skip")], at: 60, by: "Cleo")

    #expect(cleos.recorded == 1 && cleos.unchanged == 1)
    #expect(cleos.findings.isEmpty && cleos.notices.isEmpty)
    let decided = try decisions()
    #expect(decided[5]?.verdict == .skip && decided[5]?.by == "Bo")
  }

  @Test func `an older state of one's own sheet undoes nothing, and that is said`() throws {
    for decision in ["Not applicable", "Skip"] {
      #expect(try take([(5, "Decision", decision)]).recorded == 1)
    }

    let older = try take([(5, "Decision", "Not applicable")], at: 60)

    #expect(older.recorded == 0 && older.unchanged == 1 && older.findings.isEmpty)
    #expect(older.notices.first?.message.contains("changed since (skipped)") == true)
    #expect(try decisions()[5]?.verdict == .skip)
  }

  @Test func `another customer's sheet of the same name is not an older state`() throws {
    for (seconds, customer) in [(10.0, "Acme"), (20.0, "Bluefin")] {
      try sample.answer(customer: customer, at: seconds)
      let report = try take([(5, "Decision", "Not applicable")], at: seconds + 5)
      #expect(report.recorded == 1, "\(customer)")
    }
  }

  // MARK: - What a reviewer should know of an answer

  @Test func `an answer past its review day is not taken without a word`() throws {
    try sample.write(
      "visitors", "Are office visitors escorted?", "yes", "By the person they came to see.",
      reviewBy: "2026-10-01")
    try sample.export(at: 20)

    let report = try take([(3, "Decision", "Accept")])

    #expect(report.recorded == 1 && report.findings.isEmpty && report.notices.count == 1)
    let notice = try #require(report.notices.first?.message)
    #expect(notice.hasPrefix("Responses!K4: visitors was taken although its review was due on"))
  }

  @Test func `a candidate's revision and what speaks against it are told`() throws {
    try sample.write(
      "visitors", "Are office visitors escorted?", "yes", "By the person they came to see.",
      reviewBy: "2026-10-01")
    let open = try sample.later(20)
    try SyncKnowledge(in: open)()
    let standings = Standings(
      in: open, company: try open.folder.company(), clearance: .public, product: nil)

    let notes = try standings.notes(on: try open.database.answers())

    #expect(notes[visitors]?.revision == 2)
    #expect(notes[visitors]?.caution?.hasPrefix("its review was due on 2026-10-01") == true)
    #expect(notes[visitorLog] == CandidateNote(revision: 1))
  }

  @Test func `a list in an answer's text is no candidate`() throws {
    try sample.write(
      "visitors", "Are office visitors escorted?", "yes",
      "Hosts do this:\n1. Meet them\n2. Rotate badges\n3. Log them\n4. Say goodbye")
    try sample.answer(at: 20)

    let candidates = try ReviewSheet(path: sample.sheet).lines[2].candidates

    let known = ["laptops", "visitors", "visitor-log", "guards"]
    #expect(candidates.values.contains { $0.id == visitors })
    #expect(candidates.values.allSatisfy { known.contains($0.id.rawValue) })
  }
}
