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
