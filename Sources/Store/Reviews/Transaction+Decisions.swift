package import Assurance
import GRDB

// MARK: - Writing

extension Transaction {
  /// Keeps decisions about rows of one run, in the order given; nothing of before is changed.
  ///
  /// - Returns: The number that each decision has got, in the same order.
  /// - Throws: ``StoreError/failed(path:detail:)`` when a row, or a revision, is not on record; no
  ///   decision is kept then.
  @discardableResult
  package func recordDecisions(
    _ decisions: [DecisionRecording], about run: QuestionnaireRun
  ) throws -> [Int] {
    var sequence = try lastDecision()
    return try decisions.map { entry in
      guard run.rows.indices.contains(entry.place - 1) else {
        throw damaged("run \(run.id) has no row \(entry.place)")
      }
      sequence += 1
      let row = run.rows[entry.place - 1]
      let verdict = StoredVerdict(entry.decision.verdict)
      try self.run(
        """
        INSERT INTO decision (
          sequence, runID, place, fileName, sheet, sheetRow, wording, verdict, answerID, revision,
          proposedID, shortAnswer, text, assignee, decidedBy, decidedAt, origin)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          sequence, run.id.rawValue, entry.place, run.fileName, row.sheet, row.row,
          Wording(row.question).text, verdict.kind, verdict.answer?.id.rawValue,
          verdict.answer?.revision, entry.proposedID?.rawValue, verdict.shortAnswer?.rawValue,
          verdict.text, verdict.assignee, entry.decision.by, Instant.text(entry.decision.at),
          entry.origin,
        ])
      return sequence
    }
  }

  private func lastDecision() throws -> Int {
    try fetchFirst("SELECT MAX(sequence) FROM decision", []) { $0[0] as Int? }.flatMap(\.self) ?? 0
  }
}

// MARK: - Reading

extension Transaction {
  /// The decision that stands for each row of a run, by the row's place.
  ///
  /// Also one that was taken on an earlier run of the same file, for the same question in the same
  /// row, for the same product, and for no wider clearance: answering anew must not lose a review.
  package func decisions(about run: QuestionnaireRun) throws -> [Int: RecordedDecision] {
    let all = try fetch(
      """
      SELECT \(RecordedDecision.columns), d.sheet, d.sheetRow, d.wording, r.clearance, r.product
      FROM decision d JOIN run r ON r.id = d.runID
      WHERE d.fileName = ? ORDER BY d.sequence
      """, [run.fileName]
    ) { row in
      (
        try RecordedDecision(row: row),
        RowKey(sheet: row[13], row: row[14], wording: row[15]),
        Sharing(rawValue: row[16]), (row[17] as String?).map { Product.ID($0) }
      )
    }
    var latest: [RowKey: RecordedDecision] = [:]
    for (recorded, key, clearance, product) in all {
      let isAkin = (clearance.map { $0 <= run.clearance } ?? false) && product == run.product
      if recorded.runID == run.id || isAkin { latest[key] = recorded }
    }
    var standing: [Int: RecordedDecision] = [:]
    for (index, row) in run.rows.enumerated() {
      let key = RowKey(sheet: row.sheet, row: row.row, wording: Wording(row.question).text)
      if let recorded = latest[key], recorded.decision.verdict != .withdraw {
        standing[index + 1] = recorded
      }
    }
    return standing
  }

  private struct RowKey: Hashable {
    var sheet: String
    var row: Int
    var wording: String
  }

  /// The decision of that number; `nil` when there is none.
  package func decision(_ sequence: Int) throws -> RecordedDecision? {
    try fetchFirst(
      "SELECT \(RecordedDecision.columns) FROM decision d WHERE d.sequence = ?", [sequence],
      as: RecordedDecision.init(row:))
  }

  /// Every decision ever taken about a file, the latest first, also those that others followed.
  package func decisionLog(fileName: String) throws -> [LoggedDecision] {
    try fetch(
      """
      SELECT \(RecordedDecision.columns), d.sheet, d.sheetRow, w.question
      FROM decision d JOIN runRow w ON w.runID = d.runID AND w.place = d.place
      WHERE d.fileName = ? ORDER BY d.sequence DESC
      """, [fileName]
    ) { row in
      LoggedDecision(
        recorded: try RecordedDecision(row: row), sheet: row[13], row: row[14], question: row[15])
    }
  }

  /// What reviewers have come to for a wording, over all questionnaires.
  package func history(of wording: Wording) throws -> WordingHistory {
    let all = try fetch(
      """
      SELECT \(RecordedDecision.columns), d.fileName, d.sheet, d.sheetRow, w.section, r.product
      FROM decision d JOIN run r ON r.id = d.runID
      JOIN runRow w ON w.runID = d.runID AND w.place = d.place
      WHERE d.wording = ? ORDER BY d.sequence
      """, [wording.text]
    ) { row in
      (
        "\(row[13] as String)\u{0}\(row[14] as String)\u{0}\(row[15] as Int)",
        WordingHistory.Entry(
          recorded: try RecordedDecision(row: row), section: row[16],
          product: (row[17] as String?).map { Product.ID($0) })
      )
    }
    let latest = Dictionary(all) { _, later in later }
    return WordingHistory(
      entries: latest.values.filter { $0.recorded.decision.verdict.settles }
        .sorted { $0.recorded.sequence > $1.recorded.sequence })
  }
}
