package import Foundation
import GRDB

extension Database {
  /// Keeps what a person settled about a layout, in place of what was settled before.
  ///
  /// - Parameters:
  ///   - options: As JSON; its meaning is the caller's.
  ///   - fingerprint: Of the layout.
  ///   - now: The instant that is recorded.
  package func rememberLayout(_ options: String, for fingerprint: String, at now: Date) throws {
    try writer.write { db in
      try db.execute(
        sql: """
          INSERT INTO layout (fingerprint, options, rememberedAt) VALUES (?, ?, ?)
          ON CONFLICT (fingerprint)
          DO UPDATE SET options = excluded.options, rememberedAt = excluded.rememberedAt
          """, arguments: [fingerprint, options, Instant.text(now)])
    }
  }

  package func layout(for fingerprint: String) throws -> String? {
    try writer.read { db in
      try String.fetchOne(
        db, sql: "SELECT options FROM layout WHERE fingerprint = ?", arguments: [fingerprint])
    }
  }
}
