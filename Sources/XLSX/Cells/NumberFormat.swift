/// How a number is shown: only the distinctions that change what a reader takes it for.
package enum NumberFormat: Hashable, Sendable {
  case general
  case percent
  case date
  case time
  case dateAndTime

  /// Formats 14-22 and 45-47 are dates and times by ECMA-376 part 1, 18.8.30.
  static func builtIn(_ id: Int) -> NumberFormat {
    switch id {
    case 9, 10: .percent
    case 14...17, 27...31, 36, 50...54, 57, 58: .date
    case 18...21, 32...35, 45...47, 55, 56: .time
    case 22: .dateAndTime
    default: .general
    }
  }

  /// Tells a custom format code by its letters outside quotes, brackets and escapes.
  static func custom(_ code: String) -> NumberFormat {
    var letters = Set<UInt8>()
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for byte in code.lowercased().utf8 {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") {
        isBracketed = byte == UInt8(ascii: "[")
      } else if [UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*")].contains(byte) {
        isEscaped = true
      } else if byte == UInt8(ascii: ";") {
        break
      } else if !isBracketed {
        letters.insert(byte)
      }
    }
    let has = { (letter: Unicode.Scalar) in letters.contains(UInt8(ascii: letter)) }
    let hasDay = has("y") || has("d")
    let hasTime = has("h") || has("s")
    if hasDay && hasTime { return .dateAndTime }
    if hasDay || (has("m") && !hasTime && !has("#")) { return .date }
    if hasTime { return .time }
    return has("%") ? .percent : .general
  }

  /// - Parameters:
  ///   - number: The stored number; a date is a count of days.
  ///   - date1904: Whether days count from 1904 rather than 1900.
  /// - Returns: What a person reads, in ISO form for days and times.
  func display(_ number: Double, date1904: Bool) -> String {
    guard number.isFinite else { return Self.plain(number) }
    switch self {
    case .general: return Self.plain(number)
    case .percent:
      // Rounded to 13 digits, for 0.07 * 100 is 7.000000000000001.
      return Self.plain((number * 100 * 1e9).rounded() / 1e9) + "%"
    case .date: return Self.day(number, date1904: date1904) ?? Self.plain(number)
    case .time: return Self.time(number)
    case .dateAndTime:
      guard let day = Self.day(number, date1904: date1904) else { return Self.plain(number) }
      return "\(day) \(Self.time(number))"
    }
  }

  private static func plain(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    return "\(number)"
  }

  /// Serial 60 is Excel's 29 February 1900, which never was; later serials are shifted by it.
  private static func day(_ serial: Double, date1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let whole = Int(serial)
    let sinceEpoch = date1904 ? whole - 24_107 : whole - (whole < 60 ? 25_568 : 25_569)
    let shifted = sinceEpoch + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return "\(year + era * 400 + (month <= 2 ? 1 : 0))-\(two(month))-\(two(day))"
  }

  private static func time(_ serial: Double) -> String {
    let fraction = serial - serial.rounded(.down)
    let seconds = Int((fraction * 86_400).rounded()) % 86_400
    return "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
