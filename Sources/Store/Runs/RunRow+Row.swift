import Assurance
import Foundation
import GRDB

extension RunRow {
  /// The columns that `init(row:)` reads and `arguments` gives, in their order.
  static let columns = """
    sheet, sheetRow, questionID, section, question, outcome, written, answerID, revision,
    confidence, shortAnswer, text, criteria, reasons, suggestedOwner, candidates
    """

  init(row: Row) throws {
    let values = RowReader(row: row, subject: "row \(row[1] as Int) of sheet \(row[0] as String)")
    try self.init(
      sheet: row[0], row: row[1], questionID: row[2], section: row[3], question: row[4],
      outcome: values.value(5, "outcome", Outcome.init(rawValue:)),
      written: values.value(6, "written", decoded),
      source: RunRow.source(answerID: row[7], revision: row[8]),
      confidence: (row[9] as Double?).map { Confidence(min(1, max(0, $0))) },
      shortAnswer: values.optional(10, "shortAnswer", ShortAnswer.init(rawValue:)),
      text: row[11],
      criteria: values.list(12, "criteria").map { Criterion.Code($0) },
      reasons: values.list(13, "reasons"),
      suggestedOwner: row[14],
      candidates: values.value(15, "candidates", decodedCandidates))
  }

  /// What is stored for ``columns``.
  func arguments() throws -> StatementArguments {
    [
      sheet, row, questionID, section, question, outcome.rawValue, try encoded(written),
      source?.answerID.rawValue, source?.revision, confidence?.value, shortAnswer?.rawValue, text,
      TextList.encode(criteria.map(\.rawValue)), TextList.encode(reasons), suggestedOwner,
      try encoded(candidates.map(CandidateRecord.init)),
    ]
  }

  private static func source(answerID: String?, revision: Int?) -> Source? {
    guard let answerID, let revision else { return nil }
    return Source(answerID: ApprovedAnswer.ID(answerID), revision: revision)
  }
}

/// The stored form of a ``Candidate``; its keys never change.
private struct CandidateRecord: Codable {
  var answerID: String
  var confidence: Confidence
  var phrasing: String
  var conflicts: [String]
  var uncalibrated: Confidence?

  init(_ candidate: Candidate) {
    answerID = candidate.answerID.rawValue
    confidence = candidate.confidence
    phrasing = candidate.phrasing
    conflicts = candidate.conflicts
    uncalibrated = candidate.uncalibrated
  }

  var candidate: Candidate {
    var candidate = Candidate(
      answerID: ApprovedAnswer.ID(answerID), confidence: confidence, phrasing: phrasing,
      conflicts: conflicts)
    candidate.uncalibrated = uncalibrated
    return candidate
  }
}

private func encoded(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

private func decoded<Value: Decodable>(_ json: String) -> Value? {
  try? JSONDecoder().decode(Value.self, from: Data(json.utf8))
}

func decodedCandidates(_ json: String) -> [Candidate]? {
  let records: [CandidateRecord]? = decoded(json)
  return records?.map(\.candidate)
}
