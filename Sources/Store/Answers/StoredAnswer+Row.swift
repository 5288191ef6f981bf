import Assurance
import Foundation
import GRDB

extension StoredAnswer {
  /// The columns that `init(row:)` reads, in its order.
  static let columns = """
    r.answerID, r.revision, a.topic, r.contentHash, r.recordedAt, r.recordedBy, a.retiredAt,
    r.questions, r.shortAnswer, r.text, r.criteria, r.controls, r.sharing, r.products, r.owner,
    r.approvedBy, r.approvedOn, r.reviewBy, r.evidence, r.sourceFile, r.sourceCell, r.phrasingOf
    """

  /// Every revision with the answer it belongs to.
  static let revisions = """
    SELECT \(columns) FROM answerRevision r JOIN answer a ON a.id = r.answerID
    """

  /// The current revision of every answer, retired ones included.
  static let current = """
    SELECT \(columns)
    FROM answer a JOIN answerRevision r ON r.answerID = a.id AND r.revision = a.revision
    """

  /// - Throws: ``DamagedValue`` naming the answer and column that hold what was never written.
  init(row: Row) throws {
    let values = RowReader(row: row, subject: "answer \(row[0] as String)")
    try self.init(
      answer: ApprovedAnswer(
        id: ApprovedAnswer.ID(row[0] as String),
        questions: values.list(7, "questions"),
        shortAnswer: values.optional(8, "shortAnswer", ShortAnswer.init(rawValue:)),
        text: row[9],
        criteria: values.list(10, "criteria").map { Criterion.Code($0) },
        controls: values.list(11, "controls").map { Control.ID($0) },
        sharing: values.value(12, "sharing", Sharing.init(rawValue:)),
        products: values.list(13, "products").map { Product.ID($0) },
        owner: row[14],
        approval: StoredAnswer.approval(by: row[15], on: values.optional(16, "approvedOn", day)),
        reviewBy: values.optional(17, "reviewBy", day),
        evidence: values.list(18, "evidence").map { Evidence.ID($0) },
        source: StoredAnswer.source(file: row[19], cell: row[20]),
        phrasingOf: (row[21] as String?).map { ApprovedAnswer.ID($0) }),
      revision: row[1],
      topic: row[2],
      contentHash: row[3],
      recordedAt: values.value(4, "recordedAt", Instant.date),
      recordedBy: row[5],
      retiredAt: values.optional(6, "retiredAt", Instant.date))
  }

  private static func approval(by approver: String?, on day: CalendarDay?) -> Approval? {
    guard let approver, let day else { return nil }
    return Approval(by: approver, on: day)
  }

  private static func source(file: String?, cell: String?) -> ApprovedAnswer.Source? {
    guard let file, let cell else { return nil }
    return ApprovedAnswer.Source(file: file, cell: cell)
  }
}

private func day(_ text: String) -> CalendarDay? { CalendarDay(text) }
