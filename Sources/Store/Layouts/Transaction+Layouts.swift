package import Foundation
import GRDB

/// What was settled about one kind of customer file.
package struct RememberedLayout: Hashable, Sendable {
  /// Stands for the headers and shape of the file.
  package var fingerprint: String
  /// The options that settled it, as JSON.
  package var options: String
  package var rememberedAt: Date
}

extension Transaction {
  /// See ``Database/rememberLayout(fingerprint:options:at:)``.
  package func rememberLayout(fingerprint: String, options: String, at instant: Date) throws {
    try run(
      """
      INSERT INTO layout (fingerprint, options, rememberedAt) VALUES (?, ?, ?)
      ON CONFLICT (fingerprint) DO UPDATE
      SET options = excluded.options, rememberedAt = excluded.rememberedAt
      """, [fingerprint, options, Instant.text(instant)])
  }

  /// See ``Database/forgetLayout(fingerprint:)``.
  package func forgetLayout(fingerprint: String) throws {
    try run("DELETE FROM layout WHERE fingerprint = ?", [fingerprint])
  }

  /// See ``Database/layout(fingerprint:)``.
  package func layout(fingerprint: String) throws -> String? {
    try fetchFirst("SELECT options FROM layout WHERE fingerprint = ?", [fingerprint]) {
      $0[0] as String
    }
  }

  /// See ``Database/layouts()``.
  package func layouts() throws -> [RememberedLayout] {
    try fetch("SELECT fingerprint, options, rememberedAt FROM layout ORDER BY fingerprint") { row in
      let values = RowReader(row: row, subject: "layout")
      return try RememberedLayout(
        fingerprint: row[0], options: row[1],
        rememberedAt: values.value(2, "rememberedAt", Instant.date))
    }
  }
}
