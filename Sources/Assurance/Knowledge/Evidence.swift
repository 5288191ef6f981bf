/// A document or record that shows a control working, with its dates.
package struct Evidence: Hashable, Sendable {
  package typealias ID = Identifier<Evidence>

  package var id: ID
  package var title: String
  /// `soc2-type2`, `penetration-test-letter`, …; free text outside the known kinds.
  package var kind: String
  /// The days it speaks for, when it speaks for a span.
  package var period: DayPeriod?
  package var issued: CalendarDay?
  /// The last day on which an answer may rest on it; `nil` when it does not lapse.
  package var expires: CalendarDay?
  /// Why no answer may rest on it whatever its dates, as a clause; `nil` when nothing is wrong.
  package var obstacle: String?

  package init(
    id: ID, title: String, kind: String, period: DayPeriod? = nil, issued: CalendarDay? = nil,
    expires: CalendarDay? = nil, obstacle: String? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.period = period
    self.issued = issued
    self.expires = expires
    self.obstacle = obstacle
  }
}
