package import Foundation
import GRDB

extension Transaction {
  /// Keeps a calibration, which is then the one in force for its engine.
  ///
  /// - Returns: Its number.
  /// - Throws: ``StoreError/failed(path:detail:)`` when its scale is not above 0.
  @discardableResult
  package func recordCalibration(_ calibration: RecordedCalibration) throws -> Int {
    let last = try fetchFirst("SELECT MAX(sequence) FROM calibration", []) { $0[0] as Int? }
    let sequence = (last.flatMap(\.self) ?? 0) + 1
    try run(
      """
      INSERT INTO calibration (\(RecordedCalibration.columns))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)
      """,
      [
        sequence, calibration.scale, calibration.offset, calibration.decisions,
        calibration.rejections, calibration.lossBefore, calibration.lossAfter,
        calibration.errorBefore, calibration.errorAfter, Instant.text(calibration.fittedAt),
        calibration.engine,
      ])
    return sequence
  }

  /// Takes the calibration in force back; the one before is in force again.
  ///
  /// - Parameters:
  ///   - engine: Whose; see ``RecordedCalibration/engine``.
  ///   - instant: When.
  /// - Returns: What was taken back; `nil` when none was in force.
  /// - Throws: When the record can't be written.
  package func withdrawCalibration(
    of engine: String?, at instant: Date
  ) throws -> RecordedCalibration? {
    guard var calibration = try calibrationInForce(of: engine) else { return nil }
    try run(
      "UPDATE calibration SET withdrawnAt = ? WHERE sequence = ?",
      [Instant.text(instant), calibration.sequence])
    calibration.withdrawnAt = instant
    return calibration
  }

  /// An engine's last calibration that was not taken back; `nil` when there is none.
  ///
  /// What was learned about one engine's likelihoods says nothing of another's.
  package func calibrationInForce(of engine: String?) throws -> RecordedCalibration? {
    try fetchFirst(
      """
      SELECT \(RecordedCalibration.columns) FROM calibration
      WHERE withdrawnAt IS NULL AND COALESCE(engine, '') = ?
      ORDER BY sequence DESC LIMIT 1
      """, [engine ?? ""], as: RecordedCalibration.init(row:))
  }

  /// Every calibration there ever was, the latest first.
  package func calibrations() throws -> [RecordedCalibration] {
    try fetch(
      "SELECT \(RecordedCalibration.columns) FROM calibration ORDER BY sequence DESC",
      as: RecordedCalibration.init(row:))
  }
}

extension RecordedCalibration {
  fileprivate static let columns = """
    sequence, scale, shift, decisions, rejections, lossBefore, lossAfter, errorBefore, errorAfter,
    fittedAt, withdrawnAt, engine
    """

  fileprivate init(row: Row) throws {
    let values = RowReader(row: row, subject: "calibration \(row[0] as Int)")
    try self.init(
      sequence: row[0], scale: row[1], offset: row[2], decisions: row[3], rejections: row[4],
      lossBefore: row[5], lossAfter: row[6], errorBefore: row[7], errorAfter: row[8],
      fittedAt: values.value(9, "fittedAt", Instant.date),
      engine: row[11], withdrawnAt: values.optional(10, "withdrawnAt", Instant.date))
  }
}
