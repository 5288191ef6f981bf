package import Assurance
package import Foundation
import GRDB

/// One answering of one questionnaire.
package struct QuestionnaireRun: Hashable, Sendable {
  package typealias ID = Identifier<QuestionnaireRun>

  package var id: ID
  package var fileName: String
  /// SHA-256 of the customer's file.
  package var fileHash: String
  package var answeredAt: Date
  /// Relative to the workspace; `nil` when nothing was exported.
  package var output: String?
  /// SHA-256 of what was exported.
  package var outputHash: String?
  package var clearance: Sharing
  package var product: Product.ID?
  /// Empty where only the head was asked for.
  package var responses: [RecordedResponse]
  package var counts: [Outcome: Int]

  package init(
    id: ID, fileName: String, fileHash: String, answeredAt: Date, output: String?,
    outputHash: String?, clearance: Sharing, product: Product.ID?, responses: [RecordedResponse]
  ) {
    self.id = id
    self.fileName = fileName
    self.fileHash = fileHash
    self.answeredAt = answeredAt
    self.output = output
    self.outputHash = outputHash
    self.clearance = clearance
    self.product = product
    self.responses = responses
    counts = Dictionary(grouping: responses, by: \.outcome).mapValues(\.count)
  }
}

/// What was said to one question, as it is kept.
package struct RecordedResponse: Hashable, Sendable {
  package var sheet: String
  package var row: Int
  package var questionID: String?
  package var section: String?
  package var question: String
  package var outcome: Outcome
  package var written: [String: String]
  package var answerID: ApprovedAnswer.ID?
  package var revision: Int?
  package var confidence: Confidence?
  package var reasons: [String]
  package var suggestedOwner: String?

  package init(_ response: Response) {
    sheet = response.question.sheet
    row = response.question.row
    questionID = response.question.id
    section = response.question.section
    question = response.question.text
    outcome = response.outcome
    written = response.written
    answerID = response.source?.answer.id
    revision = response.source?.revision
    confidence = response.judgement.candidates.first?.confidence
    reasons = response.reasons
    suggestedOwner = response.suggestedOwner
  }
}

extension Database {
  /// Keeps a run with all its responses, or nothing of it.
  package func record(_ run: QuestionnaireRun) throws {
    try writer.write { db in
      try db.execute(
        sql: """
          INSERT INTO run (id, fileName, fileHash, answeredAt, output, outputHash, clearance, product)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          run.id.rawValue, run.fileName, run.fileHash, Instant.text(run.answeredAt), run.output,
          run.outputHash, run.clearance.rawValue, run.product?.rawValue,
        ])
      for (position, response) in run.responses.enumerated() {
        try Self.insert(response, at: position, of: run.id, in: db)
      }
    }
  }

  /// Runs without their responses, the newest first.
  package func runs() throws -> [QuestionnaireRun] {
    try writer.read { db in
      var runs = try Row.fetchAll(db, sql: "SELECT * FROM run ORDER BY answeredAt DESC, id DESC")
        .map(QuestionnaireRun.init(row:))
      let counts = try Row.fetchAll(
        db, sql: "SELECT runID, outcome, COUNT(*) AS count FROM runResponse GROUP BY runID, outcome")
      let byRun = Dictionary(grouping: counts) { $0["runID"] as String }
      for index in runs.indices {
        for row in byRun[runs[index].id.rawValue] ?? [] {
          if let outcome = Outcome(rawValue: row["outcome"]) { runs[index].counts[outcome] = row["count"] }
        }
      }
      return runs
    }
  }

  /// The responses of a run in the questionnaire's order.
  package func responses(of id: QuestionnaireRun.ID) throws -> [RecordedResponse] {
    try writer.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM runResponse WHERE runID = ? ORDER BY position",
        arguments: [id.rawValue]
      ).map(RecordedResponse.init(row:))
    }
  }

  /// The hash of what was last exported under a name.
  package func outputHash(of output: String) throws -> String? {
    try writer.read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT outputHash FROM run WHERE output = ? AND outputHash IS NOT NULL
          ORDER BY answeredAt DESC, id DESC LIMIT 1
          """, arguments: [output])
    }
  }

  private static func insert(
    _ response: RecordedResponse, at position: Int, of id: QuestionnaireRun.ID, in db: GRDB.Database
  ) throws {
    let written = response.written.sorted { $0.key < $1.key }
      .flatMap { [$0.key, $0.value.replacing("\n", with: "\u{1e}")] }
    try db.execute(
      sql: """
        INSERT INTO runResponse
          (runID, position, sheet, sheetRow, questionID, section, question, outcome, written,
           answerID, revision, confidence, reasons, suggestedOwner)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id.rawValue, position, response.sheet, response.row, response.questionID, response.section,
        response.question, response.outcome.rawValue, written.joined(separator: "\n"),
        response.answerID?.rawValue, response.revision, response.confidence?.value,
        TextList.text(response.reasons), response.suggestedOwner,
      ])
  }
}

extension QuestionnaireRun {
  fileprivate init(row: Row) {
    self.init(
      id: ID(row["id"] as String), fileName: row["fileName"], fileHash: row["fileHash"],
      answeredAt: Instant.date(row["answeredAt"]), output: row["output"],
      outputHash: row["outputHash"], clearance: Sharing(rawValue: row["clearance"]) ?? .public,
      product: (row["product"] as String?).map { Product.ID($0) }, responses: [])
  }
}

extension RecordedResponse {
  fileprivate init(row: Row) {
    sheet = row["sheet"]
    self.row = row["sheetRow"]
    questionID = row["questionID"]
    section = row["section"]
    question = row["question"]
    outcome = Outcome(rawValue: row["outcome"]) ?? .unknown
    let parts = (row["written"] as String).split(separator: "\n", omittingEmptySubsequences: false)
    written = [:]
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      written[String(parts[index])] = String(parts[index + 1]).replacing("\u{1e}", with: "\n")
    }
    answerID = (row["answerID"] as String?).map { ApprovedAnswer.ID($0) }
    revision = row["revision"]
    confidence = (row["confidence"] as Double?).map { Confidence($0) }
    reasons = TextList.items(row["reasons"])
    suggestedOwner = row["suggestedOwner"]
  }
}
