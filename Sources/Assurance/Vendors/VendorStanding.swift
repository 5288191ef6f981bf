/// Whether a vendor can be relied on, on one day, and why.
package struct VendorStanding: Hashable, Sendable {
  package enum Verdict: String, Hashable, Comparable, Sendable, CaseIterable, Codable {
    /// The newest opinion is adverse, disclaimed, or qualified.
    case unacceptable
    /// The successor of the newest report should have come.
    case overdue
    /// No report at all, though the vendor is in use.
    case unknown
    /// The successor is expected within the days asked about.
    case due
    case current

    /// From what needs attention first to what needs none.
    package static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }

    private var rank: Int { Verdict.allCases.firstIndex(of: self) ?? 0 }
  }

  package var verdict: Verdict
  /// Sentences with dates.
  package var reasons: [String]
  /// The report the verdict rests on: the one whose coverage ends last.
  package var report: AttestationReport?
  /// The day its successor is expected.
  package var nextReportDue: CalendarDay?
}

extension Vendor {
  /// Judges the vendor on a day.
  ///
  /// Only attestations by an independent party count; a completed questionnaire is the vendor's own
  /// word. A bridge letter is named in the reasons and never changes the verdict.
  ///
  /// - Parameters:
  ///   - day: Usually today.
  ///   - within: Days ahead in which an expected report counts as due.
  /// - Returns: The verdict with its reasons, the newest report first among them.
  package func standing(on day: CalendarDay, within: Int) -> VendorStanding {
    let attested = reports.filter { report in
      if case .questionnaire = report.kind { return false }
      return true
    }
    guard
      let newest = attested.max(by: {
        ($0.successorDue, $0.id) < ($1.successorDue, $1.id)
      })
    else {
      return VendorStanding(
        verdict: .unknown, reasons: ["no independent report is on record"], report: nil,
        nextReportDue: nil)
    }
    let due = newest.successorDue
    var reasons: [String] = []
    let verdict = verdict(of: newest, due: due, on: day, within: within, reasons: &reasons)
    reasons += notes(on: newest, day: day)
    return VendorStanding(verdict: verdict, reasons: reasons, report: newest, nextReportDue: due)
  }

  private func verdict(
    of newest: AttestationReport, due: CalendarDay, on day: CalendarDay, within: Int,
    reasons: inout [String]
  ) -> VendorStanding.Verdict {
    if let opinion = newest.opinion, opinion != .unqualified {
      reasons.append(
        "the opinion of \(newest.kind.label) (\(newest.coverage)) is \(opinion.rawValue)")
      return .unacceptable
    }
    let days = day.days(until: due)
    if days < 0 {
      reasons.append(
        "\(newest.kind.label) speaks for \(newest.coverage); its successor was due on \(due), "
          + "\(-days) days ago")
      return .overdue
    }
    if days <= within {
      reasons.append(
        "\(newest.kind.label) speaks for \(newest.coverage); its successor is due on \(due), "
          + "in \(days) days")
      return .due
    }
    reasons.append("\(newest.kind.label) speaks for \(newest.coverage)")
    return .current
  }

  private func notes(on newest: AttestationReport, day: CalendarDay) -> [String] {
    var notes: [String] = []
    if case .soc2Type1 = newest.kind {
      notes.append("Type 1 speaks for design on one day only, not for operation over a period")
    }
    if let count = newest.exceptionCount, count > 0 {
      notes.append("\(count) exception\(count == 1 ? "" : "s") noted by the auditor")
    }
    let bridging = letters.filter { $0.period.contains(day) && newest.coverageEnd < day }
    if let letter = bridging.max(by: { $0.period.to < $1.period.to }) {
      notes.append(
        "a bridge letter for \(letter.period) narrows the gap; it is unaudited and extends nothing")
    }
    return notes
  }
}
