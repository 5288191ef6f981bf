import Assurance
import Foundation
import GRDB
import Testing

@testable import Store

struct DecisionTests {
  let database: Store.Database
  let answer = AnswerRevision(makeAnswer().id, 1)

  init() throws {
    database = try Store.Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "t", contentHash: "a1", at: morning)
  }

  private func makeRun(
    _ id: String, clearance: Sharing = .nda, product: Product.ID? = nil,
    questions: [String] = ["Is stored data encrypted?", "Is it so?"]
  ) -> QuestionnaireRun {
    QuestionnaireRun(
      id: QuestionnaireRun.ID(id), fileName: "SIG.xlsx", sha256: "00ff", answeredAt: morning,
      clearance: clearance, product: product,
      rows: questions.enumerated().map {
        RunRow(
          sheet: "S", row: $0.offset + 5, section: "Encryption", question: $0.element,
          outcome: .suggested)
      })
  }

  private func recorded(_ run: QuestionnaireRun) throws -> QuestionnaireRun {
    _ = try database.recordRun(run)
    return run
  }

  private func decide(
    _ verdict: Decision.Verdict, _ place: Int, of run: QuestionnaireRun, by: String = "Ana",
    proposed: ApprovedAnswer.ID? = nil, origin: String? = nil
  ) throws {
    try database.transaction {
      _ = try $0.recordDecisions(
        [
          DecisionRecording(
            place: place, decision: Decision(verdict, by: by, at: morning), proposedID: proposed,
            origin: origin)
        ], about: run)
    }
  }

  private func verdicts(_ run: QuestionnaireRun) throws -> [Int: Decision.Verdict] {
    try database.read { try $0.decisions(about: run) }.mapValues(\.decision.verdict)
  }

  @Test func `every verdict comes back as it was`() throws {
    let edit = EditedAnswer(shortAnswer: .partial, text: "In part.\nSoon wholly.", basis: answer)
    let verdicts: [Decision.Verdict] = [
      .accept(answer), .other(answer), .edit(edit), .edit(EditedAnswer(shortAnswer: nil, text: "")),
      .notApplicable, .skip, .assign(to: "privacy"),
    ]
    let run = try recorded(makeRun("a", questions: verdicts.indices.map { "Question \($0)?" }))

    for (index, verdict) in verdicts.enumerated() { try decide(verdict, index + 1, of: run) }

    let standing = try database.read { try $0.decisions(about: run) }
    #expect(standing.sorted { $0.key < $1.key }.map(\.value.decision.verdict) == verdicts)
    #expect(standing[1]?.decision == Decision(.accept(answer), by: "Ana", at: morning))
    #expect(standing.values.map(\.sequence).sorted() == Array(1...verdicts.count))
  }

  @Test func `the last decision stands, and the earlier ones are kept`() throws {
    let run = try recorded(makeRun("a"))

    try decide(.accept(answer), 1, of: run)
    try decide(.skip, 1, of: run, by: "Bo", origin: "sheet.xlsx")
    #expect(try verdicts(run) == [1: .skip])
    try decide(.withdraw, 1, of: run)
    #expect(try verdicts(run) == [:])

    let log = try database.read { try $0.decisionLog(fileName: "SIG.xlsx") }
    #expect(log.map(\.recorded.decision.verdict) == [.withdraw, .skip, .accept(answer)])
    #expect(log.map(\.recorded.decision.by) == ["Ana", "Bo", "Ana"])
    #expect(log.map(\.recorded.origin) == [nil, "sheet.xlsx", nil])
    #expect(log.allSatisfy { $0.question == "Is stored data encrypted?" && $0.row == 5 })
  }

  @Test(arguments: ["UPDATE decision SET decidedBy = 'x'", "DELETE FROM decision"])
  func `nobody can change a decision`(sql: String) throws {
    try decide(.skip, 1, of: try recorded(makeRun("a")))

    #expect(throws: StoreError.self) {
      try database.transaction { try $0.connection.execute(sql: sql) }
    }
  }

  @Test func `a decision needs a row and a revision on record`() throws {
    let run = try recorded(makeRun("a"))

    #expect(throws: StoreError.self) { try decide(.skip, 3, of: run) }
    #expect(throws: StoreError.self) {
      try decide(.accept(AnswerRevision(answer.id, 2)), 1, of: run)
    }
    #expect(throws: StoreError.self) { try decide(.skip, 1, of: run, by: "") }
    #expect(try verdicts(run).isEmpty)
  }

  @Test func `answering anew keeps what was decided for the same question`() throws {
    let first = try recorded(makeRun("a"))
    try decide(.notApplicable, 1, of: first)
    try decide(.skip, 2, of: first)

    let second = try recorded(
      makeRun("b", questions: ["Is stored data encrypted?", "Or is it so?"]))
    #expect(try verdicts(second) == [1: .notApplicable])

    try decide(.accept(answer), 1, of: second)
    #expect(try verdicts(first)[1] == .accept(answer))
  }

  @Test func `a decision for a narrower circle or another product is not carried over`() throws {
    try decide(.notApplicable, 1, of: try recorded(makeRun("a", clearance: .nda)))

    #expect(try verdicts(recorded(makeRun("b", clearance: .public))).isEmpty)
    #expect(try verdicts(recorded(makeRun("c", product: Product.ID("ledger")))).isEmpty)
    #expect(try verdicts(recorded(makeRun("d", clearance: .internal))).count == 1)
  }

  @Test func `the history of a wording has what settles it, the latest first`() throws {
    let run = try recorded(makeRun("a", questions: ["Is data encrypted at rest?", "Other?"]))
    let other = try recorded(
      makeRun("b", product: Product.ID("ledger"), questions: ["is data ENCRYPTED at rest"]))
    try decide(.skip, 1, of: run)
    try decide(.accept(answer), 1, of: run)
    try decide(.other(answer), 1, of: other, proposed: ApprovedAnswer.ID("backups"))

    let history = try database.read {
      try $0.history(of: Wording("Is data encrypted, at rest?"))
    }

    // Both rows are the same row of the same file: only the later decision stands.
    #expect(history.entries.map(\.recorded.decision.verdict) == [.other(answer)])
    #expect(history.entries.first?.recorded.proposedID?.rawValue == "backups")
    #expect(history.entries.first?.section == "Encryption")
    #expect(history.entries.first?.product?.rawValue == "ledger")
    #expect(try database.read { try $0.history(of: Wording("Other?")) }.entries.isEmpty)
  }

  @Test func `decisions on one row for two products stand side by side`() throws {
    let ledger = try recorded(makeRun("a", product: Product.ID("ledger")))
    let connect = try recorded(makeRun("b", product: Product.ID("connect")))
    func standing() throws -> [String?] {
      try database.read { try $0.history(of: Wording("Is stored data encrypted?")) }.entries
        .map(\.product?.rawValue)
    }

    try decide(.other(answer), 1, of: ledger, proposed: ApprovedAnswer.ID("backups"))
    try decide(.accept(answer), 1, of: connect)
    #expect(try standing() == ["connect", "ledger"])

    try decide(.withdraw, 1, of: connect)
    #expect(try standing() == ["ledger"])
  }
}
