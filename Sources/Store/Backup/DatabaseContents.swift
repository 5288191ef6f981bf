import GRDB

/// What a database holds, counted: two that are equal hold the same tables with as many rows.
package struct DatabaseContents: Hashable, Sendable {
  /// The names of the schema's steps that made its tables.
  package let steps: [String]
  /// How many rows each table has.
  package let rows: [String: Int]

  package var answers: Int { rows["answer"] ?? 0 }
  package var revisions: Int { rows["answerRevision"] ?? 0 }
  package var runs: Int { rows["run"] ?? 0 }

  init(of connection: GRDB.Database) throws {
    steps = try Schema.appliedSteps(connection)
    var rows: [String: Int] = [:]
    for table in try Schema.tables(connection) {
      rows[table] =
        try Int.fetchOne(connection, sql: "SELECT COUNT(*) FROM \(table.quotedDatabaseIdentifier)")
    }
    self.rows = rows
  }
}

/// Whether a database agrees with itself.
enum Soundness {
  /// What is wrong first, in SQLite's words; `nil` when every page and every reference is sound.
  static func problem(in connection: GRDB.Database) throws -> String? {
    do {
      let report = try String.fetchAll(connection, sql: "PRAGMA integrity_check(1)")
      guard report == ["ok"] else {
        // "*** in database main ***\nPage 11: …": only the page is news.
        return report.first?.split(separator: "\n").last.map(String.init) ?? "it can't be checked"
      }
      let broken = try Row.fetchOne(connection, sql: "PRAGMA foreign_key_check")
      return broken.map { "a row of \($0[0] as String? ?? "") refers to one that is missing" }
    } catch let error as DatabaseError where error.resultCode.isDamage {
      return error.message ?? "malformed"
    }
  }
}

extension ResultCode {
  /// The file's content is at fault, not the disk or the permissions.
  var isDamage: Bool {
    primaryResultCode == .SQLITE_CORRUPT || primaryResultCode == .SQLITE_NOTADB
  }
}
