import Assurance

/// Finds the deviations in the tests of controls, with management's responses.
struct ExceptionReader {
  private typealias Paragraph = ReportText.Paragraph

  private let sections: ReportSections
  private let tests: [ReportText.Paragraph]

  init(_ sections: ReportSections) {
    self.sections = sections
    let skipped = Set(sections.auditorsReport)
    tests = sections.all.filter { !skipped.contains($0) }
  }

  func exceptions() -> [ProposedFact<AttestationReport.Exception>] {
    var found: [ProposedFact<AttestationReport.Exception>] = []
    var keys: Set<String> = []
    var consumed: Set<Int> = []
    for (place, paragraph) in tests.enumerated() {
      guard !consumed.contains(place), isDeviation(paragraph) || isListed(place) else { continue }
      let (whole, places) = cell(beginningAt: place)
      consumed.formUnion(places)
      let (text, inner) = Self.parted(whole)
      let key = text.lowercased().filter(\.isLetter)
      guard key.count > 15, keys.insert(key).inserted else { continue }
      let control = control(beside: paragraph)
      found.append(
        ProposedFact(
          AttestationReport.Exception(
            id: "E\(found.count + 1)", text: text, control: control,
            managementResponse: inner ?? response(to: text, control: control, after: paragraph),
            page: paragraph.page),
          page: paragraph.page, sentence: text.shortened))
    }
    return found
  }

  /// The paragraph with what follows it in the same cell.
  private func cell(beginningAt place: Int) -> (text: String, places: Range<Int>) {
    let paragraph = tests[place]
    let rest = tests[(place + 1)...].prefix { other in
      other.page == paragraph.page && other.xMin == paragraph.xMin
        && other.yMin == paragraph.yMin && Self.label(in: ReportSections.folded(other.text)) == nil
        && ListMarker.stripped(other.text) == other.text && !Self.isResponse(other.text)
        && Self.listNumber(in: other.text) == nil
    }
    let text = ([paragraph.text] + rest.map(\.text)).joined(separator: " ")
    return (text, place..<(place + 1 + rest.count))
  }

  // MARK: - A list of its own

  /// An item `E1 – …` under the heading "Exceptions".
  private func isListed(_ place: Int) -> Bool {
    guard Self.listNumber(in: tests[place].text) != nil else { return false }
    let before = tests[..<place].suffix(30).reversed().first {
      let folded = ReportSections.folded($0.text).trimmingCharacters(of: " :.")
      return folded.count < 60
        && (folded.hasPrefix("exceptions") || folded.hasPrefix("deviations")
          || folded.hasPrefix("list of exceptions") || folded.hasPrefix("details of exceptions"))
    }
    return before != nil
  }

  private static func listNumber(in text: String) -> Int? {
    text.firstMatch(of: #/^[ED]-?\d{1,2}\s*[–—:.)-]\s+(?=[A-Z])/#).map {
      text.distance(from: text.startIndex, to: $0.range.upperBound)
    }
  }

  private static func isResponse(_ text: String) -> Bool {
    ReportSections.folded(text).firstMatch(
      of: #/^(?:management(?:'s)?\s+response|management:|response\b)/#) != nil
  }

  // MARK: - Results that are no "no exceptions noted"

  private func isDeviation(_ paragraph: ReportText.Paragraph) -> Bool {
    let folded = ReportSections.folded(paragraph.text)
    if Self.isClean(folded) { return false }
    if Self.label(in: folded) != nil { return folded.count > 30 }
    // A cell in the column of results that says something else.
    return folded.count > 40 && isInResultColumn(paragraph) && Self.readsLikeDeviation(folded)
  }

  /// `Exception noted.`, `Deviation:`, `Exceptions identified –`: its length.
  private static func label(in folded: String) -> Int? {
    let pattern =
      #/^(?:results?[.:]?\s+)?(?:an?\s+|one\s+|two\s+|three\s+)?(?:test(?:ing)?\s+)?(?:exceptions?|deviations?)(?:\s+(?:was|were))?(?:\s+(?:noted|identified|found|reported))?(?:\s+(?:in|for)\s+[^.:]{1,30})?\s*(?:[.:–—-]|\s\()\s*/#
    guard let match = folded.firstMatch(of: pattern) else { return nil }
    return folded.distance(from: folded.startIndex, to: match.range.upperBound)
  }

  private static func isClean(_ folded: String) -> Bool {
    let short = folded.count < 90
    return short
      && [
        "no exception", "no deviation", "no relevant exception", "none noted", "not applicable",
        "without exception", "no issues noted", "none.", "not tested", "did not operate",
        "unable to test", "no findings",
      ].contains { folded.contains($0) }
  }

  private static func readsLikeDeviation(_ folded: String) -> Bool {
    folded.firstMatch(of: #/\b\d+\s+(?:of|out of)\s+(?:the\s+)?\d+\b/#) != nil
      || [
        " not ", "failed", "late", "without", "no evidence", "did not", "was missing", "after the",
      ]
      .contains { folded.contains($0) }
  }

  /// Whether the cells above and below it are mostly clean results.
  private func isInResultColumn(_ paragraph: ReportText.Paragraph) -> Bool {
    let column = tests.filter {
      abs($0.page - paragraph.page) <= 1 && abs($0.xMin - paragraph.xMin) < 6
    }
    let clean = column.count { Self.isClean(ReportSections.folded($0.text)) }
    return clean > 0 && clean * 5 >= column.count * 2
  }

  /// The deviation without its label, and a response inside the same cell.
  private static func parted(_ text: String) -> (text: String, response: String?) {
    let folded = ReportSections.folded(text)
    let start = label(in: folded) ?? listNumber(in: text) ?? 0
    var rest = String(text.dropFirst(start))
    if rest.hasPrefix("(") { rest = String(rest.dropFirst()) }
    var response: String?
    if let match = rest.firstMatch(
      of: #/(?i)\b(?:management(?:'s|’s)?\s+response|response\s+of\s+\w+)\s*[:.–-]\s*/#)
    {
      response = String(rest[match.range.upperBound...])
      rest = String(rest[..<match.range.lowerBound])
    }
    return (rest.trimmingCharacters(of: " "), response)
  }

  // MARK: - Its row

  /// The control's number in the same row of the table.
  private func control(beside paragraph: ReportText.Paragraph) -> String? {
    let row = tests.filter {
      $0.page == paragraph.page && $0.xMin < paragraph.xMin && $0.yMin <= paragraph.yMin + 4
        && $0.yMin >= paragraph.yMin - 260
    }
    let numbered = row.compactMap { other -> (Double, String)? in
      Self.controlNumber(in: other.text).map { (other.yMin, $0) }
    }
    return numbered.max { $0.0 < $1.0 }?.1
  }

  private static func controlNumber(in text: String) -> String? {
    let match = text.prefix(20).firstMatch(
      of: #/^[A-Z]{1,4}-?[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}(?=\s|$|:)/#)
    return match.map { String($0.output) }
  }

  /// In the section with responses: the row that names the control or repeats the deviation.
  private func response(
    to text: String, control: String?, after paragraph: ReportText.Paragraph
  ) -> String? {
    let key = text.lowercased().filter(\.isLetter).prefix(60)
    let later = tests.filter { $0.page >= paragraph.page && $0 != paragraph }
    guard
      let anchor = later.first(where: {
        $0.text.lowercased().filter(\.isLetter).contains(key)
      })
        ?? later.first(where: { other in
          control.map { Self.controlNumber(in: other.text) == $0 } == true
            && other.page > paragraph.page
        })
    else { return nil }
    let candidates = later.filter {
      $0.page == anchor.page && $0 != anchor && abs($0.yMin - anchor.yMin) < 6
        && $0.xMin > anchor.xMin && $0.text.count > 30
        && !$0.text.lowercased().filter(\.isLetter).contains(key)
    }
    if let cell = candidates.max(by: { $0.xMin < $1.xMin }) { return cell.text }
    guard let place = later.firstIndex(of: anchor) else { return nil }
    return later[(place + 1)...].prefix(3).first {
      ReportSections.folded($0.text).hasPrefix("management")
    }?.text
  }
}
