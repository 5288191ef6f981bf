import Assurance

/// Finds the days that a report speaks for.
struct CoverageReader {
  private let sections: ReportSections
  private let dates: ReportDates

  init(_ sections: ReportSections, _ dates: ReportDates) {
    self.sections = sections
    self.dates = dates
  }

  func days(of kind: AttestationReport.KindCode) -> ProposedFact<DayPeriod>? {
    kind.dates == .asOf ? day() : period()
  }

  // MARK: - A period

  /// The pair of days that the cover and the auditor name most often; an earlier report's period is
  /// mentioned now and then.
  private func period() -> ProposedFact<DayPeriod>? {
    var votes: [DayPeriod: (count: Int, page: Int, sentence: String, isAmbiguous: Bool)] = [:]
    func look(_ paragraphs: [ReportText.Paragraph], weight: Int) {
      for paragraph in paragraphs {
        for sentence in ReportSections.sentences(of: paragraph.text) {
          for (period, isAmbiguous) in periods(in: sentence) {
            let folded = ReportSections.folded(sentence)
            let isEarlier = ["prior", "previous", "earlier", "preceding", "bridge"].contains {
              folded.contains($0)
            }
            let old = votes[period] ?? (0, paragraph.page, sentence.shortened, isAmbiguous)
            votes[period] = (old.count + (isEarlier ? 0 : weight), old.1, old.2, old.3)
          }
        }
      }
    }
    look(sections.cover, weight: 5)
    look(sections.auditorsReport, weight: 3)
    look(sections.all, weight: 1)
    let ranked = votes.sorted {
      ($0.value.count, $0.key.to) > ($1.value.count, $1.key.to)
    }
    guard let (period, vote) = ranked.first, vote.count > 0 else { return nil }
    var doubt: String?
    if vote.isAmbiguous { doubt = "day and month could be the other way round" }
    if ranked.count > 1, ranked[1].value.count * 2 > vote.count {
      doubt = "the report also names \(ranked[1].key)"
    }
    return ProposedFact(period, page: vote.page, sentence: vote.sentence, doubt: doubt)
  }

  /// Two days with only a joining word between them.
  private func periods(in sentence: String) -> [(DayPeriod, Bool)] {
    let found = dates.days(in: sentence)
    if let ended = yearEnded(in: sentence, found) { return [ended] }
    if let first = found.first, let short = shortStart(in: sentence, before: first) {
      return [short]
    }
    return zip(found, found.dropFirst()).compactMap { first, second in
      let between = ReportSections.folded(
        String(sentence[first.range.upperBound..<second.range.lowerBound])
      ).trimmingCharacters(of: " ,")
      let joins = [
        "to", "through", "until", "till", "-", "–", "—", "and", "up to", "up to and including",
        "thru", "through to",
      ]
      guard joins.contains(between),
        let period = DayPeriod(from: first.day, to: second.day), period.count >= 20,
        period.count <= 800
      else { return nil }
      return (period, first.isAmbiguous || second.isAmbiguous)
    }
  }

  /// "For the twelve months ended June 30, 2026".
  private func yearEnded(
    in sentence: String, _ found: [ReportDates.Found]
  ) -> (DayPeriod, Bool)? {
    let spans: [(String, Int)] = [
      ("twelve months ended", 12), ("twelve months ending", 12), ("12 months ended", 12),
      ("year ended", 12), ("year ending", 12), ("twelve-month period ended", 12),
      ("twelve-month period ending", 12), ("nine months ended", 9), ("six months ended", 6),
      ("six-month period ended", 6), ("three months ended", 3),
    ]
    for day in found {
      let before = ReportSections.folded(String(sentence[..<day.range.lowerBound]))
        .trimmingCharacters(of: " ,")
      guard let (_, months) = spans.first(where: { before.hasSuffix($0.0) }) else { continue }
      let start = day.day.adding(wholeMonths: -months).adding(days: 1)
      return (DayPeriod(start, through: day.day), day.isAmbiguous)
    }
    return nil
  }

  /// "January 1 to December 31, 2025" and "1 January to 31 December 2025": the year stands once.
  private func shortStart(
    in sentence: String, before end: ReportDates.Found
  ) -> (DayPeriod, Bool)? {
    let head = String(sentence[..<end.range.lowerBound].suffix(40))
    let words = head.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count >= 3, let joiner = words.last,
      ["to", "through", "until", "till"].contains(joiner)
    else { return nil }
    let pair = words.dropLast().suffix(2)
    let written = "\(pair.joined(separator: " ")) \(end.day.year)"
    let swapped = "\(pair.reversed().joined(separator: " ")) \(end.day.year)"
    guard let start = (dates.days(in: written) + dates.days(in: swapped)).first?.day else {
      return nil
    }
    let from = start <= end.day ? start : start.adding(months: -12)
    return (DayPeriod(from, through: end.day), end.isAmbiguous)
  }

  // MARK: - One day

  private func day() -> ProposedFact<DayPeriod>? {
    var votes: [CalendarDay: (count: Int, page: Int, sentence: String, isAmbiguous: Bool)] = [:]
    func look(_ paragraphs: [ReportText.Paragraph], weight: Int) {
      for paragraph in paragraphs {
        for sentence in ReportSections.sentences(of: paragraph.text) {
          for found in dates.days(in: sentence) {
            let before = ReportSections.folded(
              String(sentence[..<found.range.lowerBound].suffix(14)))
            let isAsOf = ["as of", "as at", "as on", "at "].contains { before.contains($0) }
            let old = votes[found.day] ?? (0, paragraph.page, sentence.shortened, found.isAmbiguous)
            votes[found.day] = (old.count + (isAsOf ? weight * 3 : 0), old.1, old.2, old.3)
          }
        }
      }
    }
    look(sections.cover, weight: 5)
    look(sections.auditorsReport, weight: 3)
    look(sections.all, weight: 1)
    guard let (day, vote) = votes.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }),
      vote.count > 0
    else { return nil }
    return ProposedFact(
      DayPeriod(day), page: vote.page, sentence: vote.sentence,
      doubt: vote.isAmbiguous ? "day and month could be the other way round" : nil)
  }
}

extension StringProtocol {
  func trimmingCharacters(of set: String) -> String {
    var rest = self[...]
    while let first = rest.first, set.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, set.contains(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
