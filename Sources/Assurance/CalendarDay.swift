/// A day of the calendar, with no time and no time zone.
///
/// A report's period or a review date is a day on paper; keeping it apart from instants means that
/// no time zone moves it. Days count in the proleptic Gregorian calendar.
package struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible, Codable {
  package let year: Int
  /// 1…12.
  package let month: Int
  /// 1…31, always a day that the month has.
  package let day: Int

  /// - Returns: `nil` for a day that does not exist, such as 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.length(ofMonth: month, year: year)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  private init(checkedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads ISO 8601's `2026-09-01`.
  ///
  /// - Returns: `nil` unless the text is exactly four, two and two digits of a day that exists.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// - Parameter name: An English month's name or at least its first three letters, in any case,
  ///   with or without a full stop.
  /// - Returns: 1…12.
  package static func month(named name: some StringProtocol) -> Int? {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let word = name.lowercased().filter { $0 != "." }
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  package var description: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

// MARK: - Arithmetic

extension CalendarDay {
  /// Days since 1970-01-01, negative before it.
  ///
  /// Howard Hinnant's `days_from_civil` (chrono-compatible low-level date algorithms).
  package var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1970-01-01.
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      checkedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package func adding(days: Int) -> CalendarDay {
    CalendarDay(daysSince1970: daysSince1970 + days)
  }

  /// The same day so many months on, or that month's last day where it is shorter.
  package func adding(months: Int) -> CalendarDay {
    let total = year * 12 + (month - 1) + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let newDay = min(day, CalendarDay.length(ofMonth: newMonth, year: newYear))
    return CalendarDay(checkedYear: newYear, month: newMonth, day: newDay)
  }

  /// As ``adding(months:)``, except that a month's last day leads to a month's last day: twelve
  /// months after 28 February 2023 is 29 February 2024, as a next yearly period would end.
  package func adding(wholeMonths months: Int) -> CalendarDay {
    let other = adding(months: months)
    guard day == CalendarDay.length(ofMonth: month, year: year) else { return other }
    let last = CalendarDay.length(ofMonth: other.month, year: other.year)
    return CalendarDay(checkedYear: other.year, month: other.month, day: last)
  }

  /// Days from this day to another: positive when the other is later.
  package func days(until other: CalendarDay) -> Int {
    other.daysSince1970 - daysSince1970
  }

  /// 28…31.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

// MARK: - Coding as ISO text

extension CalendarDay {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = CalendarDay(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is not a day as yyyy-mm-dd")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
