import Assurance

/// One month of the timeline.
struct CoverageMonth: Hashable {
  let days: DayPeriod

  /// What speaks for a month, by the first that fits.
  enum State: CaseIterable {
    case covered, partlyCovered, uncovered, bridged
    /// Before the first report, or in the future.
    case none
  }

  /// The month of a day.
  init(of day: CalendarDay) {
    let first = day.adding(days: 1 - day.day)
    days = DayPeriod(first, through: first.adding(months: 1).adding(days: -1))
  }

  /// From 24 months before a day to 14 after.
  static func around(_ day: CalendarDay) -> [CoverageMonth] {
    let first = CoverageMonth(of: day).days.from
    return (-24...14).map { CoverageMonth(of: first.adding(months: $0)) }
  }

  /// - Parameters:
  ///   - coverage: What speaks for a vendor.
  ///   - day: Later days may still be spoken for, so that nothing is missing yet.
  /// - Returns: Uncovered rather than bridged when a letter leaves out days that have passed.
  func state(in coverage: VendorCoverage, on day: CalendarDay) -> State {
    let month = DaySet([days])
    let covered = coverage.covered.intersection(month).count
    if covered == days.count { return .covered }
    if covered > 0 { return .partlyCovered }
    if !coverage.missing(until: day).intersection(month).isEmpty { return .uncovered }
    return coverage.bridged.intersection(month).isEmpty ? .none : .bridged
  }

  /// `Jan`.
  var name: String {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return names[days.from.month - 1]
  }
}

extension VendorCoverage {
  /// The days from the first report's start to a day that nothing speaks for.
  func missing(until day: CalendarDay) -> DaySet {
    covered.periods.first.flatMap { DayPeriod(from: $0.from, to: day) }.map(uncovered) ?? DaySet()
  }
}
