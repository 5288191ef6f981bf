import Assurance
import Foundation
import GRDB

extension RecordedDecision {
  /// The columns that `init(row:)` reads, in its order.
  static let columns = """
    d.sequence, d.runID, d.place, d.verdict, d.answerID, d.revision, d.proposedID, d.shortAnswer,
    d.text, d.assignee, d.decidedBy, d.decidedAt, d.origin
    """

  init(row: Row) throws {
    let values = RowReader(row: row, subject: "decision \(row[0] as Int)")
    let parts = StoredVerdict(
      kind: row[3],
      answer: AnswerRevision.stored(row[4], row[5]),
      shortAnswer: try values.optional(7, "shortAnswer", ShortAnswer.init(rawValue:)),
      text: row[8], assignee: row[9])
    try self.init(
      sequence: row[0], runID: QuestionnaireRun.ID(row[1] as String), place: row[2],
      decision: Decision(
        values.value(3, "verdict") { _ in parts.verdict }, by: row[10],
        at: values.value(11, "decidedAt", Instant.date)),
      proposedID: (row[6] as String?).map { ApprovedAnswer.ID($0) }, origin: row[12])
  }
}

extension AnswerRevision {
  static func stored(_ id: String?, _ revision: Int?) -> AnswerRevision? {
    guard let id, let revision else { return nil }
    return AnswerRevision(ApprovedAnswer.ID(id), revision)
  }
}

/// A verdict in columns.
struct StoredVerdict {
  var kind: String
  var answer: AnswerRevision?
  var shortAnswer: ShortAnswer?
  var text: String?
  var assignee: String?

  /// `nil` when the columns contradict each other.
  var verdict: Decision.Verdict? {
    switch kind {
    case "accept": answer.map(Decision.Verdict.accept)
    case "other": answer.map(Decision.Verdict.other)
    case "edit":
      text.map { .edit(EditedAnswer(shortAnswer: shortAnswer, text: $0, basis: answer)) }
    case "not-applicable": .notApplicable
    case "skip": .skip
    case "assign": assignee.map { .assign(to: $0) }
    case "withdraw": .withdraw
    default: nil
    }
  }
}

extension StoredVerdict {
  init(_ verdict: Decision.Verdict) {
    switch verdict {
    case .accept(let answer): self.init(kind: "accept", answer: answer)
    case .other(let answer): self.init(kind: "other", answer: answer)
    case .edit(let edited):
      self.init(
        kind: "edit", answer: edited.basis, shortAnswer: edited.shortAnswer, text: edited.text)
    case .notApplicable: self.init(kind: "not-applicable")
    case .skip: self.init(kind: "skip")
    case .assign(let owner): self.init(kind: "assign", assignee: owner)
    case .withdraw: self.init(kind: "withdraw")
    }
  }
}
