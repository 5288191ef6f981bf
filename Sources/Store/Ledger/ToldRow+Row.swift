import Assurance
import Foundation
import GRDB

extension ToldRow {
  /// The columns that `init(row:from:)` reads and `arguments` gives, in their order.
  static let columns = """
    place, sheet, sheetRow, section, question, written, shortAnswer, text, answerID, revision,
    isEdited, sharing, criteria, decidedBy
    """

  /// - Parameters:
  ///   - row: A row of a query.
  ///   - start: Where the first of ``columns`` is.
  /// - Throws: ``DamagedValue`` naming the column that holds what was never written.
  init(row: Row, from start: Int) throws {
    let values = RowReader(
      row: row, subject: "told row \(row[start + 2] as Int) of \(row[start + 1] as String)")
    try self.init(
      place: row[start], sheet: row[start + 1], row: row[start + 2], section: row[start + 3],
      question: row[start + 4],
      written: values.value(start + 5, "written") { text in
        try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))
      },
      shortAnswer: values.optional(start + 6, "shortAnswer", ShortAnswer.init(rawValue:)),
      text: row[start + 7], source: AnswerRevision.stored(row[start + 8], row[start + 9]),
      isEdited: row[start + 10] as Int == 1,
      sharing: values.value(start + 11, "sharing", Sharing.init(rawValue:)),
      criteria: values.list(start + 12, "criteria").map { Criterion.Code($0) },
      decidedBy: row[start + 13])
  }

  /// What is stored for ``columns``.
  func arguments() throws -> StatementArguments {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [
      place, sheet, row, section, question,
      String(decoding: try encoder.encode(written), as: UTF8.self), shortAnswer?.rawValue, text,
      source?.id.rawValue, source?.revision, isEdited ? 1 : 0, sharing.rawValue,
      TextList.encode(criteria.map(\.rawValue)), decidedBy,
    ]
  }
}
