import Assurance

/// Finds who was examined and who examined.
struct PartyReader {
  private let sections: ReportSections
  private let dates: ReportDates

  init(_ sections: ReportSections, _ dates: ReportDates) {
    self.sections = sections
    self.dates = dates
  }

  // MARK: - The service organization

  /// To whose management the auditor writes; else a labelled line; else the first company named.
  func serviceOrganization() -> ProposedFact<String>? {
    if let labelled = labelled(["service organization", "service organisation", "prepared for"]) {
      return labelled
    }
    for paragraph in sections.auditorsReport.prefix(12) + sections.opening {
      for pattern in [Self.address, Self.assertion] {
        if let match = paragraph.text.firstMatch(of: pattern) {
          return ProposedFact(
            Self.trimmed(String(match.output.1)), page: paragraph.page,
            sentence: paragraph.text.shortened)
        }
      }
    }
    return sections.opening.prefix(20).first { paragraph in
      NameForms.hasLegalForm(paragraph.text) && !NameForms.isFirm(paragraph.text)
        && paragraph.text.split(separator: " ").count >= 2 && NameForms.isName(paragraph.text)
    }.map {
      ProposedFact(Self.trimmed($0.text), page: $0.page, sentence: $0.text.shortened)
    }
  }

  // Regex is a value without state that the compiler does not yet call Sendable.
  private nonisolated(unsafe) static let address =
    #/(?i)^To\s+(?:the\s+)?(?:Management|Board|Directors?|Members|Shareholders|Partners|Owners)(?:\s+(?:and|of)\s+(?:the\s+)?(?:Board|Directors|Management|Managers|Members|Trustees|Shareholders))*\s+(?:of|at)\s+(.+?)(?:\s+\(.*)?[:.,]?$/#
  private nonisolated(unsafe) static let assertion =
    #/(?i)\bwe,? as (?:the )?management of (.+?),? (?:are|is|have) /#

  // MARK: - The auditor

  /// A short line beside the date under the auditor's report that is a firm's name.
  func auditor(besides organization: String?) -> ProposedFact<String>? {
    if let labelled = labelled(["service auditor", "independent service auditor", "auditor"]) {
      return labelled
    }
    let own = organization.map { CompanyName($0).core }
    let cover = Set(sections.cover.map { ReportSections.folded(NameForms.firm(in: $0.text)) })
    let lines = sections.auditorsReport
    let near = Set(DateLines(dates).places(in: lines).flatMap { max(0, $0 - 5)...($0 + 3) })
    var best: (score: Int, paragraph: ReportText.Paragraph, name: String)?
    func consider(_ paragraph: ReportText.Paragraph, bonus: Int) {
      let name = NameForms.firm(in: paragraph.text)
      guard name.count <= 70, name.count >= 4, NameForms.isName(name),
        dates.days(in: name).isEmpty, own != CompanyName(name).core
      else { return }
      var score = bonus
      if NameForms.isFirm(name) { score += 4 }
      if NameForms.hasLegalForm(name) { score += 1 }
      if cover.contains(ReportSections.folded(name)) { score += 2 }
      if name != paragraph.text, NameForms.isFirm(name) { score += 1 }
      if score >= 4, score > best?.score ?? 0 { best = (score, paragraph, name) }
    }
    for (place, paragraph) in lines.enumerated() {
      consider(paragraph, bonus: near.contains(place) ? 3 : 0)
    }
    for paragraph in sections.opening.prefix(25) { consider(paragraph, bonus: 0) }
    return best.map { best in
      ProposedFact(
        best.name, page: best.paragraph.page, sentence: best.paragraph.text.shortened,
        doubt: best.score < 5 ? "no signature names the firm plainly" : nil)
    }
  }

  // MARK: - Labels

  /// The value after, beside or below a label in a table of key facts.
  private func labelled(_ labels: [String]) -> ProposedFact<String>? {
    let opening = sections.opening
    for (place, paragraph) in opening.enumerated() {
      let folded = ReportSections.folded(paragraph.text).trimmingCharacters(of: ": ")
      for label in labels {
        var value: String?
        if folded == label {
          let beside = opening.first {
            $0.page == paragraph.page && abs($0.yMin - paragraph.yMin) < 4
              && $0.xMin > paragraph.xMin
          }
          value = beside?.text ?? (place + 1 < opening.count ? opening[place + 1].text : nil)
        } else if folded.hasPrefix(label + ": ") {
          value = paragraph.text.split(separator: ":", maxSplits: 1).last.map(String.init)
        }
        guard let value else { continue }
        let name = Self.trimmed(NameForms.firm(in: value.trimmingCharacters(of: " ")))
        guard name.count <= 90, NameForms.isName(name) else { continue }
        return ProposedFact(name, page: paragraph.page, sentence: "\(paragraph.text): \(value)")
      }
    }
    return nil
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(of: " ,:;")
  }
}
