import Assurance
import Foundation
import Testing

@testable import Store

struct WorkRecordTests {
  private func makeRun(
    _ id: String, fileName: String = "SIG.xlsx", at instant: Date = morning
  ) -> QuestionnaireRun {
    QuestionnaireRun(
      id: QuestionnaireRun.ID(id), fileName: fileName, sha256: "00ff", answeredAt: instant,
      outputPath: "Exports/SIG.xlsx", clearance: .nda, product: Product.ID("ledger"),
      rows: [
        RunRow(
          sheet: "Questions", row: 22, questionID: "A.1", section: "Encryption",
          question: "Is data encrypted?", outcome: .answered,
          written: ["C22": "Yes", "D22": "With \"AES\"\nand more/less."],
          source: RunRow.Source(answerID: makeAnswer().id, revision: 1),
          confidence: Confidence(0.875), shortAnswer: .yes, text: "With AES.",
          criteria: [Criterion.Code("CC6.1")], reasons: ["same words"], suggestedOwner: "grc",
          candidates: [
            Candidate(
              answerID: makeAnswer().id, confidence: Confidence(0.875), phrasing: "Is it?",
              conflicts: ["scope"])
          ]),
        RunRow(sheet: "Questions", row: 23, question: "Is it so?", outcome: .unknown),
      ])
  }

  private func makeDatabase() throws -> Database {
    let database = try Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "t", contentHash: "a1", at: morning)
    return database
  }

  @Test func `a run comes back with every row`() throws {
    let database = try makeDatabase()

    let id = try database.recordRun(makeRun("2026-11-21-sig"))

    #expect(id.rawValue == "2026-11-21-sig")
    #expect(try database.run("2026-11-21-sig") == makeRun("2026-11-21-sig"))
    #expect(try database.runs() == [makeRun("2026-11-21-sig").summary])
    #expect(try database.runs().map(\.counts) == [OutcomeCounts(answered: 1, unknown: 1)])
  }

  @Test func `an id that is taken gets a number`() throws {
    let database = try makeDatabase()

    let ids = try (1...3).map { _ in try database.recordRun(makeRun("today")).rawValue }

    #expect(ids == ["today", "today-2", "today-3"])
  }

  @Test func `a run is found by the beginning of its id`() throws {
    let database = try makeDatabase()
    for id in ["ab1", "ab12", "cd"] { _ = try database.recordRun(makeRun(id)) }

    #expect(try database.run("c")?.id.rawValue == "cd")
    #expect(try database.run("ab1")?.id.rawValue == "ab1")
    #expect(try database.run("x") == nil)
    #expect(
      throws: StoreError.ambiguousRun(
        prefix: "ab", ids: ["ab1", "ab12"].map { QuestionnaireRun.ID($0) })
    ) { try database.run("ab") }
  }

  @Test func `the latest run of a file is the one answered last`() throws {
    let database = try makeDatabase()
    _ = try database.recordRun(makeRun("late", at: morning + 60))
    _ = try database.recordRun(makeRun("early"))
    _ = try database.recordRun(makeRun("other", fileName: "CAIQ.xlsx", at: morning + 90))

    #expect(try database.latestRun(fileName: "SIG.xlsx")?.id.rawValue == "late")
    #expect(try database.latestRun(fileName: "none.csv") == nil)
    #expect(try database.runs().map(\.id.rawValue) == ["other", "late", "early"])
  }

  @Test func `a row must name a revision on record`() throws {
    let database = try Database.inMemory()

    #expect(throws: StoreError.self) { try database.recordRun(makeRun("today")) }
    #expect(try database.runs().isEmpty)
  }

  @Test func `the sync base is replaced as a whole`() throws {
    let database = try makeDatabase()
    _ = try database.record(makeAnswer("other"), topic: "t", contentHash: "o1", at: morning)
    let (first, other) = (makeAnswer().id, ApprovedAnswer.ID("other"))

    try database.setSyncBase([first: "a1", other: "o1"])
    try database.setSyncBase([first: "a2"])

    #expect(try database.syncBase() == [first: "a2"])
  }

  @Test func `the folder's stamp is kept and forgotten`() throws {
    let database = try Database.inMemory()

    try database.setFolderStamp("one")
    try database.setFolderStamp("two")
    #expect(try database.folderStamp == "two")

    try database.setFolderStamp(nil)
    #expect(try database.folderStamp == nil)
  }

  @Test func `a layout is remembered until it is settled anew or forgotten`() throws {
    let database = try Database.inMemory()

    try database.rememberLayout(fingerprint: "f", options: "{}", at: morning)
    try database.rememberLayout(fingerprint: "f", options: #"{"row":3}"#, at: morning + 1)

    #expect(try database.layout(fingerprint: "f") == #"{"row":3}"#)
    #expect(try database.layout(fingerprint: "g") == nil)
    #expect(try database.layouts().map(\.rememberedAt) == [morning + 1])
    try database.forgetLayout(fingerprint: "f")
    #expect(try database.layouts().isEmpty)
  }
}
