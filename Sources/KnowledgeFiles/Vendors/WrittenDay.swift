import Assurance

/// A day as people write it in a table.
enum WrittenDay: Hashable {
  case day(CalendarDay)
  /// `05/06/2026`, and nothing in the column settles whether the day or the month comes first.
  case ambiguous
  case unreadable

  /// Which number of `05/06/2026` comes first.
  enum Order: Hashable { case dayFirst, monthFirst }

  /// What a column's cells say about their order.
  enum Evidence: Hashable {
    case none
    case settled(Order)
    /// Some cells say one thing and some the other.
    case mixed

    var order: Order? { if case .settled(let order) = self { order } else { nil } }
  }

  /// Reads `2026-09-30`, `30.09.2026`, `09/30/2026`, `30 Sep 2026`, `September 30, 2026` and a
  /// spreadsheet's serial number.
  init(_ text: String, order: Order?) {
    var plain = Self.withoutTime(Self.squeezed(text))
    for lead in ["as of ", "as at "] where plain.hasPrefix(lead) {
      plain = String(plain.dropFirst(lead.count))
    }
    if let day = Self.yearFirst(plain) ?? Self.dotted(plain) ?? Self.named(plain)
      ?? Self.serial(plain)
    {
      self = .day(day)
    } else if let (first, second, year) = Self.slashed(plain) {
      let settled = order ?? Self.order(first, second) ?? (first == second ? .dayFirst : nil)
      guard let settled else {
        self = first <= 12 && second <= 12 ? .ambiguous : .unreadable
        return
      }
      let (day, month) = settled == .dayFirst ? (first, second) : (second, first)
      self = CalendarDay(year: year, month: month, day: day).map { .day($0) } ?? .unreadable
    } else {
      self = .unreadable
    }
  }
}

// MARK: - A whole column

extension WrittenDay {
  /// A number over 12 can only be a day, which settles the order for the whole column.
  ///
  /// - Parameters:
  ///   - texts: The column's cells; both ends of a span count.
  ///   - header: Its name, which may say `(MM/DD/YYYY)`.
  /// - Returns: What they say together.
  static func evidence(in texts: [String], header: String) -> Evidence {
    var orders: Set<Order> = []
    let letters = header.lowercased().filter { $0.isLetter }
    if letters.contains("ddmmyy") { orders.insert(.dayFirst) }
    if letters.contains("mmddyy") { orders.insert(.monthFirst) }
    for text in texts {
      for part in span(text).map({ [$0.0, $0.1] }) ?? [text] {
        guard let (first, second, _) = slashed(withoutTime(squeezed(part))) else { continue }
        if let order = order(first, second) { orders.insert(order) }
      }
    }
    if orders.count > 1 { return .mixed }
    return orders.first.map { .settled($0) } ?? .none
  }

  /// The two ends of `2025-10-01 - 2026-09-30`, as they are written.
  static func span(_ text: String) -> (String, String)? {
    var plain = squeezed(text)
    if plain.hasPrefix("from ") { plain = String(plain.dropFirst(5)) }
    for separator in [
      " to ", " through ", " thru ", " until ", " till ", " - ", "–", "—", "-", "/",
    ] {
      let parts = plain.split(separator: separator).map(String.init)
      if parts.count == 2 { return (parts[0], parts[1]) }
    }
    return nil
  }

  private static func order(_ first: Int, _ second: Int) -> Order? {
    if first > 12, second <= 12 { return .dayFirst }
    return second > 12 && first <= 12 ? .monthFirst : nil
  }
}

// MARK: - One way of writing each

extension WrittenDay {
  private static func squeezed(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }

  /// `2026-09-30T00:00:00Z` and `9/30/2026 12:00:00 AM` without what follows the day.
  private static func withoutTime(_ text: String) -> String {
    guard let place = text.firstIndex(where: { $0 == "t" || $0 == " " }), place > text.startIndex,
      text[text.index(before: place)].isWholeNumber
    else { return text }
    let rest = text[text.index(after: place)...]
    let isTime = rest.contains(":") && rest.allSatisfy { "0123456789:.+- apmz".contains($0) }
    return isTime ? String(text[..<place]) : text
  }

  private static func numbers(_ text: String, _ separator: Character) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ isDigits($0) && $0.count <= 4 }) else { return nil }
    return parts.compactMap { Int($0) }
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func yearFirst(_ text: String) -> CalendarDay? {
    for separator: Character in ["-", "/", "."] {
      guard let parts = numbers(text, separator), parts[0] >= 1000 else { continue }
      return CalendarDay(year: parts[0], month: parts[1], day: parts[2])
    }
    return nil
  }

  /// With dots the day comes first wherever dots are used.
  private static func dotted(_ text: String) -> CalendarDay? {
    guard let parts = numbers(text, "."), parts[2] >= 1000 else { return nil }
    return CalendarDay(year: parts[2], month: parts[1], day: parts[0])
  }

  /// Two numbers and a year in full; `26/09/30` could be anything.
  private static func slashed(_ text: String) -> (Int, Int, Int)? {
    guard let parts = numbers(text, "/") ?? numbers(text, "-"), parts[2] >= 1000, parts[0] < 100,
      parts[1] < 100
    else { return nil }
    return (parts[0], parts[1], parts[2])
  }

  /// Days from 2000 to 2099 by Excel's count from 1900.
  private static func serial(_ text: String) -> CalendarDay? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ isDigits($0) }), parts[0].count == 5,
      let days = Int(parts[0]), (36_526...73_050).contains(days)
    else { return nil }
    return CalendarDay(daysSince1970: days - 25_569)
  }

  private static func named(_ text: String) -> CalendarDay? {
    let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let words = text.split { " ,.-/".contains($0) }.map(String.init).filter { word in
      word != "of" && !weekdays.contains { word.hasPrefix($0) && word.count <= 9 }
    }
    guard words.count == 3,
      let place = words.firstIndex(where: { CalendarDay.month(named: $0) != nil }),
      let month = CalendarDay.month(named: words[place]), place < 2,
      let year = year(words[2], after: place)
    else { return nil }
    let number = words[1 - place].prefix { $0.isWholeNumber }
    let ending = words[1 - place].dropFirst(number.count)
    guard ["", "st", "nd", "rd", "th"].contains(ending), number.count <= 2,
      let day = Int(number)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// Spreadsheets shorten the year only as in `30-Sep-26`.
  private static func year(_ word: String, after month: Int) -> Int? {
    guard isDigits(word), let number = Int(word) else { return nil }
    if word.count == 4 { return number }
    return word.count == 2 && month == 1 ? 2000 + number : nil
  }
}
