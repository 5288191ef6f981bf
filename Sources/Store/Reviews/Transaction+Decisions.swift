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
  /// Also one that was taken on another run over a file of that name, for the same question in the
  /// same row, for the same product, and for no wider clearance: answering anew must not lose a
  /// review. One customer's decisions are nobody else's: where a person named both customers, they
  /// must be the same one. Where somebody was only guessed, the same bytes share all decisions, and
  /// other bytes only what says nothing beyond an approved answer.
  ///
  /// - Parameters:
  ///   - run: One on record.
  ///   - customer: Whom it is for now; `nil` for whom it was last written for.
  /// - Returns: Nothing for a row about which nobody decided, or where that was taken back.
  /// - Throws: ``StoreError`` when the record can't be read.
  package func decisions(
    about run: QuestionnaireRun, for customer: Customer? = nil
  ) throws -> [Int: RecordedDecision] {
    let customer = try customer ?? self.customer(of: run.id)
    let wanted = Circumstances(
      sha256: run.sha256, clearance: run.clearance, product: run.product, named: customer?.said)
    var latest: [RowKey: RecordedDecision] = [:]
    // The latest of those that may have been taken for somebody else.
    var foreign: [RowKey: RecordedDecision] = [:]
    for entry in try decided(fileName: run.fileName) {
      let share = entry.circumstances.share(with: wanted)
      if entry.recorded.runID == run.id || share == .everything {
        latest[entry.key] = entry.recorded
      } else if share == .impersonal {
        foreign[entry.key] = entry.recorded
      }
    }
    for (key, recorded) in foreign
    where recorded.decision.verdict.isImpersonal
      && recorded.sequence > (latest[key]?.sequence ?? 0)
    {
      latest[key] = recorded
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

  private func decided(fileName: String) throws -> [Decided] {
    try fetch(
      """
      SELECT \(RecordedDecision.columns), d.sheet, d.sheetRow, d.wording, r.sha256, r.clearance,
        r.product, c.customer
      FROM decision d JOIN run r ON r.id = d.runID
      LEFT JOIN delivery c ON c.isDerived = 0
        AND c.sequence = (SELECT MAX(e.sequence) FROM delivery e WHERE e.runID = d.runID)
      WHERE d.fileName = ? ORDER BY d.sequence
      """, [fileName]
    ) { row in
      Decided(
        recorded: try RecordedDecision(row: row),
        key: RowKey(sheet: row[13], row: row[14], wording: row[15]),
        circumstances: Circumstances(
          sha256: row[16], clearance: Sharing(rawValue: row[17]),
          product: (row[18] as String?).map { Product.ID($0) }, named: row[19]))
    }
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
        RowOfFile(fileName: row[13], sheet: row[14], row: row[15]),
        WordingHistory.Entry(
          recorded: try RecordedDecision(row: row), section: row[16],
          product: (row[17] as String?).map { Product.ID($0) })
      )
    }
    var latest: [RowOfFile: [Product.ID?: WordingHistory.Entry]] = [:]
    for (place, entry) in all { latest[place, default: [:]][entry.product] = entry }
    let standing = latest.values.flatMap { Self.standing(among: Array($0.values)) }
    return WordingHistory(
      entries: standing.sorted { $0.recorded.sequence > $1.recorded.sequence })
  }

  /// What settles one row for one product or another.
  ///
  /// - Parameter entries: The last decision for each product, and that for none.
  /// - Returns: Those that settle it. Who decides the row again and names a product has corrected what
  ///   was decided without one.
  private static func standing(among entries: [WordingHistory.Entry]) -> [WordingHistory.Entry] {
    let settling = entries.filter { $0.recorded.decision.verdict.settles }
    let lastNamed = settling.filter { $0.product != nil }.map(\.recorded.sequence).max() ?? 0
    return settling.filter { $0.product != nil || $0.recorded.sequence > lastNamed }
  }
}

// MARK: - From run to run

/// A decision with what tells whether it stands for another run, too.
private struct Decided {
  var recorded: RecordedDecision
  var key: RowKey
  var circumstances: Circumstances
}

/// A row of a customer's file, in whichever run.
private struct RowOfFile: Hashable {
  var fileName: String
  var sheet: String
  var row: Int
}

private struct RowKey: Hashable {
  var sheet: String
  var row: Int
  var wording: String
}

/// What a run was for.
private struct Circumstances {
  /// Of the customer's file.
  var sha256: String
  /// `nil` for one that this version does not know.
  var clearance: Sharing?
  var product: Product.ID?
  /// The customer, where a person said who it is.
  var named: String?

  /// How much of what was decided on one run stands for another.
  enum Share { case nothing, impersonal, everything }

  func share(with other: Circumstances) -> Share {
    guard let clearance, let wanted = other.clearance, clearance <= wanted,
      product == other.product
    else { return .nothing }
    if let named, let otherNamed = other.named {
      return named.lowercased() == otherNamed.lowercased() ? .everything : .nothing
    }
    return sha256 == other.sha256 ? .everything : .impersonal
  }
}

extension Decision.Verdict {
  /// Whether it only takes an approved answer or puts the question off, which tells nobody what was
  /// written for one customer.
  fileprivate var isImpersonal: Bool {
    switch self {
    case .accept, .other, .skip, .assign: true
    case .edit, .notApplicable, .withdraw: false
    }
  }
}
