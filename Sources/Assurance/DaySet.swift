/// Days, kept as spans that neither touch nor overlap, earliest first.
package struct DaySet: Hashable, Sendable {
  package private(set) var periods: [DayPeriod]

  /// - Parameter periods: In any order; they may overlap.
  package init(_ periods: [DayPeriod] = []) {
    var merged: [DayPeriod] = []
    for period in periods.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      if let last = merged.last, period.from <= last.to.adding(days: 1) {
        merged[merged.count - 1] = DayPeriod(last.from, through: max(last.to, period.to))
      } else {
        merged.append(period)
      }
    }
    self.periods = merged
  }

  package var isEmpty: Bool { periods.isEmpty }

  package var count: Int { periods.reduce(0) { $0 + $1.count } }

  package func contains(_ day: CalendarDay) -> Bool {
    periods.contains { $0.contains(day) }
  }

  package func union(_ other: DaySet) -> DaySet { DaySet(periods + other.periods) }

  package func intersection(_ other: DaySet) -> DaySet {
    DaySet(
      periods.flatMap { mine in
        other.periods.compactMap {
          DayPeriod(from: max(mine.from, $0.from), to: min(mine.to, $0.to))
        }
      })
  }

  package func subtracting(_ other: DaySet) -> DaySet {
    var remaining = periods
    for hole in other.periods {
      remaining = remaining.flatMap { period -> [DayPeriod] in
        guard period.from <= hole.to, hole.from <= period.to else { return [period] }
        return [
          DayPeriod(from: period.from, to: hole.from.adding(days: -1)),
          DayPeriod(from: hole.to.adding(days: 1), to: period.to),
        ].compactMap(\.self)
      }
    }
    return DaySet(remaining)
  }
}
