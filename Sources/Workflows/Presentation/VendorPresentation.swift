package import Assurance
import Foundation
import Reporting

/// The register of vendors as a table and as JSON.
package enum VendorPresentation {
  /// - Parameters:
  ///   - entries: What needs attention first.
  ///   - width: The terminal's; `nil` for a pipe, where nothing is cut.
  ///   - isColoured: Whether standings are painted.
  /// - Returns: A table with a line of counts below it.
  package static func table(
    _ entries: [ListVendors.Entry], width: Int?, isColoured: Bool = false
  ) -> String {
    guard !entries.isEmpty else { return "No vendors in KnowledgeBase/vendors.\n" }
    let columns: [Table.Column] = [
      .init("Standing"), .init("Vendor", overflow: .truncate), .init("Tier"), .init("Report"),
      .init("Next due"), .init("Open", .right), .init("Why", overflow: .wrap),
    ]
    let rows = entries.map { entry -> [String] in
      let open = entry.standing.openItems.count
      return [
        entry.standing.verdict.rawValue, entry.vendor.name, entry.vendor.tier.rawValue,
        entry.standing.report?.kind.code.label ?? "none",
        entry.standing.nextReportDue.map { "\($0)" } ?? "", open == 0 ? "" : "\(open)",
        entry.standing.reasons.first ?? "",
      ]
    }
    var text = Table(columns: columns, rows: rows).rendered(width: width)
    if isColoured {
      text = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        VendorStanding.Verdict.allCases.first { line.hasPrefix($0.rawValue) }
          .map { paint($0, String(line)) } ?? String(line)
      }.joined(separator: "\n")
    }
    return text + "\n" + counts(entries) + "\n"
  }

  /// `12 vendors: 1 overdue, 11 current`.
  private static func counts(_ entries: [ListVendors.Entry]) -> String {
    let parts = VendorStanding.Verdict.allCases.compactMap { verdict -> String? in
      let count = entries.count { $0.standing.verdict == verdict }
      return count == 0 ? nil : "\(count) \(verdict.rawValue)"
    }
    return "\(entries.count) vendor\(entries.count == 1 ? "" : "s"): "
      + parts.joined(separator: ", ")
  }

  /// Paints the verdict's word at the line's start, by ECMA-48's select graphic rendition.
  static func paint(_ verdict: VendorStanding.Verdict, _ line: String) -> String {
    let code =
      switch verdict {
      case .unacceptable, .overdue: "31"
      case .gap, .due: "33"
      case .unknown: "35"
      case .current: "32"
      }
    let word = verdict.rawValue
    return "\u{1b}[\(code)m\(word)\u{1b}[0m" + line.dropFirst(word.count)
  }

  // MARK: - JSON

  private struct Report: Encodable {
    let id, kind, label, coverage: String
    let days: DayPeriod
    let issued: CalendarDay?
    let auditor, opinion: String?
    let categories: [String]
    let sha256: String?
  }

  private struct Letter: Encodable {
    let days: DayPeriod
    let signed: CalendarDay?
    let by: String?
  }

  private struct Open: Encodable {
    let kind, text: String
  }

  private struct Entry: Encodable {
    let id, name, tier, status, standing: String
    let reasons: [String]
    let reliedOn: String?
    let nextReportDue: CalendarDay?
    let daysUntilDue: Int?
    let uncovered: [DayPeriod]
    let openItems: [Open]
    let reports: [Report]
    let letters: [Letter]
  }

  private struct Register: Encodable {
    let day: CalendarDay
    let vendors: [Entry]
  }

  /// `{"day", "vendors": […]}`, each with its standing, reasons, reports, letters and days.
  package static func json(_ entries: [ListVendors.Entry], today: CalendarDay) throws -> String {
    try EncodedJSON.text(
      Register(
        day: today, vendors: entries.map { entry($0.vendor, $0.standing, today) }))
  }

  private static func entry(
    _ vendor: Vendor, _ standing: VendorStanding, _ today: CalendarDay
  ) -> Entry {
    Entry(
      id: vendor.id.rawValue, name: vendor.name, tier: vendor.tier.rawValue,
      status: vendor.status.rawValue, standing: standing.verdict.rawValue,
      reasons: standing.reasons, reliedOn: standing.report?.id.rawValue,
      nextReportDue: standing.nextReportDue,
      daysUntilDue: standing.nextReportDue.map { today.days(until: $0) },
      uncovered: standing.uncovered.periods,
      openItems: standing.openItems.map { Open(kind: $0.kind.rawValue, text: $0.text) },
      reports: vendor.reports.map { report in
        Report(
          id: report.id.rawValue, kind: report.kind.code.rawValue, label: report.label,
          coverage: report.coverage, days: report.days, issued: report.issued,
          auditor: report.auditor, opinion: report.opinion?.rawValue,
          categories: report.categories.map(\.rawValue), sha256: report.source?.sha256)
      },
      letters: vendor.letters.map { Letter(days: $0.period, signed: $0.signed, by: $0.by) })
  }

  private struct DueEntry: Encodable {
    let vendor: String?
    let name, kind, title: String
    let day: CalendarDay
    let daysLeft: Int
  }

  private struct DueList: Encodable {
    let day: CalendarDay
    let due: [DueEntry]
  }

  /// `{"day", "due": [{"vendor", "name", "kind", "title", "day", "daysLeft"}]}`.
  package static func json(_ entries: [ListDueDates.Entry], today: CalendarDay) throws -> String {
    try EncodedJSON.text(
      DueList(
        day: today,
        due: entries.map {
          DueEntry(
            vendor: $0.vendorID?.rawValue, name: $0.name, kind: $0.date.kind.rawValue,
            title: $0.date.title, day: $0.date.day, daysLeft: $0.daysLeft)
        }))
  }

  /// What is due, earliest first.
  package static func table(_ entries: [ListDueDates.Entry], width: Int?) -> String {
    guard !entries.isEmpty else { return "Nothing is due.\n" }
    let columns: [Table.Column] = [
      .init("Day"), .init("Days left", .right), .init("Vendor", overflow: .truncate),
      .init("What", overflow: .wrap), .init("Owner"),
    ]
    let rows = entries.map {
      [
        "\($0.date.day)", "\($0.daysLeft)", $0.name, $0.date.title, $0.owner ?? "",
      ]
    }
    return Table(columns: columns, rows: rows).rendered(width: width)
  }

  // MARK: - One vendor

  /// `{"vendor": {…}, "dueDates": […], "answers": [{"id", "mayBeGiven", "reason"}]}`.
  package static func json(_ result: ShowVendor.Result) throws -> String {
    struct Answer: Encodable {
      let id: String
      let mayBeGiven: Bool
      let reason: String
    }
    struct Document: Encodable {
      let vendor: Entry
      let dueDates: [DueEntry]
      let answers: [Answer]
      let notices: [String]
    }
    return try EncodedJSON.text(
      Document(
        vendor: entry(result.vendor, result.standing, result.today),
        dueDates: result.dueDates.map {
          DueEntry(
            vendor: result.vendor.id.rawValue, name: result.vendor.name, kind: $0.kind.rawValue,
            title: $0.title, day: $0.day, daysLeft: result.today.days(until: $0.day))
        },
        answers: result.answers.map {
          Answer(
            id: $0.answer.id.rawValue, mayBeGiven: $0.standing == .usable,
            reason: $0.standing.reason(on: result.today))
        }, notices: result.notices))
  }
}
