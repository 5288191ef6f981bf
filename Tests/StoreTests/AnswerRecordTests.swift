import Assurance
import Foundation
import GRDB
import Testing

@testable import Store

struct AnswerRecordTests {
  @Test func `an answer comes back as it was recorded`() throws {
    let database = try Database.inMemory()
    let answer = makeAnswer()

    let revision = try database.record(
      answer, topic: "encryption", contentHash: "a1", at: morning, by: "ana")

    #expect(revision == 1)
    #expect(
      try database.answers() == [
        StoredAnswer(
          answer: answer, revision: 1, topic: "encryption", contentHash: "a1",
          recordedAt: morning, recordedBy: "ana")
      ])
    #expect(try database.answer(answer.id)?.answer == answer)
  }

  @Test func `an answer with nothing optional comes back too`() throws {
    let database = try Database.inMemory()
    let draft = ApprovedAnswer(id: ApprovedAnswer.ID("draft"), questions: ["Is it so?"])

    _ = try database.record(draft, topic: "", contentHash: "d1", at: morning)

    #expect(try database.answer(draft.id)?.answer == draft)
    #expect(try database.answer(draft.id)?.recordedBy == nil)
  }

  @Test func `the same content again makes no revision`() throws {
    let database = try Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "encryption", contentHash: "a1", at: morning)
    let before = try database.knowledgeRevision

    let revision = try database.record(
      makeAnswer(), topic: "encryption", contentHash: "a1", at: morning + 60)

    #expect(revision == 1)
    #expect(try database.revisions(of: makeAnswer().id).count == 1)
    #expect(try database.answers().first?.recordedAt == morning)
    #expect(try database.knowledgeRevision == before)
  }

  @Test func `new content is appended and the old revision stays`() throws {
    let database = try Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "encryption", contentHash: "a1", at: morning)
    let before = try database.knowledgeRevision

    let revision = try database.record(
      makeAnswer(text: "Yes, with AES-512."), topic: "encryption", contentHash: "a2",
      at: morning + 60)

    let revisions = try database.revisions(of: makeAnswer().id)
    #expect(revision == 2)
    #expect(revisions.map(\.revision) == [1, 2])
    #expect(revisions.map(\.answer.text) == ["Yes, with AES-256.", "Yes, with AES-512."])
    #expect(try database.answers().map(\.revision) == [2])
    #expect(try database.answer(makeAnswer().id, revision: 1)?.contentHash == "a1")
    #expect(try database.knowledgeRevision != before)
  }

  @Test func `a moved file is no new revision`() throws {
    let database = try Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "encryption", contentHash: "a1", at: morning)

    let revision = try database.record(
      makeAnswer(), topic: "cryptography", contentHash: "a1", at: morning + 60)

    #expect(revision == 1)
    #expect(try database.answer(makeAnswer().id)?.topic == "cryptography")
  }

  @Test func `a retired answer is out of use with its revisions kept`() throws {
    let database = try Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "encryption", contentHash: "a1", at: morning)

    try database.retire(makeAnswer().id, at: morning + 60)
    try database.retire(makeAnswer().id, at: morning + 90)

    #expect(try database.answers().isEmpty)
    #expect(try database.answer(makeAnswer().id) == nil)
    #expect(try database.retiredAnswers().map(\.retiredAt) == [morning + 60])
    #expect(try database.revisions(of: makeAnswer().id).count == 1)
    #expect(try database.knowledgeRevision == Database.inMemory().knowledgeRevision)
  }

  @Test func `recording a retired answer brings it back`() throws {
    let database = try Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "encryption", contentHash: "a1", at: morning)
    let before = try database.knowledgeRevision
    try database.retire(makeAnswer().id, at: morning + 60)

    let revision = try database.record(
      makeAnswer(), topic: "encryption", contentHash: "a1", at: morning + 90)

    #expect(revision == 1)
    #expect(try database.answers().map(\.retiredAt) == [nil])
    #expect(try database.knowledgeRevision == before)
  }

  @Test func `retiring what was never recorded is refused and retires nothing`() throws {
    let database = try Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "encryption", contentHash: "a1", at: morning)
    let unknown = ApprovedAnswer.ID("no-such-answer")

    #expect(throws: StoreError.unknownAnswer(unknown)) {
      try database.retire([makeAnswer().id, unknown], at: morning)
    }
    #expect(try database.answers().count == 1)
  }

  @Test func `answers are sorted by id, whole or some of them`() throws {
    let database = try Database.inMemory()
    try database.record(
      ["c", "a", "b"].map {
        AnswerRecording(answer: makeAnswer($0), topic: "t", contentHash: $0)
      }, at: morning)

    #expect(try database.answers().map(\.answer.id.rawValue) == ["a", "b", "c"])
    #expect(
      try database.answers(withIDs: ["c", "x", "a", "c"].map { ApprovedAnswer.ID($0) })
        .map(\.answer.id.rawValue) == ["a", "c"])
  }

  @Test func `the order of recording does not change the knowledge revision`() throws {
    let (first, second) = (try Database.inMemory(), try Database.inMemory())
    let batch = ["a", "b", "c"].map {
      AnswerRecording(answer: makeAnswer($0), topic: "t", contentHash: $0)
    }

    try first.record(batch, at: morning)
    for recording in batch.reversed() { try second.record([recording], at: morning + 1) }

    #expect(try first.knowledgeRevision == second.knowledgeRevision)
    #expect(try first.knowledgeRevision.utf8.count == 32)
  }

  @Test func `a transaction that fails leaves nothing behind`() throws {
    struct Interruption: Error {}
    let database = try Database.inMemory()

    #expect(throws: Interruption.self) {
      try database.transaction { transaction in
        let recording = AnswerRecording(answer: makeAnswer(), topic: "t", contentHash: "a1")
        _ = try transaction.record([recording], at: morning)
        try transaction.setSyncBase([makeAnswer().id: "a1"])
        try transaction.setFolderStamp("stamp")
        throw Interruption()
      }
    }

    #expect(try database.revisions(of: makeAnswer().id).isEmpty)
    #expect(try database.syncBase().isEmpty)
    #expect(try database.folderStamp == nil)
  }

  @Test(arguments: [
    "UPDATE answerRevision SET text = 'No.'",
    "DELETE FROM answerRevision WHERE revision = 1",
    "INSERT OR REPLACE INTO answerRevision SELECT * FROM answerRevision",
    "INSERT INTO answer (id, revision, topic) VALUES ('encryption-at-rest-2', 1, 't')",
    "UPDATE answer SET revision = 7",
  ])
  func `the schema refuses to change what was recorded`(sql: String) throws {
    let database = try Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "t", contentHash: "a1", at: morning)

    #expect(throws: StoreError.self) {
      try database.transaction { try $0.connection.execute(sql: sql) }
    }
    #expect(try database.answers().map(\.answer) == [makeAnswer()])
  }

  @Test func `a value that nobody wrote is named`() throws {
    let database = try Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "t", contentHash: "a1", at: morning)
    try database.transaction {
      try $0.connection.execute(sql: "UPDATE answer SET retiredAt = 'soon'")
    }

    #expect(
      throws: StoreError.damaged(
        path: ":memory:", detail: "answer encryption-at-rest: retiredAt")
    ) { try database.retiredAnswers() }
  }
}
