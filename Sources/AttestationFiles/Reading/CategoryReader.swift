import Assurance

/// Reads which Trust Services Categories were in scope, and which other frameworks.
struct CategoryReader {
  private let sections: ReportSections

  init(_ sections: ReportSections) { self.sections = sections }

  /// The set that the scope's sentences name most often; the title of the criteria, which lists all
  /// five, is taken out first.
  func categories() -> ProposedFact<[TrustServicesCategory]>? {
    var votes: [[TrustServicesCategory]: (count: Int, page: Int, sentence: String)] = [:]
    func look(_ paragraphs: [ReportText.Paragraph], weight: Int) {
      for (place, paragraph) in paragraphs.enumerated() {
        for sentence in ReportSections.sentences(of: paragraph.text) {
          let found = named(in: sentence) + bullets(after: place, in: paragraphs, sentence)
          guard !found.isEmpty else { continue }
          let old = votes[found] ?? (0, paragraph.page, sentence.shortened)
          votes[found] = (old.count + weight, old.page, old.sentence)
        }
      }
    }
    look(sections.cover, weight: 4)
    look(sections.auditorsReport, weight: 3)
    if votes.isEmpty { look(sections.all, weight: 1) }
    let ranked = votes.sorted { left, right in
      (left.value.count, left.key.count) > (right.value.count, right.key.count)
    }
    guard let (categories, vote) = ranked.first else { return nil }
    let rival = ranked.dropFirst().first { $0.value.count * 2 > vote.count }
    return ProposedFact(
      categories, page: vote.page, sentence: vote.sentence,
      doubt: rival.map {
        "the report also names \($0.key.map(\.rawValue).joined(separator: ", ")) together"
      })
  }

  private func named(in sentence: String) -> [TrustServicesCategory] {
    var folded = ReportSections.folded(sentence)
    guard
      folded.contains("criteria") || folded.contains("relevant to") || folded.contains("categor")
        || folded.count < 110
    else { return [] }
    // AICPA's title of TSP section 100 names all five whatever the scope is.
    for title in [
      "trust services criteria for security, availability, processing integrity, confidentiality, and privacy",
      "trust services criteria for security, availability, processing integrity, confidentiality and privacy",
    ] {
      folded.replace(title, with: "")
    }
    let listsFirst = folded.contains("trust services categor")
    guard let start = listsFirst ? folded.startIndex : Self.opening(in: folded) else { return [] }
    return TrustServicesCategory.allCases.filter { category in
      folded[start...].contains(category.label.lowercased())
    }
  }

  /// "… the following trust services categories:" with one category a line below it.
  private func bullets(
    after place: Int, in paragraphs: [ReportText.Paragraph], _ sentence: String
  ) -> [TrustServicesCategory] {
    guard sentence.hasSuffix(":"), ReportSections.folded(sentence).contains("categor") else {
      return []
    }
    let labels = paragraphs[(place + 1)...].prefix(12).map {
      ReportSections.folded(ListMarker.stripped($0.text)).trimmingCharacters(of: " ;,.•")
    }
    let listed = labels.prefix { label in
      label.count <= 2
        || TrustServicesCategory.allCases.contains { label.hasPrefix($0.label.lowercased()) }
    }
    return TrustServicesCategory.allCases.filter { category in
      listed.contains { $0.hasPrefix(category.label.lowercased()) }
    }
  }

  /// Where the list of categories may begin: after the words that introduce it.
  private static func opening(in text: String) -> String.Index? {
    let words = [
      "relevant to", "criteria for", "criteria of", "categories of", "category of", "categories:",
      "categories", "criteria (", "related to", "criteria relating to", "the categories",
      "applicable criteria:", "criteria:",
    ]
    if let opening = words.compactMap({ text.firstRange(of: $0)?.lowerBound }).min() {
      return opening
    }
    // A cover's line of categories alone: "Security, Availability and Confidentiality".
    let rest = TrustServicesCategory.allCases.reduce(text) {
      $0.replacing($1.label.lowercased(), with: "")
    }
    let letters = rest.replacing("and", with: "").filter(\.isLetter)
    return letters.isEmpty && !text.isEmpty ? text.startIndex : nil
  }

  func additional() -> ProposedFact<[AttestationReport.AdditionalCriteria]>? {
    let scope = sections.cover + sections.auditorsReport
    var found: [AttestationReport.AdditionalCriteria] = []
    var place: (Int, String)?
    for paragraph in scope {
      for sentence in ReportSections.sentences(of: paragraph.text) {
        let folded = ReportSections.folded(sentence)
        let isCover = sections.cover.contains(paragraph)
        guard isCover || folded.contains("criteria") || folded.contains("requirements") else {
          continue
        }
        if ["not examine", "did not", "not included", "separate"].contains(where: folded.contains) {
          continue
        }
        for (name, criteria) in Self.frameworks where folded.contains(name) {
          if !found.contains(criteria) { found.append(criteria) }
          place = place ?? (paragraph.page, sentence.shortened)
        }
      }
    }
    return place.map { ProposedFact(found, page: $0.0, sentence: $0.1) }
  }

  private static let frameworks: [(String, AttestationReport.AdditionalCriteria)] = [
    ("hitrust", .hitrust), ("hipaa", .hipaa), ("iso/iec 27001", .iso27001),
    ("iso 27001", .iso27001), ("cloud controls matrix", .csaSTAR), ("csa star", .csaSTAR),
  ]
}
