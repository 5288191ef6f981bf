import Assurance
import Store

/// What the record holds of answers and wordings, fetched for many questions at once: each reading of
/// the record by itself costs a millisecond.
struct ForeseenRecord {
  private let database: Database
  private var answers: [ApprovedAnswer.ID: StoredAnswer] = [:]
  private var histories: [Wording: WordingHistory] = [:]

  init(in database: Database) { self.database = database }

  /// - Parameters:
  ///   - ids: Of answers that will be asked for.
  ///   - wordings: Whose decisions will be asked for.
  /// - Throws: When the record can't be read.
  mutating func fetch(answers ids: [ApprovedAnswer.ID], wordings: [Wording]) throws {
    (answers, histories) = try database.read { record in
      let stored = try record.answers(withIDs: ids).map { ($0.answer.id, $0) }
      return (
        Dictionary(stored) { first, _ in first },
        try Dictionary(wordings.map { ($0, try record.history(of: $0)) }) { first, _ in first }
      )
    }
  }

  /// The current revision; `nil` for one that is unknown or retired.
  func answer(_ id: ApprovedAnswer.ID) throws -> StoredAnswer? {
    try answers[id] ?? database.answer(id)
  }

  func history(of wording: Wording) throws -> WordingHistory {
    try histories[wording] ?? database.read { try $0.history(of: wording) }
  }
}
