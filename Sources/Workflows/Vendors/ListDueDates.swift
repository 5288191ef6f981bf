package import Assurance
import KnowledgeFiles

/// What is due within some days, and what is overdue: vendors' and our own.
package struct ListDueDates: Sendable {
  package struct Entry: Sendable {
    /// `nil` for our own evidence.
    package let vendorID: Vendor.ID?
    package let name: String
    package let owner: String?
    package let date: DueDate
    /// Negative when the day has passed.
    package let daysLeft: Int
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameter within: Days ahead; what has passed is always listed.
  /// - Returns: Earliest first; and problems in the register's files.
  package func callAsFunction(within: Int) -> (entries: [Entry], findings: [Finding]) {
    let (vendors, tiers, findings) = ReadRegister(in: open).skimmed()
    let limit = open.today.adding(days: within)
    var entries: [Entry] = []
    for vendor in vendors {
      for date in vendor.dueDates(on: open.today, tiers: tiers) where date.day <= limit {
        entries.append(entry(vendor, date))
      }
    }
    entries += own().filter { $0.day <= limit }.map { entry(nil, $0) }
    return (
      entries.sorted {
        if $0.date.day != $1.date.day { return $0.date.day < $1.date.day }
        if $0.vendorID != $1.vendorID {
          return $0.vendorID?.rawValue ?? "" < $1.vendorID?.rawValue ?? ""
        }
        return $0.date.kind.rawValue < $1.date.kind.rawValue
      }, findings
    )
  }

  private func entry(_ vendor: Vendor?, _ date: DueDate) -> Entry {
    Entry(
      vendorID: vendor?.id, name: vendor?.name ?? "Ourselves", owner: vendor?.owner, date: date,
      daysLeft: open.today.days(until: date.day))
  }

  /// Our own reports and certificates, from company.yaml; of each kind the one that lasts longest,
  /// for a successor ends the worry about what it succeeds.
  func own() -> [DueDate] {
    let evidence = (try? open.folder.company())?.evidence ?? []
    return evidence.compactMap { proof in
      guard let expires = proof.expires,
        !evidence.contains(where: {
          $0.kind == proof.kind && $0.id != proof.id && ($0.expires ?? expires) > expires
        })
      else { return nil }
      return DueDate(
        .ownEvidence, on: expires, "\(proof.title) lapses", reference: proof.id.rawValue)
    }
  }
}
