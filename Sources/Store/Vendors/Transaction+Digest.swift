package import Foundation
import GRDB

/// What the last digest said of one vendor.
package struct DigestedStanding: Hashable, Sendable {
  package var vendorID: String
  /// The verdict's word.
  package var verdict: String
  /// What the digest showed besides the verdict, in one line that is compared, never read.
  package var mark: String

  package init(vendorID: String, verdict: String, mark: String) {
    self.vendorID = vendorID
    self.verdict = verdict
    self.mark = mark
  }
}

extension Transaction {
  /// See ``Database/digestedStandings()``.
  package func digestedStandings() throws -> [DigestedStanding] {
    try fetch("SELECT vendorID, verdict, mark FROM digestedStanding ORDER BY vendorID") { row in
      DigestedStanding(
        vendorID: row[0] as String, verdict: row[1] as String, mark: row[2] as String)
    }
  }

  /// See ``Database/replaceDigestedStandings(with:at:)``.
  package func replaceDigestedStandings(
    with standings: [DigestedStanding], at instant: Date
  ) throws {
    try run("DELETE FROM digestedStanding", [])
    for standing in standings {
      try run(
        """
        INSERT INTO digestedStanding (vendorID, verdict, mark, digestedAt) VALUES (?, ?, ?, ?)
        """,
        [standing.vendorID, standing.verdict, standing.mark, Instant.text(instant)])
    }
  }
}

extension Database {
  /// What the last digest said, sorted by vendor; empty before the first.
  package func digestedStandings() throws -> [DigestedStanding] {
    try read { try $0.digestedStandings() }
  }

  /// Keeps what a digest said, in place of what the one before it said.
  package func replaceDigestedStandings(
    with standings: [DigestedStanding], at instant: Date
  ) throws {
    try transaction { try $0.replaceDigestedStandings(with: standings, at: instant) }
  }
}
