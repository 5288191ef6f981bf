import Assurance

/// Tells what kind of report it is, or that it is none.
struct KindReader {
  private let sections: ReportSections

  init(_ sections: ReportSections) { self.sections = sections }

  func kind() -> ProposedFact<AttestationReport.KindCode>? {
    guard isReport else { return nil }
    let series = mention { Self.series(in: $0) } ?? impliedSeries
    let type = type(series: series?.value)
    let text = (sections.cover + sections.auditorsReport).map(\.text).joined(separator: " ")
    let isISAE =
      series == nil && text.contains("ISAE 3000") || series == nil && text.contains("ISAE 3402")
    switch (series?.value, type?.value) {
    case ("3", _): return fact(.soc3, series, nil)
    case ("2", 1): return fact(.soc2Type1, series, type)
    case ("2", 2): return fact(.soc2Type2, series, type)
    case ("1", 1): return fact(.soc1Type1, series, type)
    case ("1", 2): return fact(.soc1Type2, series, type)
    case (nil, 1) where isISAE: return fact(.isae3000Type1, nil, type)
    case (nil, 2) where isISAE: return fact(.isae3000Type2, nil, type)
    default: return nil
    }
  }

  /// An auditor's report on controls has an opinion, or a disclaimer of one, and says on what.
  private var isReport: Bool {
    let text = ReportSections.folded(sections.all.map(\.text).joined(separator: " "))
    let concludes =
      text.contains("in our opinion") || text.contains("our opinion")
      || text.contains("express an opinion") || text.contains("do not express")
      || text.contains("opinion")
    let isByAuditor =
      [
        "service auditor", "independent accountant", "independent auditor", "practitioner",
        "certified public accountant", "attestation standards", "ssae", "isae 3", "at-c section",
        "assurance engagement",
      ].contains { text.contains($0) }
    let isOnControls =
      [
        "trust services", "service organization", "service organisation", "control objectives",
      ].contains { text.contains($0) }
    return concludes && isByAuditor && isOnControls
      || isTitledReport && isOnControls && text.contains("assertion")
  }

  /// The auditor's pages may be pictures: then the title must say it.
  private var isTitledReport: Bool {
    sections.cover.contains { Self.series(in: $0.text) != nil }
      && sections.cover.contains { $0.text.lowercased().contains("report") }
  }

  /// The first place that names it, cover before body.
  private func mention<Value: Hashable & Sendable>(
    _ read: (String) -> Value?
  ) -> ProposedFact<Value>? {
    for paragraph in sections.cover + sections.auditorsReport + sections.all {
      if let value = read(paragraph.text) {
        return ProposedFact(value, page: paragraph.page, sentence: paragraph.text.shortened)
      }
    }
    return nil
  }

  private static func series(in text: String) -> String? {
    guard text.contains("SOC") || text.contains("System and Organization Controls") else {
      return nil
    }
    let match =
      text.firstMatch(of: #/(?:\bSOC|Controls)\)?\s?[-–]?\s?([123])(?:\b|\+|®)/#)
      ?? text.firstMatch(of: #/\bSOC([123])\b/#)
    return match.map { String($0.output.1) }
  }

  /// What the criteria imply where the report never says SOC 1 or SOC 2.
  private var impliedSeries: ProposedFact<String>? {
    func first(_ phrase: String, _ series: String) -> ProposedFact<String>? {
      mention { text -> String? in
        ReportSections.folded(text).contains(phrase) ? series : nil
      }.map {
        ProposedFact(
          $0.value, page: $0.page, sentence: $0.sentence,
          doubt: "the report does not say which SOC report it is")
      }
    }
    let isISAE = sections.all.contains { $0.text.contains("ISAE 3") }
    guard !isISAE else { return nil }
    return first("trust services criteria", "2")
      ?? first("internal control over financial reporting", "1")
  }

  /// The word, else what the opinion speaks about.
  private func type(series: String?) -> ProposedFact<Int>? {
    let named = mention { text -> Int? in
      guard let match = text.firstMatch(of: #/(?i)\btype\s?[-–]?\s?(1|2|II|I)\b/#) else {
        return nil
      }
      return ["2", "ii"].contains(match.output.1.lowercased()) ? 2 : 1
    }
    if let named { return named }
    return mention { text -> Int? in
      let folded = ReportSections.folded(text)
      if folded.contains("operating effectiveness") || folded.contains("operated effectively") {
        return 2
      }
      return folded.contains("suitability of the design") && folded.contains("as of") ? 1 : nil
    }.map {
      ProposedFact(
        $0.value, page: $0.page, sentence: $0.sentence,
        doubt: "the report does not name its type; this follows from what was examined")
    }
  }

  private func fact(
    _ kind: AttestationReport.KindCode, _ series: ProposedFact<String>?, _ type: ProposedFact<Int>?
  ) -> ProposedFact<AttestationReport.KindCode> {
    let place = series.map { ($0.page, $0.sentence) } ?? type.map { ($0.page, $0.sentence) }
    return ProposedFact(
      kind, page: place?.0 ?? 1, sentence: place?.1 ?? "", doubt: series?.doubt ?? type?.doubt)
  }
}

extension String {
  /// For showing: one line, at most 300 characters.
  var shortened: String { count <= 300 ? self : String(prefix(299)) + "…" }
}
