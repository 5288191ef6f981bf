import Assurance

/// Lines that are a date alone, or a town and a date, or a firm's signature with its date.
struct DateLines {
  private let dates: ReportDates

  init(_ dates: ReportDates) { self.dates = dates }

  func places(in lines: [ReportText.Paragraph]) -> [Int] {
    lines.indices.filter { isDateLine(lines[$0].text) }
  }

  private func isDateLine(_ text: String) -> Bool {
    let found = dates.days(in: text)
    guard found.count == 1, text.count <= 100, let range = found.first?.range else { return false }
    if text.lowercased().hasPrefix("date") { return true }
    let around = "\(text[..<range.lowerBound]) \(text[range.upperBound...])"
    let words = around.lowercased().split { !$0.isLetter }.map(String.init)
    let foreign: Set<String> = ["as", "of", "period", "through", "to", "page", "report", "for"]
    guard foreign.isDisjoint(with: words) else { return false }
    let rest = around.trimmingCharacters(of: " ,|–-.")
    return words.count <= 4 || words.count <= 12 && NameForms.isName(rest)
  }
}

/// Finds the date of the auditor's report.
struct IssueDateReader {
  private let sections: ReportSections
  private let dates: ReportDates

  init(_ sections: ReportSections, _ dates: ReportDates) {
    self.sections = sections
    self.dates = dates
  }

  /// The date that stands under, or over, the auditor's report, not before its period's end.
  func issued(after end: CalendarDay?) -> ProposedFact<CalendarDay>? {
    if let labelled = labelled(), end.map({ labelled.value >= $0 }) ?? true { return labelled }
    return standing(in: sections.auditorsReport, after: end)
      ?? standing(in: sections.opening, after: end)
  }

  private func standing(
    in lines: [ReportText.Paragraph], after end: CalendarDay?
  ) -> ProposedFact<CalendarDay>? {
    let candidates = DateLines(dates).places(in: lines).compactMap { place in
      fact(lines[place])
    }
    return candidates.last { end == nil || $0.value >= end ?? $0.value }
  }

  private func fact(
    _ paragraph: ReportText.Paragraph
  ) -> ProposedFact<CalendarDay>? {
    dates.days(in: paragraph.text).last.map {
      ProposedFact(
        $0.day, page: paragraph.page, sentence: paragraph.text.shortened,
        doubt: $0.isAmbiguous ? "day and month could be the other way round" : nil)
    }
  }

  private func labelled() -> ProposedFact<CalendarDay>? {
    let labels = [
      "date of the auditor's report", "date of auditor's report", "date of the report",
      "report date", "date of report", "date issued", "date of issue", "issued on", "signed",
    ]
    let opening = sections.opening
    for (place, paragraph) in opening.enumerated() {
      let folded = ReportSections.folded(paragraph.text)
      guard folded.count < 70, labels.contains(where: { folded.hasPrefix($0) }) else { continue }
      let beside = opening.filter {
        $0.page == paragraph.page && abs($0.yMin - paragraph.yMin) < 4 && $0.xMin > paragraph.xMin
      }
      if let found = ([paragraph] + beside + opening[place...].prefix(2)).lazy
        .compactMap({ fact($0) }).first
      {
        return found
      }
    }
    return nil
  }
}
