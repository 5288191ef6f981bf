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

  package func contains(_ day: CalendarDay) -> Bool { from <= day && day <= to }

  package var description: String { "\(from) to \(to)" }
}
