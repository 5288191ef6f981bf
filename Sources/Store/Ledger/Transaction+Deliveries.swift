import Assurance
package import Foundation
import GRDB

// MARK: - Customers

extension Transaction {
  /// Who sent a file, as it was said; where nobody said it of this one, who sent the last other
  /// file of the same name, which is only a guess.
  package func customer(fileName: String, sha256: String) throws -> Customer? {
    try fetchFirst(
      """
      SELECT name, sha256 FROM customer WHERE fileName = ?
      ORDER BY CASE WHEN sha256 = ? THEN 0 ELSE 1 END, saidAt DESC, sha256 LIMIT 1
      """, [fileName, sha256]
    ) { Customer(name: $0[0], isDerived: $0[1] as String != sha256) }
  }

  /// Whom a run was last written for; `nil` when nothing was written from it.
  package func customer(of run: QuestionnaireRun.ID) throws -> Customer? {
    try fetchFirst(
      """
      SELECT customer, isDerived FROM delivery WHERE runID = ? ORDER BY sequence DESC LIMIT 1
      """, [run.rawValue]
    ) { Customer(name: $0[0], isDerived: $0[1] as Int == 1) }
  }

  /// Keeps who sent a file, in place of what was said before.
  package func rememberCustomer(
    _ name: String, fileName: String, sha256: String, at instant: Date
  ) throws {
    try run(
      """
      INSERT INTO customer (fileName, sha256, name, saidAt) VALUES (?, ?, ?, ?)
      ON CONFLICT (fileName, sha256) DO UPDATE SET name = excluded.name, saidAt = excluded.saidAt
      """, [fileName, sha256, name, Instant.text(instant)])
  }

  /// Every customer that was named or told something, sorted.
  package func customers() throws -> [String] {
    try fetch("SELECT name FROM customer UNION SELECT customer FROM delivery ORDER BY 1") {
      $0[0] as String
    }
  }
}

// MARK: - Deliveries

extension Transaction {
  /// Keeps what a customer's file said when it was written.
  ///
  /// - Returns: The delivery's number.
  @discardableResult
  package func recordDelivery(_ delivery: Delivery, of run: QuestionnaireRun.ID) throws -> Int {
    let last = try fetchFirst("SELECT MAX(sequence) FROM delivery", []) { $0[0] as Int? }
    let sequence = (last.flatMap(\.self) ?? 0) + 1
    try self.run(
      """
      INSERT INTO delivery (
        sequence, runID, customer, isDerived, fileName, outputPath, sha256, deliveredAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, run.rawValue, delivery.customer.name, delivery.customer.isDerived ? 1 : 0,
        delivery.fileName, delivery.outputPath, delivery.sha256, Instant.text(delivery.at),
      ])
    for row in delivery.rows {
      try self.run(
        """
        INSERT INTO toldRow (delivery, wording, \(ToldRow.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, [sequence, Wording(row.question).text] + row.arguments())
    }
    return sequence
  }

  /// Takes back a delivery of which nothing reached the disk.
  package func forgetDelivery(_ sequence: Int) throws {
    try run("DELETE FROM delivery WHERE sequence = ?", [sequence])
  }

  /// What every customer's file says now, the newest first: of several writings of one
  /// questionnaire for one customer, the last.
  package func ledger() throws -> [LedgerEntry] {
    try fetch(LedgerEntry.current + LedgerEntry.order, as: LedgerEntry.init(row:))
  }

  /// What was ever told, also what a later writing replaced; the newest first.
  package func ledgerHistory() throws -> [LedgerEntry] {
    try fetch(LedgerEntry.all + LedgerEntry.order, as: LedgerEntry.init(row:))
  }
}

extension LedgerEntry {
  fileprivate static let all = """
    SELECT d.sequence, d.customer, d.fileName, d.deliveredAt, \(ToldRow.columns)
    FROM toldRow t JOIN delivery d ON d.sequence = t.delivery JOIN run r ON r.id = d.runID
    """

  /// Of one file, a customer whose name was only derived gives way to the one who was named later.
  /// Of two files that only share their name, the later takes the place of the earlier where a
  /// person said that both came from the same customer. Answers about two products stand side by side, unless
  /// one was written over the other.
  fileprivate static let current =
    all + """
       WHERE NOT EXISTS (
        SELECT 1 FROM delivery e JOIN run f ON f.id = e.runID
        WHERE e.fileName = d.fileName AND e.sequence > d.sequence
          AND (COALESCE(f.product, '') = COALESCE(r.product, '') OR e.outputPath = d.outputPath)
          AND ((f.sha256 = r.sha256 AND (e.customer = d.customer OR d.isDerived = 1))
            OR (e.customer = d.customer AND e.isDerived = 0 AND d.isDerived = 0)))
      """

  fileprivate static let order = " ORDER BY d.deliveredAt DESC, d.sequence DESC, t.place"

  fileprivate init(row: Row) throws {
    let values = RowReader(row: row, subject: "delivery \(row[0] as Int)")
    try self.init(
      delivery: row[0], customer: row[1], fileName: row[2],
      at: values.value(3, "deliveredAt", Instant.date), told: ToldRow(row: row, from: 4))
  }
}
