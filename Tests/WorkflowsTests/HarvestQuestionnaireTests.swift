import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles
@testable import QuestionnaireFiles
@testable import Store
@testable import Workflows

struct HarvestQuestionnaireTests {
  let open: OpenWorkspace
  let answerFile: String

  init() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    let folder = "\(root)/KnowledgeBase/answers/cryptography"
    for path in [folder, "\(root)/Questionnaires"] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    answerFile = "\(folder)/encryption-at-rest.md"
    try """
    ---
    id: encryption-at-rest
    questions:
      - Is customer data encrypted at rest?
    answer: yes
    sharing: public
    products: [all]
    approved: {by: cto, on: 2026-09-01}
    review-by: 2027-09-01
    ---
    Yes. All customer data is encrypted at rest with AES-256: databases, object storage and disks.

    """.write(toFile: answerFile, atomically: true, encoding: .utf8)
    open = try OpenWorkspace.open(
      Workspace(root: root), now: Date(timeIntervalSince1970: 1_795_000_000),
      today: CalendarDay("2026-11-21"))
  }

  // MARK: - Harvesting

  @Test func `what is new becomes an internal draft with its file and cell`() throws {
    let report = try harvest("Do visitors sign in at the front desk?;Yes;A badge is printed.")

    let id = try #require(report.drafts.first)
    let draft = try #require(try stored(id))
    #expect(id.rawValue == "visitors-sign-in-at-the-front-desk")
    #expect(draft.answer.approval == nil)
    #expect(draft.answer.sharing == .internal)
    #expect(draft.answer.shortAnswer == .yes)
    #expect(draft.answer.text == "A badge is printed.")
    #expect(draft.answer.source == ApprovedAnswer.Source(file: "done.csv", cell: "C2"))
  }

  @Test func `the same file twice changes nothing`() throws {
    let rows = ["Do visitors sign in at the front desk?;Yes;A badge is printed.", wording]
    try harvest(rows)
    let revision = try open.database.knowledgeRevision

    let again = try harvest(rows)

    #expect(again.drafts.isEmpty)
    #expect(again.plan.waiting.count == 2)
    #expect(try open.database.knowledgeRevision == revision)
  }

  @Test(arguments: [
    "IS CUSTOMER DATA ENCRYPTED AT REST;Yes;",
    "Is customer data encrypted at rest?;Y;Yes. All customer data is encrypted  at rest with AES-256: databases, object storage and disks.",
  ])
  func `the same question and answer is known already`(row: String) throws {
    let report = try harvest(row, filler)

    #expect(report.plan.known == 1)
    #expect(report.drafts.count == 1)
  }

  @Test func `another answer to an approved question is listed and not filed`() throws {
    let report = try harvest("Is customer data encrypted at rest?;No;Only laptops are.", filler)

    let found = try #require(report.plan.contradictions.first)
    #expect(found.cell == "C2")
    #expect(found.says == SaidAnswer(.no, "Only laptops are."))
    #expect(report.problems.first?.contains("approved, encryption-at-rest: Yes. All") == true)
    #expect(report.drafts.count == 1)
  }

  @Test func `two answers to one question in a file are listed and not filed`() throws {
    let report = try harvest(
      "Is the loading dock watched by cameras?;Yes;", "Is the loading dock watched by cameras?;No;",
      filler)

    #expect(report.plan.contradictions.count == 1)
    #expect(report.drafts.count == 1)
  }

  @Test func `a file without answers is one sentence`() throws {
    #expect {
      try harvest("Is the loading dock watched by cameras?;;", "Do visitors sign a statement?;;")
    } throws: {
      "\($0)".contains("no question in it is answered")
    }
  }

  @Test func `our own columns make a file a table`() throws {
    let path = try write(
      "table.csv",
      """
      id,question,answer,criteria
      a,Do visitors sign a statement?,yes,CC6.4
      b,Is the fence checked every week?,yes,CC6.4
      c,Are the locks changed every year?,no,CC6.4

      """)

    let report = try ImportFile(in: open)(HarvestQuestionnaire.Request(path: path))
    let other = try ImportFile(in: open)(
      HarvestQuestionnaire.Request(path: path), as: .questionnaire)

    guard case .table = report, case .questionnaire = other else {
      Issue.record("\(report) \(other)")
      return
    }
  }

  // MARK: - Approving

  @Test func `approving writes a revision that says who and when`() throws {
    let id = try #require(try harvest(filler).drafts.first)

    try approve(id)

    let answer = try #require(try stored(id))
    #expect(answer.revision == 2)
    #expect(answer.answer.approval == Approval(by: "ana", on: open.today))
    #expect(answer.recordedBy == "ana")
    #expect(throws: WorkflowError.self) { try approve(id) }
  }

  @Test func `an approved draft's file is in step with the record`() throws {
    let id = try #require(try harvest(filler).drafts.first)
    _ = try ExportKnowledge(in: open)()

    try approve(id)

    let reading = open.folder.read()
    #expect(reading.base.answers.first { $0.id == id }?.approval?.by == "ana")
    #expect(try SyncKnowledge(in: open)(force: true) == SyncKnowledge.Report())
  }

  @Test func `a new wording waits, and then joins the answer's questions`() throws {
    let draft = try #require(try harvest(wording, filler).phrasings.first?.key)
    #expect(try stored("encryption-at-rest")?.answer.questions.count == 1)
    let question = String(wording.prefix { $0 != ";" })
    let seen = try LookUpAnswer(in: open)(question, clearance: .internal, product: nil)
    #expect(!seen.response.judgement.candidates.contains { $0.answerID == draft })

    try approve(draft)

    let answer = try #require(try stored("encryption-at-rest"))
    #expect(answer.answer.questions.last == "Is stored data of our clients always kept encrypted?")
    #expect(answer.answer.approval?.by == "cto")
    #expect(answer.recordedBy == "ana")
    #expect(try stored(draft) == nil)
    let sync = try SyncKnowledge(in: open)(force: true)
    #expect(sync.recorded.isEmpty && sync.retired.isEmpty && sync.conflicts.isEmpty)
    #expect(!sync.newerInRecord.contains(answer.answer.id))
    #expect(try String(contentsOfFile: answerFile, encoding: .utf8).contains("Is stored data"))
  }

  @Test func `a contradiction is settled only by name`() throws {
    let row = "Is customer data encrypted at rest?;No;Only laptops are."
    let draft = try #require(
      try harvest([row, filler], change: { $0.replaces = true }).plan.contradictions.first?.filed)

    #expect(throws: WorkflowError.self) { try approve(draft) }
    let all = try ApproveDrafts(in: open)(
      ApproveDrafts.Request(file: "done.csv", approver: "ana"))
    #expect(all.approved.count == 1)
    #expect(all.refused.count == 1)
    #expect(try stored("encryption-at-rest")?.answer.shortAnswer == .yes)

    try approve(draft, replaces: true)

    let answer = try #require(try stored("encryption-at-rest"))
    #expect(answer.answer.shortAnswer == .no)
    #expect(answer.answer.approval?.by == "ana")
    #expect(try open.database.revisions(of: answer.answer.id).count == 2)
    #expect(try stored(draft) == nil)
  }

  @Test func `importing with an approver approves what waits from the file, too`() throws {
    try harvest(filler, "Is the roof access locked at night?;Yes;")

    let report = try harvest(
      [filler, "Is the roof access locked at night?;Yes;", "If so, how?;With a padlock.;"],
      change: { $0.approver = "ana" })

    #expect(report.approval.approved.count == 2)
    #expect(report.approval.refused.count == 1)
    #expect(report.drafts.count == 1)
  }

  @Test(arguments: [nil, " "])
  func `nobody can't approve`(name: String?) throws {
    #expect(throws: WorkflowError.self) {
      try ApproveDrafts(in: open)(ApproveDrafts.Request(ids: ["a"], approver: name))
    }
  }

  @Test func `nothing harvested reaches a public reader`() throws {
    try harvest([filler], change: { $0.approver = "ana" })

    let question = String(filler.prefix { $0 != ";" })
    let seen = try LookUpAnswer(in: open)(question, clearance: .public, product: nil)
    let own = try LookUpAnswer(in: open)(question, clearance: .internal, product: nil)

    #expect(seen.response.source == nil)
    #expect(
      seen.response.judgement.candidates.allSatisfy { $0.answerID.rawValue == "encryption-at-rest" }
    )
    #expect(own.response.source?.answer.text == "Reception keeps it for two years.")
    #expect(try BrowseAnswers(in: open).all(clearance: .public).count == 1)
  }

  @Test func `a customer's name in a file's name stays inside`() throws {
    try harvest(
      [filler],
      change: {
        $0.approver = "ana"
        $0.sharing = .public
      })

    let browse = BrowseAnswers(in: open)

    #expect(try browse.all(clearance: .public).allSatisfy { $0.answer.source == nil })
    #expect(try browse.all(clearance: .internal).contains { $0.answer.source != nil })
  }

  // MARK: - Files that somebody is editing

  @Test func `a draft whose file can't be read is not approved in its old wording`() throws {
    let id = try #require(try harvest(filler).drafts.first)
    _ = try ExportKnowledge(in: open)()
    let file = try file(of: id)
    let broken = try breakFile(file)

    #expect {
      try approve(id)
    } throws: {
      "\($0)".contains("\(id).md") && "\($0)".contains("Nothing was written")
    }
    #expect(throws: WorkflowError.self) {
      try ApproveDrafts(in: open)(ApproveDrafts.Request(file: "done.csv", approver: "ana"))
    }

    #expect(try Data(contentsOf: file) == broken)
    #expect(try stored(id)?.answer.approval == nil)
  }

  @Test func `a wording is not added to an answer whose file can't be read`() throws {
    let draft = try #require(try harvest(wording, filler).phrasings.first?.key)
    let file = URL(filePath: answerFile)
    let broken = try breakFile(file)

    #expect {
      try approve(draft)
    } throws: {
      "\($0)".contains("encryption-at-rest.md")
    }

    #expect(try Data(contentsOf: file) == broken)
    #expect(try stored("encryption-at-rest")?.answer.questions.count == 1)
    #expect(try stored(draft) != nil)
  }

  @Test func `a new file that can't be read is named, and not missed`() throws {
    let file = URL(filePath: answerFile).deletingLastPathComponent()
      .appending(path: "new-one.md")
    _ = try breakFile(file)

    #expect {
      try approve(ApprovedAnswer.ID("new-one"))
    } throws: {
      "\($0)".contains("new-one.md")
    }
  }

  @Test func `a file that can't be read stops no other draft`() throws {
    let id = try #require(try harvest(filler).drafts.first)
    let file = URL(filePath: answerFile)
    let broken = try breakFile(file)
    try Data("name: [".utf8).write(
      to: URL(filePath: "\(open.workspace.knowledgeBase)/company.yaml"))

    try approve(id)

    #expect(try stored(id)?.answer.approval?.by == "ana")
    #expect(try Data(contentsOf: file) == broken)
  }

  @Test func `an import leaves alone what is in conflict or can't be read, and says so`() throws {
    let other = "Is the roof access locked at night?;Yes;With a padlock."
    let ids = try harvest(filler, other).drafts
    _ = try ExportKnowledge(in: open)()
    let files = try ids.map { try file(of: $0) }
    let broken = try breakFile(files[0])
    var changed = try #require(try stored(ids[1])).answer
    changed.owner = "office"
    let text = AnswerFile.canonicalText(changed)
    try Data(text.utf8).write(to: files[1])
    changed.owner = "reception"
    _ = try open.database.record(
      changed, topic: "imported", contentHash: AnswerFile.contentHash(changed), at: open.now)

    let report = try harvest(
      [filler.replacing("Reception", with: "The front desk"), other],
      change: {
        $0.approver = "ana"
        $0.replaces = true
      })

    #expect(report.drafts.isEmpty && report.approval.approved.isEmpty)
    #expect(report.approval.refused.count == 2)
    #expect(report.problems.contains { $0.contains("\(ids[0]).md") })
    #expect(report.problems.contains { $0.contains("\(ids[1]) was changed in the folder and") })
    #expect(try Data(contentsOf: files[0]) == broken)
    #expect(try String(contentsOf: files[1], encoding: .utf8) == text)
    #expect(try stored(ids[0])?.answer.text.contains("front desk") == false)
    let answers = try ids.compactMap { try stored($0)?.answer }
    #expect(answers.count == 2)
    #expect(answers.allSatisfy { $0.approval == nil })
  }

  @Test func `an edit that is whole is taken over before an import approves`() throws {
    let id = try #require(try harvest(filler).drafts.first)
    _ = try ExportKnowledge(in: open)()
    var edited = try #require(try stored(id)).answer
    edited.owner = "office"
    try Data(AnswerFile.canonicalText(edited).utf8).write(to: try file(of: id))

    let report = try harvest([filler], change: { $0.approver = "ana" })

    let answer = try #require(try stored(id)).answer
    let text = try String(contentsOf: try file(of: id), encoding: .utf8)
    #expect(report.approval.approved == [id])
    #expect(answer.owner == "office")
    #expect(answer.approval?.by == "ana")
    #expect(text == AnswerFile.canonicalText(answer))
  }

  @Test(arguments: [
    "---\nid: [\n---\nx\n", "no front matter", "---\nid: b\nquestions: [b]\n---\nx\n",
  ])
  func `a file that doesn't hold the answer is never written over`(text: String) throws {
    let answer = try #require(open.folder.read().base.answers.first)
    let places = try open.folder.answerPlaces()
    try Data(text.utf8).write(to: URL(filePath: answerFile))

    #expect(throws: KnowledgeFileError.self) {
      try open.folder.write(answer, topic: "cryptography", among: places)
    }

    #expect(try String(contentsOf: URL(filePath: answerFile), encoding: .utf8) == text)
  }

  // MARK: - The company's example

  @Test func `the example of a completed questionnaire`() throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = repository.appending(path: "Questionnaires/example-completed-questionnaire.xlsx")
      .path

    let report = try HarvestQuestionnaire(in: open)(HarvestQuestionnaire.Request(path: path))

    #expect(report.plan.known == 1)
    #expect(report.plan.contradictions.map(\.cell) == ["Questions!D9"])
    #expect(report.unclear.map(\.cell) == ["Site!B5"])
    #expect(report.plan.repeated == 1)
    #expect(report.leftOut == [.placeholder: 1, .computed: 1, .blank: 2])
    let drafts = try report.drafts.compactMap { try stored($0)?.answer }
    let ticked = drafts.filter { $0.source?.cell.hasPrefix("Site!") == true }
      .map { ($0.source?.cell, $0.shortAnswer) }
    #expect(ticked.contains { $0 == ("Site!B2", .yes) })
    #expect(ticked.contains { $0 == ("Site!C3", .no) })
    #expect(ticked.contains { $0 == ("Site!D4", .notApplicable) })
  }

  // MARK: - Given

  private let filler =
    "Do guests sign a confidentiality statement?;Yes;Reception keeps it for two years."
  private let wording =
    "Is stored data of our clients always kept encrypted?;Yes;Yes. All customer data is encrypted at rest with AES-256: databases, object storage and disks."

  private func file(of id: ApprovedAnswer.ID) throws -> URL {
    let source = try #require(open.folder.read().sources[id])
    return URL(filePath: "\(open.workspace.root)/\(source.path)")
  }

  /// Leaves a file as an editor may with a slip in it.
  private func breakFile(_ file: URL) throws -> Data {
    let text = Data("---\nid: [\n---\nThe wording as it is to be.\n".utf8)
    try text.write(to: file)
    return text
  }

  private func write(_ name: String, _ text: String) throws -> String {
    let path = "\(open.workspace.questionnaires)/\(name)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @discardableResult
  private func harvest(_ rows: String...) throws -> HarvestQuestionnaire.Report {
    try harvest(rows, change: { _ in })
  }

  @discardableResult
  private func harvest(
    _ rows: [String], change: (inout HarvestQuestionnaire.Request) -> Void = { _ in }
  ) throws -> HarvestQuestionnaire.Report {
    let blank = ["Is the fence checked every week?;;", "Are the locks changed every year?;;"]
    let lines =
      ["No;Question;Answer;Comment"] + (rows + blank).enumerated().map { "\($0 + 1);\($1)" }
    let path = try write("done.csv", lines.joined(separator: "\n") + "\n")
    var request = HarvestQuestionnaire.Request(path: path)
    change(&request)
    return try HarvestQuestionnaire(in: open)(request)
  }

  private func approve(_ id: ApprovedAnswer.ID, replaces: Bool = false) throws {
    _ = try ApproveDrafts(in: open)(
      ApproveDrafts.Request(ids: [id.rawValue], approver: "ana", replaces: replaces))
  }

  private func stored(_ id: ApprovedAnswer.ID) throws -> StoredAnswer? {
    try open.database.answer(id)
  }

  private func stored(_ id: String) throws -> StoredAnswer? { try stored(ApprovedAnswer.ID(id)) }
}
