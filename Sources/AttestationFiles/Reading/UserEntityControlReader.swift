import Assurance

/// Finds the complementary user entity controls: what the report expects of us.
struct UserEntityControlReader {
  private let sections: ReportSections

  init(_ sections: ReportSections) { self.sections = sections }

  /// Of all headings that name them, the one with the most items under it.
  func controls() -> [ProposedFact<ComplementaryUserEntityControl>] {
    let headings = sections.all.indices.filter { Self.isHeading(sections.all[$0].text) }
    let lists = headings.map { UserEntityControlList(in: sections.all, after: $0).items }
    guard let best = lists.max(by: { $0.count < $1.count }) else { return [] }
    return best.enumerated().map { place, item in
      ProposedFact(
        ComplementaryUserEntityControl(
          id: "U\(place + 1)", text: item.text, criterion: item.criterion, page: item.page),
        page: item.page, sentence: item.text.shortened)
    }
  }

  /// "User entity responsibilities" are another list: what users do in any case.
  private static func isHeading(_ text: String) -> Bool {
    let folded = ReportSections.folded(text)
    guard folded.count <= 110, !folded.hasSuffix(".") else { return false }
    return [
      "complementary user entity control", "complementary user-entity control",
      "user entity control", "user control consideration", "complementary customer control",
      "complementary controls at user", "controls expected of user entities", "(cuec",
    ].contains { folded.contains($0) }
  }
}

/// The items under one heading, until the next part of the report.
struct UserEntityControlList {
  struct Item {
    let text: String
    let criterion: String?
    let page: Int
  }

  private(set) var items: [Item] = []
  private var criterion: String?
  private var hasMarker = false
  private var isTable = false

  init(in paragraphs: [ReportText.Paragraph], after heading: Int) {
    let start = paragraphs[heading]
    let first = paragraphs[(heading + 1)...].prefix(2).map { ReportSections.folded($0.text) }
    if first.contains(where: { $0.hasPrefix("there are none") || $0.hasPrefix("none") }) { return }
    for paragraph in paragraphs[(heading + 1)...] {
      if paragraph.page > (items.last?.page ?? start.page) + 1 || endsList(paragraph.text) { break }
      take(paragraph)
    }
    let codes = paragraphs[heading...].prefix(items.count * 5 + 10)
    items = items.map { item in
      item.criterion == nil ? Self.withCriterion(item, from: Array(codes)) : item
    }
  }

  private mutating func take(_ paragraph: ReportText.Paragraph) {
    let text = paragraph.text
    if let code = Self.criterion(text) {
      criterion = code
      return
    }
    if Self.isTableHead(text) {
      isTable = true
      return
    }
    if Self.isBareMarker(text) {
      hasMarker = true
      return
    }
    let (content, isMarked) = unmarked(text)
    let (bare, code) = Self.parted(content)
    let words = bare.split(separator: " ").count
    let isItem =
      hasMarker || isMarked || isTable && bare.count >= 25 && words >= 4
      || bare.count >= 25 && bare.hasSuffix(".") && !Self.isIntroduction(bare)
    hasMarker = false
    guard isItem, bare.count >= 15, words >= 3, !bare.hasSuffix(":"),
      !Self.isIntroduction(bare) || isMarked
    else { return }
    items.append(Item(text: bare, criterion: code ?? criterion, page: paragraph.page))
    if code == nil, isTable { criterion = nil }
  }

  // MARK: - Marks

  /// Without a bullet, a number in sequence, or the report's own number for it.
  private func unmarked(_ text: String) -> (String, Bool) {
    let own = #/^\(?(?:C?UEC|UC|CUE|UE|U)[\s.#-]?[A-Z]?\d{1,2}(?:\.\d{1,2})?\)?[.:)]?\s+/#
    if let match = text.firstMatch(of: own) {
      return (String(text[match.range.upperBound...]), true)
    }
    if let match = text.firstMatch(of: #/^(\d{1,2})\s+(?=[A-Z])/#),
      Int(match.output.1) == items.count + 1
    {
      return (String(text[match.range.upperBound...]), true)
    }
    let stripped = ListMarker.stripped(text)
    return (stripped, stripped != text)
  }

  private static func isBareMarker(_ text: String) -> Bool {
    if text.count <= 2 { return text.allSatisfy { "•●▪■◦‣–—-*o·".contains($0) || $0.isNumber } }
    return text.firstMatch(
      of: #/^\(?(?:C?UEC|UC|CUE|UE|U)?[\s.#-]?[A-Z]?\(?\d{1,2}(?:\.\d{1,2})?\)?[.):]?$/#) != nil
  }

  // MARK: - Criteria

  private static func criterion(_ text: String) -> String? {
    guard text.count <= 40 else { return nil }
    let match = text.wholeMatch(
      of: #/\(?((?:CC|A|C|P|PI)\d\.\d+)\)?(?:\s*[,;\/|]\s*(?:CC|A|C|P|PI)\d\.\d+)*\)?/#)
    return match.map { String($0.output.1) }
  }

  /// "… they accept. (CC6.1)" is a control and its criterion.
  private static func parted(_ text: String) -> (String, String?) {
    let tail = #/\s*[(\[]((?:CC|A|C|P|PI)\d\.\d+)(?:\s*[,;\/]\s*(?:CC|A|C|P|PI)\d\.\d+)*[)\]]\.?$/#
    guard let match = text.firstMatch(of: tail) else { return (text, nil) }
    return (String(text[..<match.range.lowerBound]), String(match.output.1))
  }

  /// In a table whose last column is the criterion, it stands in the item's row.
  private static func withCriterion(
    _ item: Item, from paragraphs: [ReportText.Paragraph]
  ) -> Item {
    guard let cell = paragraphs.first(where: { $0.text == item.text }),
      let code = paragraphs.first(where: {
        $0.page == cell.page && abs($0.yMin - cell.yMin) < 5 && criterion($0.text) != nil
      })
    else { return item }
    return Item(text: item.text, criterion: criterion(code.text), page: item.page)
  }

  // MARK: - Where it ends

  private func endsList(_ text: String) -> Bool {
    let folded = ReportSections.folded(text)
    guard folded.count < 130, !folded.hasSuffix(".") else { return false }
    let parts =
      #/^(?:section|attachment|appendix|part|chapter|annex)\s+(?:[ivx]+\b|\d|[a-z]\b|one|two|three|four|five|six)/#
    if folded.firstMatch(of: parts) != nil { return true }
    if text.firstMatch(of: #/^(?:II|III|IV|V|VI|VII|VIII|IX|X|[B-G])\.\s+[A-Z]/#) != nil {
      return true
    }
    // A numbered heading, unless it is the next number of this list.
    if let match = text.firstMatch(of: #/^(\d{1,2})((?:\.\d{1,2})+)?\.?\s+[A-Z][a-z]+/#),
      match.output.2 != nil || !items.isEmpty && Int(match.output.1) != items.count + 1,
      text.count < 70
    {
      return true
    }
    return Self.headings.contains {
      folded.hasPrefix($0) || folded.hasPrefix("complementary \($0)")
    }
  }

  private static let headings = [
    "complementary subservice", "subservice organization", "subservice organisation",
    "trust services criteria", "tests of controls", "other information", "user responsibilities",
    "user entity responsibilities", "other responsibilities", "responsibilities of user",
    "management's response", "applicable trust services", "principal service commitments",
    "description of tests", "results of tests", "control environment", "information provided by",
    "controls expected of", "control measures", "controls, tests", "control objectives",
    "controls by", "tests and results", "criteria, controls", "independent service auditor",
    "independent practitioner", "independent auditor", "csoc", "changes ", "incidents",
    "system incidents", "significant changes", "vendors that",
  ]

  private static func isIntroduction(_ text: String) -> Bool {
    let folded = ReportSections.folded(text)
    return [
      "assumption", "are assumed", "was designed with", "should consider", "contemplate",
      "were designed", "are designed", "complement", "listed below", "the following",
      "cannot be covered", "covered by this report", "necessary to achieve", "were considered",
      "below", "listed here", "user entities' internal", "only be met if", "cannot be met",
      "numbered for reference", "must do their part",
    ].contains { folded.contains($0) }
  }

  /// A table's header: "No.", "Criterion", "Complementary User Entity Control".
  private static func isTableHead(_ text: String) -> Bool {
    let folded = ReportSections.folded(text).trimmingCharacters(of: " .#:")
    return [
      "no", "ref", "criterion", "criteria", "control", "controls", "complementary control",
      "complementary user entity control", "complementary user entity controls", "cuec",
      "user entity control", "control at the customer", "related criteria", "tsc",
      "control objective", "trust services criteria", "applicable criteria",
    ].contains(folded)
  }
}
