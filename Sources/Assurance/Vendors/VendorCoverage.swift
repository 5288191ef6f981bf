/// Which days something speaks for, and which nothing does.
package struct VendorCoverage: Hashable, Sendable {
  /// Days of reports.
  package var covered: DaySet
  /// Days after a report for which management's letter stands in; unaudited.
  package var bridged: DaySet

  /// - Parameters:
  ///   - reports: Those that count.
  ///   - letters: Those that are on record; each counts only after a report, and for the customary
  ///     three months.
  package init(reports: [AttestationReport], letters: [BridgeLetter]) {
    let covered = DaySet(reports.map(\.days))
    let windows = reports.filter { $0.kind.code.isIndependent }.map { report in
      let end = report.coverageEnd
      return DayPeriod(
        end.adding(days: 1),
        through: end.adding(wholeMonths: BridgeLetter.customaryMonths))
    }
    self.covered = covered
    bridged = DaySet(letters.map(\.period)).intersection(DaySet(windows)).subtracting(covered)
  }

  /// The days of a span that neither a report nor a letter speaks for.
  package func uncovered(in span: DayPeriod) -> DaySet {
    DaySet([span]).subtracting(covered).subtracting(bridged)
  }

  package enum State: String, Hashable, Sendable, CaseIterable, Codable {
    case covered, bridged, uncovered
  }

  /// The span cut into stretches of one state each, earliest first; together they are the span.
  package func stretches(in span: DayPeriod) -> [(days: DayPeriod, state: State)] {
    let whole = DaySet([span])
    let parts: [(DaySet, State)] = [
      (covered.intersection(whole), .covered), (bridged.intersection(whole), .bridged),
      (uncovered(in: span), .uncovered),
    ]
    return parts.flatMap { days, state in days.periods.map { (days: $0, state: state) } }
      .sorted { $0.days.from < $1.days.from }
  }
}
