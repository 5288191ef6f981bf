package import Assurance
package import Foundation
import GRDB

/// An answer at one of its revisions.
package struct StoredAnswer: Hashable, Sendable {
  package var answer: ApprovedAnswer
  /// Counts from 1.
  package var revision: Int
  /// The folder of the mirror it belongs in.
  package var topic: String
  package var contentHash: String
  package var recordedAt: Date
}

/// A new wording to be recorded.
package struct AnswerChange: Sendable {
  package var answer: ApprovedAnswer
  package var topic: String
  package var contentHash: String
  /// Who made it, where that is known.
  package var by: String?

  package init(answer: ApprovedAnswer, topic: String, contentHash: String, by: String?) {
    self.answer = answer
    self.topic = topic
    self.contentHash = contentHash
    self.by = by
  }
}

extension Database {
  /// Every answer in force at its current revision, drafts included, sorted by id.
  package func answers() throws -> [StoredAnswer] {
    try writer.read { db in
      try Row.fetchAll(db, sql: Self.current + " ORDER BY a.id").map(StoredAnswer.init(row:))
    }
  }

  /// - Returns: `nil` when there is none, or it was retired.
  package func answer(_ id: ApprovedAnswer.ID) throws -> StoredAnswer? {
    try writer.read { db in
      try Row.fetchOne(db, sql: Self.current + " AND a.id = ?", arguments: [id.rawValue])
        .map(StoredAnswer.init(row:))
    }
  }

  /// All revisions of an answer, the newest first; retired ones too.
  package func revisions(of id: ApprovedAnswer.ID) throws -> [StoredAnswer] {
    try writer.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM answerRevision WHERE answerID = ? ORDER BY revision DESC",
        arguments: [id.rawValue]
      ).map(StoredAnswer.init(row:))
    }
  }

  /// The content hashes on which folder and record last agreed.
  package func syncBase() throws -> [ApprovedAnswer.ID: String] {
    try writer.read { db in
      var base: [ApprovedAnswer.ID: String] = [:]
      for row in try Row.fetchAll(db, sql: "SELECT answerID, contentHash FROM syncBase") {
        base[ApprovedAnswer.ID(row[0] as String)] = row[1] as String
      }
      return base
    }
  }

  /// Records new revisions, retires answers and notes what folder and record agree on: all of it or
  /// nothing.
  ///
  /// - Parameters:
  ///   - changes: A wording equal to the current one makes no revision.
  ///   - retired: Answers that are no longer in force; their revisions stay.
  ///   - base: The whole new base; `nil` leaves it as it is.
  ///   - now: The instant that is recorded.
  package func apply(
    recording changes: [AnswerChange], retiring retired: [ApprovedAnswer.ID],
    syncBase base: [ApprovedAnswer.ID: String]?, at now: Date
  ) throws {
    try writer.write { db in
      var hasChanged = false
      for change in changes where try Self.record(change, at: now, in: db) { hasChanged = true }
      for id in retired {
        try db.execute(
          sql: "UPDATE answer SET retiredAt = ? WHERE id = ? AND retiredAt IS NULL",
          arguments: [Instant.text(now), id.rawValue])
        if db.changesCount > 0 { hasChanged = true }
      }
      if let base { try Self.replaceBase(base, in: db) }
      if hasChanged { try Self.advanceKnowledge(in: db) }
    }
  }

  // MARK: - In one transaction

  private static let current = """
    SELECT r.* FROM answer a
    JOIN answerRevision r ON r.answerID = a.id AND r.revision = a.revision
    WHERE a.retiredAt IS NULL
    """

  /// - Returns: Whether the record changed.
  private static func record(
    _ change: AnswerChange, at now: Date, in db: GRDB.Database
  ) throws -> Bool {
    let id = change.answer.id.rawValue
    let known = try Row.fetchOne(
      db,
      sql: """
        SELECT a.revision, a.retiredAt, r.contentHash FROM answer a
        JOIN answerRevision r ON r.answerID = a.id AND r.revision = a.revision WHERE a.id = ?
        """, arguments: [id])
    if let known, (known["retiredAt"] as String?) == nil,
      (known["contentHash"] as String) == change.contentHash
    {
      return false
    }
    let revision = (known?["revision"] as Int? ?? 0) + 1
    try db.execute(
      sql: """
        INSERT INTO answer (id, revision) VALUES (?, ?)
        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, retiredAt = NULL
        """, arguments: [id, revision])
    try insert(change, revision: revision, at: now, in: db)
    return true
  }

  private static func insert(
    _ change: AnswerChange, revision: Int, at now: Date, in db: GRDB.Database
  ) throws {
    let answer = change.answer
    try db.execute(
      sql: """
        INSERT INTO answerRevision
          (answerID, revision, topic, contentHash, questions, shortAnswer, text, criteria, controls,
           sharing, products, owner, approvedBy, approvedOn, reviewBy, evidence, recordedAt, recordedBy)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        answer.id.rawValue, revision, change.topic, change.contentHash,
        TextList.text(answer.questions), answer.shortAnswer?.rawValue, answer.text,
        TextList.text(answer.criteria.map(\.rawValue)),
        TextList.text(answer.controls.map(\.rawValue)), answer.sharing.rawValue,
        TextList.text(answer.products.map(\.rawValue)), answer.owner, answer.approval?.by,
        answer.approval?.on.description, answer.reviewBy?.description,
        TextList.text(answer.evidence.map(\.rawValue)), Instant.text(now), change.by,
      ])
  }

  private static func replaceBase(
    _ base: [ApprovedAnswer.ID: String], in db: GRDB.Database
  ) throws {
    var old: [String: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT answerID, contentHash FROM syncBase") {
      old[row[0]] = row[1]
    }
    for (id, hash) in base where old[id.rawValue] != hash {
      try db.execute(
        sql: """
          INSERT INTO syncBase (answerID, contentHash) VALUES (?, ?)
          ON CONFLICT (answerID) DO UPDATE SET contentHash = excluded.contentHash
          """, arguments: [id.rawValue, hash])
    }
    for id in old.keys where base[ApprovedAnswer.ID(id)] == nil {
      try db.execute(sql: "DELETE FROM syncBase WHERE answerID = ?", arguments: [id])
    }
  }

  private static func advanceKnowledge(in db: GRDB.Database) throws {
    let old = try String.fetchOne(
      db, sql: "SELECT value FROM setting WHERE name = 'knowledgeRevision'")
    try set("knowledgeRevision", to: String((old.flatMap { Int($0) } ?? 0) + 1), in: db)
  }
}

extension StoredAnswer {
  fileprivate init(row: Row) {
    var answer = ApprovedAnswer(
      id: ApprovedAnswer.ID(row["answerID"] as String), questions: TextList.items(row["questions"]),
      shortAnswer: (row["shortAnswer"] as String?).flatMap { ShortAnswer(rawValue: $0) },
      text: row["text"])
    answer.criteria = TextList.items(row["criteria"]).map { Criterion.Code($0) }
    answer.controls = TextList.items(row["controls"]).map { Control.ID($0) }
    answer.sharing = Sharing(rawValue: row["sharing"]) ?? .internal
    answer.products = TextList.items(row["products"]).map { Product.ID($0) }
    answer.owner = row["owner"]
    if let by = row["approvedBy"] as String?,
      let on = (row["approvedOn"] as String?).flatMap({ CalendarDay($0) })
    {
      answer.approval = Approval(by: by, on: on)
    }
    answer.reviewBy = (row["reviewBy"] as String?).flatMap { CalendarDay($0) }
    answer.evidence = TextList.items(row["evidence"]).map { Evidence.ID($0) }
    self.init(
      answer: answer, revision: row["revision"], topic: row["topic"],
      contentHash: row["contentHash"], recordedAt: Instant.date(row["recordedAt"]))
  }
}
