import Foundation
import Testing

@testable import Assurance
@testable import DurableFiles
@testable import Store
@testable import Workflows

/// The main job, on the repository's own example, in a folder of its own.
struct AnswerQuestionnaireTests {
  let open: OpenWorkspace
  let root: String

  init() throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    root = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    let workspace = try InitializeWorkspace()(root, from: repository)
    for name in ["example-security-questionnaire.xlsx", "example-short-questionnaire.csv"] {
      try FileManager.default.copyItem(
        atPath: "\(repository)/Questionnaires/\(name)", toPath: "\(root)/Questionnaires/\(name)")
    }
    open = try OpenWorkspace.open(
      workspace, now: Date(timeIntervalSince1970: 1_795_000_000), today: CalendarDay("2026-11-21"))
  }

  @Test func `the example is answered, and its traps are not`() throws {
    let result = try answer()

    let byText = Dictionary(result.responses.map { ($0.question.text, $0) }) { first, _ in first }
    #expect(byText["Is customer data encrypted at rest?"]?.written.values.contains("Yes") == true)
    #expect(byText["Do you have a SOC 1 report?"]?.written.values.contains("No") == true)
    for trap in [
      "Are shared or generic accounts prohibited?", "Is any customer data stored unencrypted?",
      "Do you ensure that production data is never used in test environments?",
      "Are penetration tests performed quarterly?",
      "Are encryption keys rotated at least quarterly?",
      "Will you notify customers of a breach within 4 hours?",
      "Is multi-factor authentication required for non-production access?",
      "The supplier's vendors have a disaster recovery plan.",
    ] {
      let response = try #require(byText[trap], "\(trap)")
      #expect(response.outcome != .answered, "\(trap)")
      #expect(response.written.isEmpty, "\(trap)")
    }
    #expect(result.count(.answered) >= 40)
  }

  @Test func `what the customer filled is left alone`() throws {
    let result = try answer()

    let filled = result.responses.first { $0.question.existing.answer != nil }
    #expect(filled?.written.isEmpty == true)
  }

  @Test func `the same questionnaire twice gives the same bytes`() throws {
    let first = try Data(contentsOf: URL(filePath: try #require(try answer().output)))
    let second = try Data(contentsOf: URL(filePath: try #require(try answer().output)))

    #expect(first == second)
  }

  @Test func `an nda answer reaches only a cleared reader`() throws {
    let question = "Were any exceptions noted in your SOC 2 report?"

    let outside = try LookUpAnswer(in: open)(question, clearance: .public, product: nil)
    let cleared = try LookUpAnswer(in: open)(question, clearance: .nda, product: nil)

    #expect(outside.response.outcome == .unknown)
    #expect(!outside.text.contains("25 sampled"))
    #expect(!outside.json.contains("assurance-soc2-exceptions"))
    #expect(cleared.response.outcome == .answered)
    #expect(cleared.text.contains("25 sampled"))
  }

  @Test func `an answer past its review day is not given`() throws {
    let result = try LookUpAnswer(in: open)(
      "How long are logs retained?", clearance: .public, product: nil)

    #expect(result.response.outcome == .suggested)
    #expect(result.standing == .expired(on: try #require(CalendarDay("2026-11-15"))))
    #expect(!result.text.contains("400 days"))
  }

  @Test func `an export that somebody changed is kept`() throws {
    let output = try #require(try answer().output)
    try Data("changed".utf8).write(to: URL(filePath: output))

    #expect(throws: WorkflowError.outputChanged("Exports/example-security-questionnaire.xlsx")) {
      try answer()
    }
    #expect(try String(contentsOfFile: output, encoding: .utf8) == "changed")
  }

  @Test func `a run that was killed between record and file does not stop the next`() throws {
    let output = try #require(try answer().output)
    try open.database.transaction { try $0.noteExport("never written", to: "Exports/x.xlsx") }
    try open.database.transaction {
      try $0.noteExport("never written", to: open.workspace.relative(output))
    }

    #expect(try answer().output == output)
  }

  @Test(arguments: ["", " – provenance"])
  func `when a file cannot be put in place, neither is, and no run is recorded`(
    which: String
  ) throws {
    let name = "example-security-questionnaire"
    let exports = "\(root)/Exports"
    try FileManager.default.createDirectory(
      atPath: "\(exports)/\(name)\(which).xlsx/in the way", withIntermediateDirectories: true)

    #expect(throws: DurableFileError.self) { try answer() }

    #expect(
      try FileManager.default.contentsOfDirectory(atPath: exports) == ["\(name)\(which).xlsx"])
    #expect(try open.database.runs().isEmpty)
  }

  @Test func `an interrupted run writes nothing`() throws {
    #expect(throws: WorkflowError.interrupted) {
      try AnswerQuestionnaire(in: open)(
        .init(path: "example-short-questionnaire.csv"), isCancelled: { true })
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(root)/Exports").isEmpty)
  }

  @Test func `a broken answer's file stops the run in one sentence`() throws {
    let path = "\(root)/KnowledgeBase/answers/incident/incident-plan.md"
    try "---\nid: incident-plan\nquestions: [\n---\n".write(
      toFile: path, atomically: true, encoding: .utf8)

    #expect {
      try answer()
    } throws: {
      "\($0)".contains("incident-plan.md:") && "\($0)".contains("Nothing was written")
    }
  }

  @discardableResult
  private func answer() throws -> AnswerQuestionnaire.Result {
    try AnswerQuestionnaire(in: open)(
      .init(
        path: "example-security-questionnaire.xlsx", clearance: .nda, product: Product.ID("ledger"))
    )
  }
}

extension String {
  fileprivate func write(toFile path: String, atomically: Bool, encoding: Encoding) throws {
    try write(to: URL(filePath: path), atomically: atomically, encoding: encoding)
  }
}
