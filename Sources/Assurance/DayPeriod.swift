/// A span of days, both ends included: an audit period, a certificate's validity.
package struct DayPeriod: Hashable, Sendable, CustomStringConvertible, Codable {
  package let from: CalendarDay
  package let to: CalendarDay

  /// - Returns: `nil` when the end lies before the start.
  package init?(from: CalendarDay, to: CalendarDay) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }

  /// One day.
  package init(_ day: CalendarDay) {
    from = day
    to = day
  }

  /// From a day to a later one, or that day alone when the other is not later.
  package init(_ from: CalendarDay, through to: CalendarDay) {
    self.from = from
    self.to = max(from, to)
  }

  /// How many days, at least 1.
  package var count: Int { from.days(until: to) + 1 }

  package func contains(_ day: CalendarDay) -> Bool { from <= day && day <= to }

  package var description: String { "\(from) to \(to)" }
}
