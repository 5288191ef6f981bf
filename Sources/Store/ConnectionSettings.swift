import Foundation
import GRDB

/// How each connection to SQLite is set before its first use.
enum ConnectionSettings {
  /// Sets everything; the journal is `WAL` for files, and in memory there is only `MEMORY`.
  static func apply(to connection: GRDB.Database, journal: String) throws {
    try setJournal(journal, on: connection)
    try connection.execute(
      sql: """
        PRAGMA synchronous = FULL;
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        """)
  }

  /// Turning a new file to WAL needs it alone for a moment, and SQLite does not wait for that.
  private static func setJournal(_ journal: String, on connection: GRDB.Database) throws {
    let deadline = Date(timeIntervalSinceNow: Database.busySeconds)
    while true {
      do {
        return try connection.execute(sql: "PRAGMA journal_mode = \(journal)")
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_BUSY && Date() < deadline
      {
        Thread.sleep(forTimeInterval: 0.005)
      }
    }
  }
}
