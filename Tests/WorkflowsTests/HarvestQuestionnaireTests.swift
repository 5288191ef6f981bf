import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles
@testable import QuestionnaireFiles
@testable import Store
@testable import Workflows

struct HarvestQuestionnaireTests {
  private let sample: HarvestSample

  init() throws { sample = try HarvestSample() }

  // MARK: - Harvesting

  @Test func `what is new becomes an internal draft with its file and cell`() throws {
    let report = try sample.harvest(
      "Do visitors sign in at the front desk?;Yes;A badge is printed.")

    let id = try #require(report.drafts.first)
    let draft = try #require(try sample.stored(id))
    #expect(id.rawValue == "visitors-sign-in-at-the-front-desk")
    #expect(draft.answer.approval == nil)
    #expect(draft.answer.sharing == .internal)
    #expect(draft.answer.shortAnswer == .yes)
    #expect(draft.answer.text == "A badge is printed.")
    #expect(draft.answer.source == ApprovedAnswer.Source(file: "done.csv", cell: "C2"))
  }

  @Test func `the same file twice changes nothing`() throws {
    let rows = ["Do visitors sign in at the front desk?;Yes;A badge is printed.", sample.wording]
    try sample.harvest(rows)
    let revision = try sample.open.database.knowledgeRevision

    let again = try sample.harvest(rows)

    #expect(again.drafts.isEmpty)
    #expect(again.plan.waiting.count == 2)
    #expect(try sample.open.database.knowledgeRevision == revision)
  }

  @Test(arguments: [
    "IS CUSTOMER DATA ENCRYPTED AT REST;Yes;",
    "Is customer data encrypted at rest?;Y;Yes. All customer data is encrypted  at rest with AES-256: databases, object storage and disks.",
  ])
  func `the same question and answer is known already`(row: String) throws {
    let report = try sample.harvest(row, sample.filler)

    #expect(report.plan.known == 1)
    #expect(report.drafts.count == 1)
  }

  @Test func `another answer to an approved question is listed and not filed`() throws {
    let report = try sample.harvest(
      "Is customer data encrypted at rest?;No;Only laptops are.", sample.filler)

    let found = try #require(report.plan.contradictions.first)
    #expect(found.cell == "C2")
    #expect(found.says == SaidAnswer(.no, "Only laptops are."))
    #expect(report.problems.first?.contains("approved, encryption-at-rest: Yes. All") == true)
    #expect(report.drafts.count == 1)
  }

  @Test func `two answers to one question in a file are listed and not filed`() throws {
    let report = try sample.harvest(
      "Is the loading dock watched by cameras?;Yes;", "Is the loading dock watched by cameras?;No;",
      sample.filler)

    #expect(report.plan.contradictions.count == 1)
    #expect(report.drafts.count == 1)
  }

  @Test func `a file without answers is one sentence`() throws {
    #expect {
      try sample.harvest(
        "Is the loading dock watched by cameras?;;", "Do visitors sign a statement?;;")
    } throws: {
      "\($0)".contains("no question in it is answered")
    }
  }

  @Test func `our own columns make a file a table`() throws {
    let path = try sample.write(
      "table.csv",
      """
      id,question,answer,criteria
      a,Do visitors sign a statement?,yes,CC6.4
      b,Is the fence checked every week?,yes,CC6.4
      c,Are the locks changed every year?,no,CC6.4

      """)

    let report = try ImportFile(in: sample.open)(HarvestQuestionnaire.Request(path: path))
    let other = try ImportFile(in: sample.open)(
      HarvestQuestionnaire.Request(path: path), as: .questionnaire)

    guard case .table = report, case .questionnaire = other else {
      Issue.record("\(report) \(other)")
      return
    }
  }

  // MARK: - Approving

  @Test func `approving writes a revision that says who and when`() throws {
    let id = try #require(try sample.harvest(sample.filler).drafts.first)

    try sample.approve(id)

    let answer = try #require(try sample.stored(id))
    #expect(answer.revision == 2)
    #expect(answer.answer.approval == Approval(by: "ana", on: sample.open.today))
    #expect(answer.recordedBy == "ana")
    #expect(throws: WorkflowError.self) { try sample.approve(id) }
  }

  @Test func `an approved draft's file is in step with the record`() throws {
    let id = try #require(try sample.harvest(sample.filler).drafts.first)
    _ = try ExportKnowledge(in: sample.open)()

    try sample.approve(id)

    let reading = sample.open.folder.read()
    #expect(reading.base.answers.first { $0.id == id }?.approval?.by == "ana")
    #expect(try SyncKnowledge(in: sample.open)(force: true) == SyncKnowledge.Report())
  }

  @Test func `a new wording waits, and then joins the answer's questions`() throws {
    let draft = try #require(try sample.harvest(sample.wording, sample.filler).phrasings.first?.key)
    #expect(try sample.stored("encryption-at-rest")?.answer.questions.count == 1)
    let question = String(sample.wording.prefix { $0 != ";" })
    let seen = try LookUpAnswer(in: sample.open)(question, clearance: .internal, product: nil)
    #expect(!seen.response.judgement.candidates.contains { $0.answerID == draft })

    try sample.approve(draft)

    let answer = try #require(try sample.stored("encryption-at-rest"))
    #expect(answer.answer.questions.last == "Is stored data of our clients always kept encrypted?")
    #expect(answer.answer.approval?.by == "cto")
    #expect(answer.recordedBy == "ana")
    #expect(try sample.stored(draft) == nil)
    let sync = try SyncKnowledge(in: sample.open)(force: true)
    #expect(sync.recorded.isEmpty && sync.retired.isEmpty && sync.conflicts.isEmpty)
    #expect(!sync.newerInRecord.contains(answer.answer.id))
    #expect(
      try String(contentsOfFile: sample.answerFile, encoding: .utf8).contains("Is stored data"))
  }

  @Test func `a contradiction is settled only by name`() throws {
    let row = "Is customer data encrypted at rest?;No;Only laptops are."
    let draft = try #require(
      try sample.harvest([row, sample.filler], change: { $0.replaces = true }).plan.contradictions
        .first?.filed)

    #expect(throws: WorkflowError.self) { try sample.approve(draft) }
    let all = try ApproveDrafts(in: sample.open)(
      ApproveDrafts.Request(file: "done.csv", approver: "ana"))
    #expect(all.approved.count == 1)
    #expect(all.refused.count == 1)
    #expect(try sample.stored("encryption-at-rest")?.answer.shortAnswer == .yes)

    try sample.approve(draft, replaces: true)

    let answer = try #require(try sample.stored("encryption-at-rest"))
    #expect(answer.answer.shortAnswer == .no)
    #expect(answer.answer.approval?.by == "ana")
    #expect(try sample.open.database.revisions(of: answer.answer.id).count == 2)
    #expect(try sample.stored(draft) == nil)
  }

  @Test func `importing with an approver approves what waits from the file, too`() throws {
    try sample.harvest(sample.filler, "Is the roof access locked at night?;Yes;")

    let report = try sample.harvest(
      [sample.filler, "Is the roof access locked at night?;Yes;", "If so, how?;With a padlock.;"],
      change: { $0.approver = "ana" })

    #expect(report.approval.approved.count == 2)
    #expect(report.approval.refused.count == 1)
    #expect(report.drafts.count == 1)
  }

  @Test(arguments: [nil, " "])
  func `nobody can't approve`(name: String?) throws {
    #expect(throws: WorkflowError.self) {
      try ApproveDrafts(in: sample.open)(ApproveDrafts.Request(ids: ["a"], approver: name))
    }
  }

  @Test func `nothing harvested reaches a public reader`() throws {
    try sample.harvest([sample.filler], change: { $0.approver = "ana" })

    let question = String(sample.filler.prefix { $0 != ";" })
    let seen = try LookUpAnswer(in: sample.open)(question, clearance: .public, product: nil)
    let own = try LookUpAnswer(in: sample.open)(question, clearance: .internal, product: nil)

    #expect(seen.response.source == nil)
    #expect(
      seen.response.judgement.candidates.allSatisfy { $0.answerID.rawValue == "encryption-at-rest" }
    )
    #expect(own.response.source?.answer.text == "Reception keeps it for two years.")
    #expect(try BrowseAnswers(in: sample.open).all(clearance: .public).count == 1)
  }

  @Test func `a customer's name in a file's name stays inside`() throws {
    try sample.harvest(
      [sample.filler],
      change: {
        $0.approver = "ana"
        $0.sharing = .public
      })

    let browse = BrowseAnswers(in: sample.open)

    #expect(try browse.all(clearance: .public).allSatisfy { $0.answer.source == nil })
    #expect(try browse.all(clearance: .internal).contains { $0.answer.source != nil })
  }

  // MARK: - The company's example

  @Test func `the example of a completed questionnaire`() throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = repository.appending(path: "Questionnaires/example-completed-questionnaire.xlsx")
      .path

    let report = try HarvestQuestionnaire(in: sample.open)(HarvestQuestionnaire.Request(path: path))

    #expect(report.plan.known == 1)
    #expect(report.plan.contradictions.map(\.cell) == ["Questions!D9"])
    #expect(report.unclear.map(\.cell) == ["Site!B5"])
    #expect(report.plan.repeated == 1)
    #expect(report.leftOut == [.placeholder: 1, .computed: 1, .blank: 2])
    let drafts = try report.drafts.compactMap { try sample.stored($0)?.answer }
    let ticked = drafts.filter { $0.source?.cell.hasPrefix("Site!") == true }
      .map { ($0.source?.cell, $0.shortAnswer) }
    #expect(ticked.contains { $0 == ("Site!B2", .yes) })
    #expect(ticked.contains { $0 == ("Site!C3", .no) })
    #expect(ticked.contains { $0 == ("Site!D4", .notApplicable) })
  }
}
