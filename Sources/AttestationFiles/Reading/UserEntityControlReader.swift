import Assurance

/// Finds the complementary user entity controls: what the report expects of us.
struct UserEntityControlReader {
  private typealias Paragraph = ReportText.Paragraph

  private let sections: ReportSections

  init(_ sections: ReportSections) { self.sections = sections }

  /// Of all headings that name them, the one with the most items under it.
  func controls() -> [ProposedFact<ComplementaryUserEntityControl>] {
    let headings = sections.all.indices.filter { Self.isHeading(sections.all[$0].text) }
    let lists = headings.map { items(after: $0) }
    guard let best = lists.max(by: { $0.count < $1.count }) else { return [] }
    return best.enumerated().map { place, item in
      ProposedFact(
        ComplementaryUserEntityControl(
          id: "U\(place + 1)", text: item.text, criterion: item.criterion, page: item.page),
        page: item.page, sentence: item.text.shortened)
    }
  }

  private static func isHeading(_ text: String) -> Bool {
    let folded = ReportSections.folded(text)
    guard folded.count <= 110, !folded.hasSuffix(".") else { return false }
    return [
      "complementary user entity control", "complementary user-entity control",
      "user entity control", "user control consideration", "complementary customer control",
      "complementary controls at user", "controls expected of user entities",
    ].contains { folded.contains($0) }
  }

  // MARK: - The list

  private struct Item {
    let text: String
    let criterion: String?
    let page: Int
  }

  private func items(after heading: Int) -> [Item] {
    var items: [Item] = []
    var criterion: String?
    var hasMarker = false
    var markedX: Double?
    let start = sections.all[heading]
    for paragraph in sections.all[(heading + 1)...] {
      let text = paragraph.text
      if Self.endsList(text) || paragraph.page > (items.last?.page ?? start.page) + 1 { break }
      if let code = Self.criterion(text) {
        criterion = code
        continue
      }
      if Self.isBareMarker(text) {
        hasMarker = true
        continue
      }
      let content = Self.stripped(text)
      let isItem =
        hasMarker || content != text
        || (content.count >= 25 && content.hasSuffix(".") && !Self.isIntroduction(content))
      hasMarker = false
      guard isItem, content.count >= 15, !content.hasSuffix(":"), !Self.isTableHead(content) else {
        // A heading by criterion over several items: "CC6.1 - Logical access".
        if let code = text.firstMatch(of: #/^\(?((?:CC|A|C|P|PI)\d\.\d)\b/#) {
          criterion = String(code.output.1)
        }
        continue
      }
      if content == text, let markedX, abs(paragraph.xMin - markedX) > 60 { continue }
      markedX = markedX ?? paragraph.xMin
      items.append(Item(text: content, criterion: criterion, page: paragraph.page))
    }
    return items
  }

  /// The next part of the report.
  private static func endsList(_ text: String) -> Bool {
    let folded = ReportSections.folded(text)
    guard folded.count < 130, !folded.hasSuffix(".") else { return false }
    if folded.firstMatch(
      of:
        #/^(?:section|attachment|appendix|part)\s+(?:[ivx]+|\d|[a-z]\b|one|two|three|four|five|six)/#
    )
      != nil || text.firstMatch(of: #/^(?:I|II|III|IV|V|VI|VII|VIII|IX|X)[.:]\s+[A-Z]/#) != nil
    {
      return true
    }
    return [
      "complementary subservice", "subservice organization", "subservice organisation",
      "trust services criteria,", "tests of controls", "other information",
      "user entity responsibilities", "management's response", "applicable trust services",
      "principal service commitments", "description of tests", "results of tests",
      "control environment",
      "information provided by",
    ].contains { folded.hasPrefix($0) || folded.hasPrefix("complementary \($0)") }
  }

  private static func isBareMarker(_ text: String) -> Bool {
    if text.count <= 2 { return text.allSatisfy { "•●▪■◦‣–—-*o·".contains($0) || $0.isNumber } }
    return text.firstMatch(of: #/^(?:C?UEC|UC|CUE|U)?[\s.-]?\(?\d{1,2}[.):]?$/#) != nil
  }

  /// Without a bullet, a number, or the report's own number for it.
  private static func stripped(_ text: String) -> String {
    if let match = text.firstMatch(of: #/^(?:C?UEC|UC|CUE|U)[\s.#-]?\d{1,2}(?:\.\d)?[.:)]?\s+/#) {
      return String(text[match.range.upperBound...])
    }
    return ListMarker.stripped(text)
  }

  private static func criterion(_ text: String) -> String? {
    guard text.count <= 40 else { return nil }
    let match = text.wholeMatch(
      of: #/\(?((?:CC|A|C|P|PI)\d\.\d+)\)?(?:\s*[,;\/]\s*(?:CC|A|C|P|PI)\d\.\d+)*\)?/#)
    return match.map { String($0.output.1) }
  }

  private static func isIntroduction(_ text: String) -> Bool {
    let folded = ReportSections.folded(text)
    return [
      "assumption", "assume", "should consider", "contemplate", "were designed", "are designed",
      "complement", "listed below", "the following", "cannot be covered", "covered by this report",
      "necessary to achieve", "were considered", "below", "listed here", "user entities' internal",
    ].contains { folded.contains($0) }
  }

  private static func isTableHead(_ text: String) -> Bool {
    text.count < 40 && !text.hasSuffix(".")
  }
}
