import GRDB

extension Schema {
  /// Triggers that make a recorded revision final and keep the count without gaps.
  ///
  /// Triggers are written differently by each engine; PostgreSQL would rather be told with
  /// `REVOKE UPDATE, DELETE`.
  static let keepRevisions = """
    CREATE TRIGGER answerRevision_never_changes BEFORE UPDATE ON answerRevision
    BEGIN
      SELECT RAISE(ABORT, 'a recorded revision never changes');
    END;
    CREATE TRIGGER answerRevision_never_goes BEFORE DELETE ON answerRevision
    BEGIN
      SELECT RAISE(ABORT, 'a recorded revision is never deleted');
    END;
    CREATE TRIGGER answerRevision_counts_up BEFORE INSERT ON answerRevision
    WHEN NEW.revision <> 1 + COALESCE(
      (SELECT MAX(revision) FROM answerRevision WHERE answerID = NEW.answerID), 0)
    BEGIN
      SELECT RAISE(ABORT, 'revisions of an answer count up from 1');
    END;
    """

  /// Triggers that make a decision final.
  static let keepDecisions = """
    CREATE TRIGGER decision_never_changes BEFORE UPDATE ON decision
    BEGIN
      SELECT RAISE(ABORT, 'a recorded decision never changes');
    END;
    CREATE TRIGGER decision_never_goes BEFORE DELETE ON decision
    BEGIN
      SELECT RAISE(ABORT, 'a recorded decision is never deleted');
    END;
    CREATE TRIGGER toldRow_never_changes BEFORE UPDATE ON toldRow
    BEGIN
      SELECT RAISE(ABORT, 'what was told never changes');
    END;
    """

  /// Asked of the file itself: GRDB's own answer may be older than another process's change.
  static func tables(_ connection: GRDB.Database) throws -> [String] {
    try String.fetchAll(connection, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
  }

  /// Everything the schema consists of, for a fixture that shows each change to it in review.
  static func dump(_ connection: GRDB.Database) throws -> String {
    let parts = try String.fetchAll(
      connection,
      sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name")
    return parts.map { $0 + ";\n" }.joined(separator: "\n")
  }
}
