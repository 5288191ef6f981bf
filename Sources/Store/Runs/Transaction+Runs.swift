import Assurance
import Foundation
import GRDB

// MARK: - Writing

extension Transaction {
  /// See ``Database/recordRun(_:)``.
  package func recordRun(_ run: QuestionnaireRun) throws -> QuestionnaireRun.ID {
    let id = try freeID(like: run.id)
    let counts = run.counts
    try self.run(
      """
      INSERT INTO run (
        id, fileName, sha256, answeredAt, outputPath, clearance, product, answered, suggested,
        conflicting, unanswered, precisionTarget, engine)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id.rawValue, run.fileName, run.sha256, Instant.text(run.answeredAt), run.outputPath,
        run.clearance.rawValue, run.product?.rawValue, counts.answered, counts.suggested,
        counts.conflict, counts.unknown, run.precisionTarget, run.engine,
      ])
    for (index, row) in run.rows.enumerated() {
      try self.run(
        """
        INSERT INTO runRow (runID, place, \(RunRow.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, [id.rawValue, index + 1] + row.arguments())
    }
    return id
  }

  /// The id itself, or with `-2`, `-3`, … where a run of that id is on record.
  private func freeID(like id: QuestionnaireRun.ID) throws -> QuestionnaireRun.ID {
    var candidate = id
    var count = 1
    while try fetchFirst("SELECT id FROM run WHERE id = ?", [candidate.rawValue], as: { _ in true })
      != nil
    {
      count += 1
      candidate = QuestionnaireRun.ID("\(id)-\(count)")
    }
    return candidate
  }
}

// MARK: - Reading

extension Transaction {
  /// See ``Database/runs()``.
  package func runs() throws -> [RunSummary] {
    try fetch(
      "SELECT \(RunSummary.columns) FROM run ORDER BY answeredAt DESC, id DESC",
      as: RunSummary.init(row:))
  }

  /// See ``Database/run(_:)``.
  package func run(_ prefix: String) throws -> QuestionnaireRun? {
    let fitting = try fetch(
      """
      SELECT \(RunSummary.columns) FROM run WHERE substr(id, 1, ?) = ? ORDER BY id
      """, [prefix.unicodeScalars.count, prefix], as: RunSummary.init(row:))
    if let exact = fitting.first(where: { $0.id.rawValue == prefix }) {
      return try withRows(exact)
    }
    guard fitting.count < 2 else {
      throw StoreError.ambiguousRun(prefix: prefix, ids: fitting.map(\.id))
    }
    return try fitting.first.map(withRows)
  }

  /// The last run over a file of that name, before all others one over the very same bytes, and
  /// among those one that was last written for the customer; see ``Database/latestRun(fileName:)``.
  ///
  /// - Parameters:
  ///   - fileName: The customer's file, without its folder.
  ///   - sha256: Of the customer's file; `nil` when it is not at hand.
  ///   - customer: Who sent it; `nil` when that is not known.
  /// - Returns: `nil` when no file of that name was answered.
  /// - Throws: ``StoreError`` when the record can't be read.
  package func latestRun(
    fileName: String, sha256: String? = nil, customer: String? = nil
  ) throws -> QuestionnaireRun? {
    try fetchFirst(
      """
      SELECT \(RunSummary.columns) FROM run WHERE fileName = ?
      ORDER BY CASE WHEN sha256 = ? THEN 0 ELSE 1 END,
        CASE WHEN (
          SELECT d.customer FROM delivery d WHERE d.runID = run.id
          ORDER BY d.sequence DESC LIMIT 1) = ? THEN 0 ELSE 1 END,
        answeredAt DESC, id DESC LIMIT 1
      """, [fileName, sha256, customer], as: RunSummary.init(row:)
    ).map(withRows)
  }

  private func withRows(_ summary: RunSummary) throws -> QuestionnaireRun {
    let rows = try fetch(
      "SELECT \(RunRow.columns) FROM runRow WHERE runID = ? ORDER BY place",
      [summary.id.rawValue], as: RunRow.init(row:))
    return QuestionnaireRun(
      id: summary.id, fileName: summary.fileName, sha256: summary.sha256,
      answeredAt: summary.answeredAt, outputPath: summary.outputPath,
      clearance: summary.clearance, product: summary.product,
      precisionTarget: summary.precisionTarget, engine: summary.engine, rows: rows)
  }
}

extension RunSummary {
  fileprivate static let columns = """
    id, fileName, sha256, answeredAt, outputPath, clearance, product, answered, suggested,
    conflicting, unanswered, precisionTarget, engine
    """

  fileprivate init(row: Row) throws {
    let values = RowReader(row: row, subject: "run \(row[0] as String)")
    try self.init(
      id: QuestionnaireRun.ID(row[0] as String), fileName: row[1], sha256: row[2],
      answeredAt: values.value(3, "answeredAt", Instant.date), outputPath: row[4],
      clearance: values.value(5, "clearance", Sharing.init(rawValue:)),
      product: (row[6] as String?).map { Product.ID($0) },
      precisionTarget: row[11], engine: row[12],
      counts: OutcomeCounts(
        answered: row[7], suggested: row[8], conflict: row[9], unknown: row[10]))
  }
}
