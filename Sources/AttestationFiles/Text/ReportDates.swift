import Assurance

/// Finds calendar days in a report's text, in the ways auditors write them.
struct ReportDates: Sendable {
  struct Found: Hashable, Sendable {
    let day: CalendarDay
    /// Where in the text it stands.
    let range: Range<String.Index>
    /// Whether day and month could be the other way round.
    let isAmbiguous: Bool
  }

  /// Whether `01/07/2025` is the first of July: told by a number above twelve, `nil` when none is.
  let dayFirst: Bool?

  /// - Parameter texts: The whole document, to learn how it orders numbers.
  init(learningFrom texts: [String]) {
    var dayFirst = 0
    var monthFirst = 0
    for text in texts where text.contains("/") || text.contains(".") {
      for match in text.matches(of: Self.numeric) {
        let (first, second) = (Int(match.output.1) ?? 0, Int(match.output.3) ?? 0)
        if match.output.2 == "." || first > 12 { dayFirst += 1 }
        if match.output.2 != ".", second > 12 { monthFirst += 1 }
      }
    }
    self.dayFirst = dayFirst == monthFirst ? nil : dayFirst > monthFirst
  }

  func days(in text: String) -> [Found] {
    guard text.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
    var found: [Found] = []
    for match in text.matches(of: Self.monthDayYear) {
      add(
        match.output.3, CalendarDay.month(named: match.output.1), match.output.2, match.range,
        &found)
    }
    for match in text.matches(of: Self.dayMonthYear) {
      add(
        match.output.3, CalendarDay.month(named: match.output.2), match.output.1, match.range,
        &found)
    }
    for match in text.matches(of: Self.iso) {
      add(match.output.1, Int(match.output.2), match.output.3, match.range, &found)
    }
    for match in text.matches(of: Self.numeric) {
      let isDayFirst = match.output.2 == "." ? true : dayFirst ?? false
      let (first, second) = (match.output.1, match.output.3)
      let month = Int(isDayFirst ? second : first)
      let before = found.count
      add(match.output.4, month, isDayFirst ? first : second, match.range, &found)
      if found.count > before, dayFirst == nil, match.output.2 != ".", first != second {
        let last = found.removeLast()
        found.append(Found(day: last.day, range: last.range, isAmbiguous: true))
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func add(
    _ year: Substring, _ month: Int?, _ day: Substring, _ range: Range<String.Index>,
    _ found: inout [Found]
  ) {
    guard let year = Int(year), let month, let number = Int(day),
      let day = CalendarDay(year: year, month: month, day: number),
      !found.contains(where: { $0.range.overlaps(range) })
    else { return }
    found.append(Found(day: day, range: range, isAmbiguous: false))
  }

  // Regex is a value without state that the compiler does not yet call Sendable.
  private nonisolated(unsafe) static let monthDayYear =
    #/(?i)\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/#
  private nonisolated(unsafe) static let dayMonthYear =
    #/(?i)\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+day\s+of|\s+of)?[\s-](January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?),?[\s-](\d{4})\b/#
  private nonisolated(unsafe) static let iso = #/\b(\d{4})-(\d{2})-(\d{2})\b/#
  private nonisolated(unsafe) static let numeric =
    #/\b(\d{1,2})([\/.\-])(\d{1,2})[\/.\-](\d{4})\b/#
}
