import Assurance
import Foundation

/// ```json
/// {"day": "2026-11-21", "company": text or null,
///  "changes": [{"vendor": id, "name", "from": standing or null, "to": standing, "reasons": []}],
///  "due": [{"vendor": id, "name", "kind", "day", "daysLeft": below 0 when passed, "title"}],
///  "counts": {standing: number of vendors}}
/// ```
///
/// What is absent is `null`, and `counts` names every standing. A standing is a
/// `VendorStanding.Verdict` and a kind a `DueDate.Kind` by their raw values.
extension DigestDocument: Encodable {
  /// The document by itself for a webhook: keys sorted, one line.
  package var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  private enum CodingKeys: CodingKey {
    case day, company, changes, due, counts
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(day, forKey: .day)
    try container.encode(company, forKey: .company)
    try container.encode(changesInOrder, forKey: .changes)
    try container.encode(
      dueInOrder.map { DueEntry($0, daysLeft: day.days(until: $0.date.day)) }, forKey: .due)
    let everyCount = VendorStanding.Verdict.allCases.map { ($0.rawValue, counts[$0] ?? 0) }
    try container.encode(Dictionary(uniqueKeysWithValues: everyCount), forKey: .counts)
  }
}

extension DigestDocument.Change: Encodable {
  private enum CodingKeys: String, CodingKey {
    case vendorID = "vendor"
    case name, from, to, reasons
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(vendorID, forKey: .vendorID)
    try container.encode(name, forKey: .name)
    // Not `encodeIfPresent`, as the compiler would choose: a new vendor has `null`.
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encode(reasons, forKey: .reasons)
  }
}

private struct DueEntry: Encodable {
  let vendor, name, title: String
  let kind: DueDate.Kind
  let day: CalendarDay
  let daysLeft: Int

  init(_ due: DigestDocument.Due, daysLeft: Int) {
    vendor = due.vendorID
    name = due.name
    title = due.date.title
    kind = due.date.kind
    day = due.date.day
    self.daysLeft = daysLeft
  }
}
