/// A day by which somebody has to have done something about a vendor, or about our own evidence.
package struct DueDate: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case nextReport = "next-report"
    case surveillance
    case contractNotice = "contract-notice"
    case contractRenewal = "contract-renewal"
    case riskAcceptance = "risk-acceptance"
    /// A report of our own that answers rest on.
    case ownEvidence = "own-evidence"
  }

  package var kind: Kind
  package var day: CalendarDay
  /// What is due, without the day: "SOC 2 Type 2 report after 2026-09-30".
  package var title: String
  /// What it hangs on, the same when its day moves: a report's id, `contract`, an evidence's id.
  package var reference: String

  package init(
    _ kind: Kind, on day: CalendarDay, _ title: String, reference: String = "contract"
  ) {
    self.kind = kind
    self.day = day
    self.title = title
    self.reference = reference
  }
}

extension Vendor {
  /// The days to keep in view, earliest first; passed ones too, until what was due has come.
  ///
  /// - Parameters:
  ///   - day: Usually today.
  ///   - tiers: When a successor is expected.
  /// - Returns: Nothing for an offboarded vendor.
  package func dueDates(on day: CalendarDay, tiers: VendorTiers) -> [DueDate] {
    guard status != .offboarded else { return [] }
    let demand = tiers[tier]
    var dates: [DueDate] = []
    if let place = ReportReliance(reports, on: day, demand: demand).relied {
      let report = reports[place]
      dates.append(
        DueDate(
          .nextReport, on: report.successorDue(after: demand.dueAfterMonths),
          "\(report.kind.code.label) after \(report.coverageEnd)", reference: report.id.rawValue))
      dates += report.surveillance.filter { $0.done == nil }.map {
        DueDate(
          .surveillance, on: $0.due, "\(report.kind.code.label) surveillance audit",
          reference: report.id.rawValue)
      }
      if let acceptance = report.acceptance, acceptance.on <= day, acceptance.until >= day {
        dates.append(
          DueDate(
            .riskAcceptance, on: acceptance.until,
            "risk acceptance of \(report.kind.code.label) (\(report.coverage)) ends",
            reference: report.id.rawValue))
      }
    }
    if let notice = contract?.noticeBy, notice >= day {
      dates.append(DueDate(.contractNotice, on: notice, "last day to give notice"))
    }
    if let renewal = contract?.renewal, renewal >= day {
      dates.append(DueDate(.contractRenewal, on: renewal, "contract renews"))
    }
    return dates.sorted { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }
  }
}
