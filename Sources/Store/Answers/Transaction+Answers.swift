package import Assurance
package import Foundation
import GRDB

// MARK: - Reading

extension Transaction {
  /// See ``Database/answers()``.
  package func answers() throws -> [StoredAnswer] {
    try fetchAnswers(StoredAnswer.current + " WHERE a.retiredAt IS NULL ORDER BY a.id")
  }

  /// See ``Database/retiredAnswers()``.
  package func retiredAnswers() throws -> [StoredAnswer] {
    try fetchAnswers(StoredAnswer.current + " WHERE a.retiredAt IS NOT NULL ORDER BY a.id")
  }

  /// See ``Database/answer(_:)``.
  package func answer(_ id: ApprovedAnswer.ID) throws -> StoredAnswer? {
    try fetchAnswers(
      StoredAnswer.current + " WHERE a.id = ? AND a.retiredAt IS NULL", [id.rawValue]
    ).first
  }

  /// See ``Database/answers(withIDs:)``.
  package func answers(
    withIDs ids: some Sequence<ApprovedAnswer.ID>
  ) throws -> [StoredAnswer] {
    try Set(ids).sorted().compactMap { try answer($0) }
  }

  /// See ``Database/revisions(of:)``.
  package func revisions(of id: ApprovedAnswer.ID) throws -> [StoredAnswer] {
    try fetchAnswers(
      StoredAnswer.revisions + " WHERE r.answerID = ? ORDER BY r.revision", [id.rawValue])
  }

  /// See ``Database/answer(_:revision:)``.
  package func answer(_ id: ApprovedAnswer.ID, revision: Int) throws -> StoredAnswer? {
    try fetchAnswers(
      StoredAnswer.revisions + " WHERE r.answerID = ? AND r.revision = ?", [id.rawValue, revision]
    ).first
  }

  /// See ``Database/knowledgeRevision``.
  package var knowledgeRevision: String {
    get throws { try knowledgeDigest().text }
  }

  private func fetchAnswers(
    _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> [StoredAnswer] {
    try fetch(sql, arguments) { try StoredAnswer(row: $0) }
  }
}

// MARK: - Writing

extension Transaction {
  /// See ``Database/record(_:at:by:)``.
  package func record(
    _ batch: [AnswerRecording], at instant: Date, by person: String? = nil
  ) throws -> [ApprovedAnswer.ID: Int] {
    var digest = try knowledgeDigest()
    var revisions: [ApprovedAnswer.ID: Int] = [:]
    for recording in batch {
      let before = try state(of: recording.answer.id)
      let after = try record(recording, over: before, at: instant, by: person)
      if let before, !before.isRetired { digest.subtract(before) }
      digest.add(after)
      revisions[after.id] = after.revision
    }
    try keep(digest)
    return revisions
  }

  /// See ``Database/retire(_:at:)``.
  package func retire(_ ids: [ApprovedAnswer.ID], at instant: Date) throws {
    var digest = try knowledgeDigest()
    for id in ids {
      guard let before = try state(of: id) else { throw StoreError.unknownAnswer(id) }
      guard !before.isRetired else { continue }
      try run(
        "UPDATE answer SET retiredAt = ? WHERE id = ?", [Instant.text(instant), id.rawValue])
      digest.subtract(before)
    }
    try keep(digest)
  }

  /// Appends a revision where the content is new, and makes the answer current.
  private func record(
    _ recording: AnswerRecording, over before: AnswerState?, at instant: Date, by person: String?
  ) throws -> AnswerState {
    let isNew = recording.contentHash != before?.contentHash
    let after = AnswerState(
      id: recording.answer.id, revision: (before?.revision ?? 0) + (isNew ? 1 : 0),
      contentHash: recording.contentHash, topic: recording.topic, isRetired: false)
    if after == before { return after }
    if isNew {
      try append(recording, revision: after.revision, at: instant, by: person)
    }
    try run(
      """
      INSERT INTO answer (id, revision, topic) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE
      SET revision = excluded.revision, topic = excluded.topic, retiredAt = NULL
      """, [after.id.rawValue, after.revision, after.topic])
    return after
  }

  private func append(
    _ recording: AnswerRecording, revision: Int, at instant: Date, by person: String?
  ) throws {
    let answer = recording.answer
    try run(
      """
      INSERT INTO answerRevision (
        answerID, revision, contentHash, questions, shortAnswer, text, criteria, controls, sharing,
        products, owner, approvedBy, approvedOn, reviewBy, evidence, recordedAt, recordedBy,
        sourceFile, sourceCell, phrasingOf)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        answer.id.rawValue, revision, recording.contentHash, TextList.encode(answer.questions),
        answer.shortAnswer?.rawValue, answer.text,
        TextList.encode(answer.criteria.map(\.rawValue)),
        TextList.encode(answer.controls.map(\.rawValue)), answer.sharing.rawValue,
        TextList.encode(answer.products.map(\.rawValue)), answer.owner, answer.approval?.by,
        answer.approval?.on.description, answer.reviewBy?.description,
        TextList.encode(answer.evidence.map(\.rawValue)), Instant.text(instant), person,
        answer.source?.file, answer.source?.cell, answer.phrasingOf?.rawValue,
      ])
  }

  private func state(of id: ApprovedAnswer.ID) throws -> AnswerState? {
    try fetchFirst(
      """
      SELECT a.revision, r.contentHash, a.topic, a.retiredAt
      FROM answer a JOIN answerRevision r ON r.answerID = a.id AND r.revision = a.revision
      WHERE a.id = ?
      """, [id.rawValue]
    ) { row in
      AnswerState(
        id: id, revision: row[0], contentHash: row[1], topic: row[2],
        isRetired: row[3] as String? != nil)
    }
  }
}

// MARK: - Digest

extension Transaction {
  private func knowledgeDigest() throws -> KnowledgeDigest {
    guard let text = try fact(.knowledgeRevision) else { return KnowledgeDigest() }
    guard let digest = KnowledgeDigest(text) else { throw damaged("knowledgeRevision") }
    return digest
  }

  private func keep(_ digest: KnowledgeDigest) throws {
    try setFact(.knowledgeRevision, to: digest.text)
  }
}
