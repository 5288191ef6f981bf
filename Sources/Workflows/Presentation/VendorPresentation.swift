import Assurance
import Foundation
import Reporting

/// The register of vendors as a table and as JSON.
package enum VendorPresentation {
  package static func table(_ entries: [ListVendors.Entry], width: Int?) -> String {
    guard !entries.isEmpty else { return "No vendors in KnowledgeBase/vendors.\n" }
    let columns: [Table.Column] = [
      .init("Standing"), .init("Vendor"), .init("Tier"), .init("Report"), .init("Speaks for"),
      .init("Opinion"), .init("Next due"), .init("Why", overflow: .wrap),
    ]
    let rows = entries.map { entry -> [String] in
      let report = entry.standing.report
      return [
        entry.standing.verdict.rawValue, entry.vendor.name, entry.vendor.tier.rawValue,
        report?.label ?? "none", report?.coverage ?? "", report?.opinion?.rawValue ?? "",
        entry.standing.nextReportDue.map { "\($0)" } ?? "",
        entry.standing.reasons.joined(separator: "; "),
      ]
    }
    return Table(columns: columns, rows: rows).rendered(width: width)
  }

  /// `{"vendors": […]}`, each with its standing, reasons and reports.
  package static func json(_ entries: [ListVendors.Entry]) throws -> String {
    struct Report: Encodable {
      let id, kind, coverage: String
      let issued: CalendarDay?
      let auditor: String?
      let opinion: String?
      let categories: [String]
      let successorDue: CalendarDay
    }
    struct Entry: Encodable {
      let id, name, tier, status, standing: String
      let reasons: [String]
      let nextReportDue: CalendarDay?
      let reports: [Report]
    }
    struct Register: Encodable {
      let vendors: [Entry]
    }
    let register = Register(
      vendors: entries.map { entry in
        let vendor = entry.vendor
        return Entry(
          id: vendor.id.rawValue, name: vendor.name, tier: vendor.tier.rawValue,
          status: vendor.status.rawValue, standing: entry.standing.verdict.rawValue,
          reasons: entry.standing.reasons, nextReportDue: entry.standing.nextReportDue,
          reports: vendor.reports.map { report in
            Report(
              id: report.id.rawValue, kind: report.kind.code.rawValue, coverage: report.coverage,
              issued: report.issued, auditor: report.auditor, opinion: report.opinion?.rawValue,
              categories: report.categories.map(\.rawValue),
              successorDue: report.successorDue(after: 12))
          })
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(register), as: UTF8.self)
  }
}
