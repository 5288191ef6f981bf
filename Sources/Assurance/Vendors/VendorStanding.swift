/// Whether a vendor can be relied on, on one day, and why.
package struct VendorStanding: Hashable, Sendable {
  package enum Verdict: String, Hashable, Comparable, Sendable, CaseIterable, Codable {
    /// What there is does not fit what the tier demands: the kind, the opinion, the categories.
    case unacceptable
    /// The successor of the report relied on should have come.
    case overdue
    /// Days between two reports that nothing speaks for.
    case gap
    /// No independent report, or one whose opinion or categories nobody wrote down.
    case unknown
    /// The successor is expected within the days asked about.
    case due
    case current

    /// From what needs attention first to what needs none.
    package static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }

    private var rank: Int { Verdict.allCases.firstIndex(of: self) ?? 0 }
  }

  package var verdict: Verdict
  /// Sentences with dates, the one that decided first.
  package var reasons: [String]
  /// The report the verdict rests on: the accepted one whose coverage ends last.
  package var report: AttestationReport?
  /// The day its successor is expected.
  package var nextReportDue: CalendarDay?
  /// Days nothing speaks for, from the last two reports' beginning to the day asked about.
  package var uncovered: DaySet
  /// What a reader must still do.
  package var openItems: [OpenItem]

  /// Whether our own answers may still rest on it.
  package var isReliable: Bool { verdict == .current || verdict == .due || verdict == .gap }
}
