import Assurance
import Foundation

/// An instant as the database keeps it: UTC, ISO 8601, milliseconds, so that text order is time
/// order: `2026-11-21T09:30:00.250Z`.
enum Instant {
  /// Rounds to the nearest millisecond; for the years 1 to 9999.
  static func text(_ date: Date) -> String {
    let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
    let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: millisecondsADay)
    let inDay = rest < 0 ? rest + millisecondsADay : rest
    let day = CalendarDay(daysSince1970: rest < 0 ? days - 1 : days)
    let parts = [(inDay / 3_600_000, 2), (inDay / 60_000 % 60, 2), (inDay / 1000 % 60, 2)]
    let time = parts.map { padded($0.0, $0.1) }.joined(separator: ":")
    return "\(day)T\(time).\(padded(inDay % 1000, 3))Z"
  }

  /// - Returns: `nil` for text that `text(_:)` does not write.
  static func date(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[23] == UInt8(ascii: "Z"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let dayOfMonth = number(bytes[8..<10]),
      let day = CalendarDay(year: year, month: month, day: dayOfMonth),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
      let second = number(bytes[17..<19]), let millisecond = number(bytes[20..<23])
    else { return nil }
    let seconds = ((day.daysSince1970 * 24 + hour) * 60 + minute) * 60 + second
    return Date(timeIntervalSince1970: Double(seconds * 1000 + millisecond) / 1000)
  }

  private static let millisecondsADay = 86_400_000

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    return number
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
