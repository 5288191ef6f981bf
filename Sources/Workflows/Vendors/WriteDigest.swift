package import Assurance
import Foundation
import KnowledgeFiles
package import Reporting
import Store

/// What changed in the register since the last digest, and what is due.
package struct WriteDigest: Sendable {
  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - within: Days ahead for what is due; what is overdue is always named.
  ///   - all: Every vendor rather than the changes only.
  /// - Returns: The digest, not yet counted as sent; and problems in the register's files.
  /// - Throws: When the record can't be read.
  package func callAsFunction(
    within: Int, all: Bool
  ) throws -> (digest: DigestDocument, findings: [Finding]) {
    let (entries, findings) = ListVendors(in: open)(within: within)
    let before = Dictionary(
      uniqueKeysWithValues: try open.database.digestedStandings().map { ($0.vendorID, $0) })
    let changes = entries.compactMap { entry -> DigestDocument.Change? in
      let old = before[entry.vendor.id.rawValue]
      let isChanged =
        old?.verdict != entry.standing.verdict.rawValue || old?.mark != Self.mark(entry)
      guard all || isChanged else { return nil }
      return DigestDocument.Change(
        vendorID: entry.vendor.id.rawValue, name: entry.vendor.name,
        from: old.flatMap { VendorStanding.Verdict(rawValue: $0.verdict) },
        to: entry.standing.verdict, reasons: Array(entry.standing.reasons.prefix(2)))
    }
    let due = ListDueDates(in: open)(within: within).entries.map {
      DigestDocument.Due(
        vendorID: $0.vendorID?.rawValue ?? "own", name: $0.name, date: $0.date)
    }
    let counts = Dictionary(grouping: entries, by: \.standing.verdict).mapValues(\.count)
    return (
      DigestDocument(
        day: open.today, company: (try? open.folder.company())?.name, changes: changes, due: due,
        counts: counts), findings
    )
  }

  /// Counts the register's state as told, so that the next digest starts from it.
  package func markSent(within: Int) throws {
    let entries = ListVendors(in: open)(within: within).entries
    try open.database.replaceDigestedStandings(
      with: entries.map {
        DigestedStanding(
          vendorID: $0.vendor.id.rawValue, verdict: $0.standing.verdict.rawValue,
          mark: Self.mark($0))
      }, at: open.now)
  }

  /// What a reader would want to hear of when it changes; counts of days change every day.
  private static func mark(_ entry: ListVendors.Entry) -> String {
    [
      entry.standing.report?.id.rawValue ?? "", entry.standing.report?.opinion?.rawValue ?? "",
      entry.standing.nextReportDue?.description ?? "",
    ].joined(separator: "\n")
  }
}
