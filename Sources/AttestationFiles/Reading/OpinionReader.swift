import Assurance

/// Reads the auditor's conclusion.
struct OpinionReader {
  private let sections: ReportSections

  init(_ sections: ReportSections) { self.sections = sections }

  func opinion() -> ProposedFact<AttestationReport.Opinion>? {
    // The graver word decides wherever it stands: a qualified report also says "in our opinion".
    find(.disclaimer) { text in
      text == "disclaimer of opinion" || text == "disclaimer"
        || text.contains("do not express an opinion on")
          && !text.contains("accordingly, we do not express an opinion thereon")
          && !text.contains("other information")
        || text.contains("we do not express an opinion") && isScopeLimited
    }
      ?? find(.adverse) { text in
        text == "adverse opinion" || text == "basis for adverse opinion"
          || text.contains("our opinion") && text.contains("because of the significance")
          || text.contains("our opinion") && text.contains("because of the effect")
            && text.contains(" not ")
      }
      ?? find(.qualified) { text in
        text == "qualified opinion" || text == "basis for qualified opinion"
          || text.contains("our opinion") && text.contains("except for")
          || text.contains("opinion is qualified")
      }
      ?? find(.unqualified) { text in
        text.contains("in our opinion")
          || text.contains("our opinion") && text.contains("in all material respects")
      }
      ?? find(.unqualified, in: sections.all) { text in
        // In two columns the opinion may stand behind the next section's heading.
        text.contains("in our opinion") && text.contains("in all material respects")
      }
  }

  private var isScopeLimited: Bool {
    sections.auditorsReport.contains {
      let text = ReportSections.folded($0.text)
      return text.contains("unable to obtain") || text.contains("not able to obtain")
        || text.contains("disclaimer")
    }
  }

  private func find(
    _ opinion: AttestationReport.Opinion, in paragraphs: [ReportText.Paragraph]? = nil,
    _ matches: (String) -> Bool
  ) -> ProposedFact<AttestationReport.Opinion>? {
    var first: ProposedFact<AttestationReport.Opinion>?
    for paragraph in paragraphs ?? sections.auditorsReport {
      for sentence in ReportSections.sentences(of: paragraph.text) {
        let folded = ReportSections.folded(sentence).trimmingCharacters(of: " .:")
        guard matches(folded) else { continue }
        let fact = ProposedFact(opinion, page: paragraph.page, sentence: sentence.shortened)
        // The conclusion's own sentence says more than its heading.
        if folded.contains("our opinion") { return fact }
        first = first ?? fact
      }
    }
    return first
  }

  /// The paragraph under "Basis for … opinion", or the matters that "except for" points at.
  func basis(of opinion: AttestationReport.Opinion?) -> ProposedFact<String>? {
    guard let opinion, opinion != .unqualified else { return nil }
    let report = sections.auditorsReport
    guard
      let heading = report.firstIndex(where: {
        let folded = ReportSections.folded($0.text)
        return folded.hasPrefix("basis for") && folded.count < 60
      })
    else { return nil }
    return report[(heading + 1)...].first { $0.text.count > 60 }.map {
      ProposedFact($0.text.shortened, page: $0.page, sentence: $0.text.shortened)
    }
  }
}
