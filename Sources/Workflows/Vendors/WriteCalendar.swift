package import Assurance
import Foundation
import KnowledgeFiles
import Reporting

/// Writes what is due as a calendar that people subscribe to or import again and again.
package struct WriteCalendar: Sendable {
  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameter output: Where to; `nil` puts it into `Exports/`.
  /// - Returns: The file, how many events are in it, and problems in the register's files.
  /// - Throws: When it can't be written; what stood there is untouched then.
  package func callAsFunction(
    to output: String?
  ) throws -> (path: String, count: Int, findings: [Finding]) {
    let (register, findings) = try ReadRegister(in: open).complete()
    var events = register.vendors.flatMap { vendor in
      vendor.dueDates(on: open.today, tiers: register.tiers).map { date in
        CalendarFeed.Event(
          subject: vendor.id.rawValue, kind: date.kind, reference: date.reference, day: date.day,
          summary: "\(vendor.name): \(date.title)", description: description(vendor, date))
      }
    }
    events += ListDueDates(in: open).own().map {
      CalendarFeed.Event(
        subject: "own", kind: $0.kind, reference: $0.reference, day: $0.day,
        summary: "Our own: \($0.title)",
        description: "Answers that rest on it are not given automatically after this day.")
    }
    if output == nil { try open.workspace.makeFolder(open.workspace.exports) }
    let path = output ?? "\(open.workspace.exports)/vendor-due-dates.ics"
    let company = try open.folder.company()?.name
    let feed = CalendarFeed(
      name: "Vendor due dates\(company.map { ", \($0)" } ?? "")", events: events, stamp: open.now)
    try feed.write(to: path)
    return (path, events.count, findings)
  }

  private func description(_ vendor: Vendor, _ date: DueDate) -> String {
    var lines = ["Tier \(vendor.tier.rawValue)"]
    if let owner = vendor.owner { lines.append("Owner: \(owner)") }
    if let service = vendor.service { lines.append("Service: \(service)") }
    if date.kind == .nextReport {
      lines.append("vouch vendors request \(vendor.id) writes the letter that asks for it.")
    }
    return lines.joined(separator: "\n")
  }
}
