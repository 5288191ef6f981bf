package import Assurance
package import Foundation

extension Database {
  /// The current revision of every answer in use, sorted by id.
  package func answers() throws -> [StoredAnswer] { try read { try $0.answers() } }

  /// The current revision of one answer; `nil` when it is unknown or retired.
  package func answer(_ id: ApprovedAnswer.ID) throws -> StoredAnswer? {
    try read { try $0.answer(id) }
  }

  /// The current revisions of those of the answers that are in use, sorted by id.
  package func answers(
    withIDs ids: some Sequence<ApprovedAnswer.ID>
  ) throws -> [StoredAnswer] {
    try read { try $0.answers(withIDs: ids) }
  }

  /// The last revision of every answer that was taken out of use, sorted by id.
  package func retiredAnswers() throws -> [StoredAnswer] { try read { try $0.retiredAnswers() } }

  /// All that was ever recorded of one answer, retired or not, the oldest first.
  package func revisions(of id: ApprovedAnswer.ID) throws -> [StoredAnswer] {
    try read { try $0.revisions(of: id) }
  }

  /// One revision of an answer, retired or not: what a customer was once given.
  package func answer(_ id: ApprovedAnswer.ID, revision: Int) throws -> StoredAnswer? {
    try read { try $0.answer(id, revision: revision) }
  }

  /// A text of 32 characters that changes whenever the set of current answers does.
  ///
  /// The same answers at the same revisions always have the same text, so that a cache kept for it
  /// can be trusted.
  package var knowledgeRevision: String {
    get throws { try read { try $0.knowledgeRevision } }
  }

  /// Records an answer: a new revision where its content differs from the current one.
  ///
  /// Content is compared by its hash. A retired answer comes back into use. A new topic alone is
  /// kept without a revision: it moves the file and changes nothing that was approved.
  ///
  /// The topic is the folder of its file in the mirror, the hash one of the answer's canonical form,
  /// the instant now, the person who records it where that is known.
  ///
  /// - Returns: The revision that is current now.
  package func record(
    _ answer: ApprovedAnswer, topic: String, contentHash: String, at instant: Date,
    by person: String? = nil
  ) throws -> Int {
    let recording = AnswerRecording(answer: answer, topic: topic, contentHash: contentHash)
    return try record([recording], at: instant, by: person)[answer.id] ?? 1
  }

  /// Records many answers, all or none.
  ///
  /// - Returns: The revisions that are current now, by answer.
  @discardableResult
  package func record(
    _ batch: [AnswerRecording], at instant: Date, by person: String? = nil
  ) throws -> [ApprovedAnswer.ID: Int] {
    try transaction { try $0.record(batch, at: instant, by: person) }
  }

  /// Takes answers out of use; their revisions stay. One that is retired already stays as it is.
  ///
  /// - Throws: ``StoreError/unknownAnswer(_:)`` when one was never recorded; none is retired then.
  package func retire(_ ids: [ApprovedAnswer.ID], at instant: Date) throws {
    try transaction { try $0.retire(ids, at: instant) }
  }

  /// Takes one answer out of use; see ``retire(_:at:)``.
  package func retire(_ id: ApprovedAnswer.ID, at instant: Date) throws {
    try retire([id], at: instant)
  }
}
