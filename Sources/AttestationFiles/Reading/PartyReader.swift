import Assurance

/// Finds who was examined, who examined, and the date of the auditor's report.
struct PartyReader {
  private let sections: ReportSections
  private let dates: ReportDates

  init(_ sections: ReportSections, _ dates: ReportDates) {
    self.sections = sections
    self.dates = dates
  }

  // MARK: - The service organization

  /// To whose management the auditor writes; else a labelled line; else the cover's first company.
  func serviceOrganization() -> ProposedFact<String>? {
    if let labelled = labelled(["service organization", "service organisation", "prepared for"]) {
      return labelled
    }
    for paragraph in sections.auditorsReport.prefix(12) {
      let pattern =
        #/(?i)^To\s+(?:the\s+)?(?:Management|Board|Directors?|Members|Shareholders|Partners|Owners)(?:\s+(?:and|of)\s+(?:the\s+)?(?:Board|Directors|Management|Managers|Members|Trustees|Shareholders))*\s+(?:of|at)\s+(.+?)(?:\s+\(.*)?[:.,]?$/#
      if let match = paragraph.text.firstMatch(of: pattern) {
        return ProposedFact(
          Self.name(String(match.output.1)), page: paragraph.page,
          sentence: paragraph.text.shortened)
      }
    }
    for paragraph in sections.all.prefix(60) {
      if let match = paragraph.text.firstMatch(
        of: #/(?i)\bwe,? as (?:the )?management of (.+?),? (?:are|is|have) /#)
      {
        return ProposedFact(
          Self.name(String(match.output.1)), page: paragraph.page,
          sentence: paragraph.text.shortened)
      }
    }
    for paragraph in sections.cover where Self.hasLegalForm(paragraph.text) {
      guard !Self.isFirm(paragraph.text) else { continue }
      return ProposedFact(
        Self.name(paragraph.text), page: paragraph.page, sentence: paragraph.text.shortened)
    }
    return nil
  }

  // MARK: - The auditor

  /// A short line beside the date under the auditor's report that is a firm's name.
  func auditor(besides organization: String?) -> ProposedFact<String>? {
    if let labelled = labelled(["service auditor", "independent service auditor", "auditor"]) {
      return labelled
    }
    let others = organization.map { VendorRegister.folded($0) }
    var best: (score: Int, fact: ProposedFact<String>)?
    let lines = sections.auditorsReport
    let coverTexts = Set(sections.cover.map { ReportSections.folded($0.text) })
    let near = Set(dateLines(in: lines).flatMap { max(0, $0 - 5)...($0 + 3) })
    func consider(_ paragraph: ReportText.Paragraph, _ bonus: Int) {
      var text = paragraph.text
      if let match = text.firstMatch(
        of: #/(?i)^(?:signed\s+(?:by|for)|for and on behalf of|\/s\/)\s+(.+)$/#)
      {
        text = String(match.output.1)
      }
      guard text.count <= 70, text.first?.isUppercase == true, !text.hasSuffix("."),
        dates.days(in: text).isEmpty, !text.contains(":"), !text.contains("SOC ")
      else {
        if Self.isFirm(text), text.count <= 70, text.hasSuffix("."),
          text.first?.isUppercase == true,
          text.split(separator: " ").count <= 8
        {
          best = better(best, bonus + 3, text, paragraph)
        }
        return
      }
      if let others, VendorRegister.folded(text) == others { return }
      var score = bonus
      if Self.isFirm(text) { score += 4 }
      if Self.hasLegalForm(text) { score += 1 }
      if coverTexts.contains(ReportSections.folded(text)) { score += 2 }
      guard score >= 4 else { return }
      best = better(best, score, text, paragraph)
    }
    for (place, paragraph) in lines.enumerated() {
      consider(paragraph, near.contains(place) ? 3 : 0)
    }
    for paragraph in sections.cover { consider(paragraph, 0) }
    return best?.fact
  }

  private func better(
    _ best: (score: Int, fact: ProposedFact<String>)?, _ score: Int, _ text: String,
    _ paragraph: ReportText.Paragraph
  ) -> (score: Int, fact: ProposedFact<String>)? {
    if let best, best.score >= score { return best }
    return (
      score,
      ProposedFact(
        text, page: paragraph.page, sentence: paragraph.text.shortened,
        doubt: score < 5 ? "no signature names the firm plainly" : nil)
    )
  }

  // MARK: - The date of the report

  /// The date that stands alone under the auditor's report, not before its period's end.
  func issued(after end: CalendarDay?) -> ProposedFact<CalendarDay>? {
    if let labelled = labelledDate() { return labelled }
    let lines = sections.auditorsReport
    let candidates = dateLines(in: lines).compactMap { place -> ProposedFact<CalendarDay>? in
      let paragraph = lines[place]
      guard let found = dates.days(in: paragraph.text).last else { return nil }
      if let end, found.day < end { return nil }
      return ProposedFact(
        found.day, page: paragraph.page, sentence: paragraph.text.shortened,
        doubt: found.isAmbiguous ? "day and month could be the other way round" : nil)
    }
    return candidates.last
  }

  /// Places of paragraphs that are a date alone, or a town and a date.
  private func dateLines(in lines: [ReportText.Paragraph]) -> [Int] {
    lines.indices.filter { place in
      let text = lines[place].text
      let found = dates.days(in: text)
      guard found.count == 1, text.count <= 60, let range = found.first?.range else { return false }
      let around = text[..<range.lowerBound] + " " + text[range.upperBound...]
      let words = around.lowercased().split { !$0.isLetter }
      let foreign: Set<String> = ["as", "of", "period", "through", "to", "page", "report", "for"]
      return words.count <= 4 && !words.contains { foreign.contains(String($0)) }
        || text.lowercased().hasPrefix("date")
    }
  }

  private func labelledDate() -> ProposedFact<CalendarDay>? {
    let labels = ["date of the auditor's report", "report date", "date of report", "date issued"]
    let early = sections.cover + sections.auditorsReport
    for (place, paragraph) in early.enumerated() {
      let folded = ReportSections.folded(paragraph.text)
      guard labels.contains(where: { folded.hasPrefix($0) }) else { continue }
      for other in early[place...].prefix(2) {
        if let found = dates.days(in: other.text).first {
          return ProposedFact(
            found.day, page: other.page, sentence: paragraph.text.shortened,
            doubt: found.isAmbiguous ? "day and month could be the other way round" : nil)
        }
      }
    }
    return nil
  }

  // MARK: - Names

  /// The line after, or in the row of, a label on the cover.
  private func labelled(_ labels: [String]) -> ProposedFact<String>? {
    for (place, paragraph) in sections.cover.enumerated() {
      let folded = ReportSections.folded(paragraph.text).trimmingCharacters(of: ": ")
      for label in labels {
        if folded == label, place + 1 < sections.cover.count {
          let next = sections.cover[place + 1]
          guard next.text.count <= 90 else { continue }
          return ProposedFact(
            Self.name(next.text), page: next.page, sentence: "\(paragraph.text): \(next.text)")
        }
        if folded.hasPrefix(label + ": ") {
          let value = paragraph.text.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
          return ProposedFact(
            Self.name(value), page: paragraph.page, sentence: paragraph.text.shortened)
        }
      }
    }
    return nil
  }

  private static func name(_ text: String) -> String {
    text.trimmingCharacters(of: " ,:;")
  }

  private static let legalForms: Set<String> = [
    "inc", "llc", "ltd", "limited", "gmbh", "ag", "bv", "corp", "corporation", "plc", "llp", "sarl",
    "sas", "sa", "ab", "oy", "pty", "nv", "lp", "as", "kg", "co", "company",
  ]

  static func hasLegalForm(_ text: String) -> Bool {
    let last = text.split(separator: " ").last.map { $0.lowercased().filter(\.isLetter) } ?? ""
    return legalForms.contains(last)
  }

  /// Forms and words that firms of accountants use.
  static func isFirm(_ text: String) -> Bool {
    let folded = text.lowercased().filter { $0 != "." }
    let words = Set(folded.split { !$0.isLetter }.map(String.init))
    let signs: Set<String> = [
      "llp", "cpa", "cpas", "pllc", "pc", "accountants", "auditors", "assurance", "audit",
      "wirtschaftsprüfer", "revision", "revisors", "attest", "attestation",
    ]
    return !words.isDisjoint(with: signs)
  }
}
