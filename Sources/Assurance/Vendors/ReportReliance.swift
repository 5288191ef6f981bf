/// Which of a vendor's reports is relied on, by its place among them.
///
/// Places instead of copies: ten thousand vendors are judged in the time a person notices.
struct ReportReliance {
  /// Those that count: on record, of a kind the tier accepts; when there is none such, every
  /// independent one on record.
  let counted: [Int]
  /// Whether those that count are of a kind the tier accepts.
  let isAcceptedKind: Bool
  /// The one whose coverage ends last.
  let relied: Int?
  /// Of those over a span of days, the one relied on before.
  let before: Int?

  init(_ reports: [AttestationReport], on day: CalendarDay, demand: TierDemand) {
    let onRecord = reports.indices.filter { reports[$0].onRecordFrom <= day }
    let accepted = onRecord.filter { demand.accepts.contains(reports[$0].kind.code) }
    let counted =
      accepted.isEmpty ? onRecord.filter { reports[$0].kind.code.isIndependent } : accepted
    let newest = counted.max { Self.isLess(reports[$0], reports[$1]) }
    self.counted = counted
    isAcceptedKind = !accepted.isEmpty
    relied = newest
    before = newest.flatMap { newest in
      let start = reports[newest].days.from
      return counted.filter { reports[$0].days.count > 1 && reports[$0].days.from < start }
        .max { Self.isLess(reports[$0], reports[$1]) }
    }
  }

  /// Orders by what is relied on: later coverage, then the stronger kind, then the later issued.
  private static func isLess(_ left: AttestationReport, _ right: AttestationReport) -> Bool {
    if left.coverageEnd != right.coverageEnd { return left.coverageEnd < right.coverageEnd }
    if left.kind.code != right.kind.code { return left.kind.code.rank > right.kind.code.rank }
    if left.onRecordFrom != right.onRecordFrom { return left.onRecordFrom < right.onRecordFrom }
    return left.id < right.id
  }
}
