import Assurance

typealias RegisterColumn = ListColumn<RegisterReport.Entry>

/// The sheet with a row for each vendor.
extension ListColumn where Row == RegisterReport.Entry {
  static func all(on day: CalendarDay) -> [RegisterColumn] {
    vendor + report + dates(on: day) + findings
  }

  private static var vendor: [RegisterColumn] {
    [
      RegisterColumn("Standing", 14) { .standing($0.standing.verdict) },
      RegisterColumn("Vendor", 28) { .text($0.vendor.name) },
      RegisterColumn("Service", 28) { .optional($0.vendor.service) },
      RegisterColumn("Owner", 20) { .optional($0.vendor.owner) },
      RegisterColumn("Tier", 11) { .text($0.vendor.tier.rawValue) },
      RegisterColumn("Status", 12) { .text($0.vendor.status.rawValue) },
      RegisterColumn("Data", 22) { .joined($0.vendor.data, by: ", ") },
    ]
  }

  private static var report: [RegisterColumn] {
    [
      RegisterColumn("Report relied on", 20) { .optional($0.standing.report?.label) },
      RegisterColumn("Speaks for", 28) { .optional($0.standing.report?.coverage) },
      RegisterColumn("Opinion", 15) { $0.standing.report.map(opinion) ?? .empty },
      RegisterColumn("Auditor", 22) { .optional($0.standing.report?.auditor) },
      RegisterColumn("Issued", 13) { .optional($0.standing.report?.issued) },
    ]
  }

  private static func dates(on day: CalendarDay) -> [RegisterColumn] {
    [
      RegisterColumn("Next due", 13) { .optional($0.standing.nextReportDue) },
      RegisterColumn("Days until due", 11) { entry in
        entry.standing.nextReportDue.map { .daysLeft(day.days(until: $0)) } ?? .empty
      },
      RegisterColumn("Contract renews", 13) { .optional($0.vendor.contract?.renewal) },
      RegisterColumn("Notice by", 13) { .optional($0.vendor.contract?.noticeBy) },
    ]
  }

  private static var findings: [RegisterColumn] {
    [
      RegisterColumn("Reason", 60) { .optional($0.standing.reasons.first.map(sentence)) },
      RegisterColumn("Open items", 12) { .count($0.standing.openItems.count) },
      RegisterColumn("Answers at risk", 30) { .joined($0.answersAtRisk, by: "\n") },
    ]
  }

  private static func opinion(in report: AttestationReport) -> CellValue {
    switch report.opinion {
    case .unqualified?: .text("unqualified")
    case let opinion?: .alert(opinion.rawValue)
    case nil: report.kind.code.hasOpinion ? .aside("not written down") : .empty
    }
  }

  /// A clause as a sentence begins.
  private static func sentence(_ clause: String) -> String {
    clause.prefix(1).uppercased() + clause.dropFirst()
  }
}
