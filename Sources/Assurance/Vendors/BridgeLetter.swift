/// Management's letter for the gap after a period; unaudited, so it never extends the report.
package struct BridgeLetter: Hashable, Sendable {
  /// The days it makes a statement about.
  package var period: DayPeriod
  package var signed: CalendarDay?
  /// Who signed, with the office held.
  package var by: String?
  /// 64 lower-case hexadecimal digits of the file.
  package var sha256: String?

  package init(
    period: DayPeriod, signed: CalendarDay? = nil, by: String? = nil, sha256: String? = nil
  ) {
    self.period = period
    self.signed = signed
    self.by = by
    self.sha256 = sha256
  }

  /// How long after a report's end a letter is customarily relied on.
  ///
  /// Practice, not a rule of the AICPA's: three months is the length user auditors accept.
  package static let customaryMonths = 3

  /// From this day on the letter counts: nobody can attest a span before saying so.
  package var onRecordFrom: CalendarDay { signed ?? period.to }

  /// Why little weight should be put on it on a day, in one clause; `nil` while nothing speaks
  /// against it.
  package func weakness(on day: CalendarDay) -> String? {
    if let signed, signed.adding(wholeMonths: Self.customaryMonths) < day {
      return "it was signed on \(signed), over three months ago"
    }
    if let signed, signed < period.to {
      return "it was signed on \(signed), before the days it speaks about were over"
    }
    if period.from.adding(months: Self.customaryMonths) <= period.to {
      return "it speaks about more than three months"
    }
    return by == nil ? "nobody's name stands under it" : nil
  }
}
