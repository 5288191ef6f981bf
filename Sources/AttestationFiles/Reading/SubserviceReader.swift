import Assurance

/// Finds the vendor's own vendors whose controls the report includes or carves out.
struct SubserviceReader {
  private let sections: ReportSections
  private let own: String?

  /// - Parameters:
  ///   - sections: The report.
  ///   - organization: The service organization, which is none of its own subservice organizations.
  init(_ sections: ReportSections, besides organization: String?) {
    self.sections = sections
    own = organization
  }

  /// The auditor names them; else the description does, in a table, a list or its prose.
  func organizations() -> [ProposedFact<SubserviceOrganization>] {
    var found: [ProposedFact<SubserviceOrganization>] = []
    for paragraph in sections.auditorsReport { add(from: paragraph, to: &found) }
    if found.isEmpty { found = fromDescription() }
    if found.isEmpty {
      for paragraph in sections.all where Self.method(in: paragraph.text) != nil {
        addNamed(in: paragraph, to: &found)
      }
    }
    return found
  }

  // MARK: - Sentences

  private func add(
    from paragraph: ReportText.Paragraph, to found: inout [ProposedFact<SubserviceOrganization>]
  ) {
    let folded = ReportSections.folded(paragraph.text)
    guard folded.contains("subservice organi") else { return }
    for sentence in ReportSections.sentences(of: paragraph.text) {
      let lower = ReportSections.folded(sentence)
      guard let verb = Self.verb(in: lower), !lower.contains("not use"),
        !lower.contains("not subservice"),
        !lower.contains("no longer"), !lower.contains("earlier period")
      else { continue }
      // Folding keeps the count of characters, so that places carry over.
      let offset = lower.distance(from: lower.startIndex, to: verb)
      let rest = sentence.dropFirst(offset)
      for name in ProperNames.names(in: String(rest)) where !isOwn(name) {
        guard !found.contains(where: { Self.isSame($0.value.name, name) }) else { continue }
        found.append(
          ProposedFact(
            SubserviceOrganization(name: name, method: method(of: name, in: paragraph)),
            page: paragraph.page, sentence: sentence.shortened))
      }
    }
  }

  private static func verb(in sentence: String) -> String.Index? {
    [
      " uses ", " utilizes ", " utilises ", " relies on ", " engages ", " has engaged ",
      " contracts with ", " outsources ", " uses the ", " used ", " is hosted by ",
      "subservice organizations: ", "subservice organisations: ", "subservice organization, ",
      "subservice organisation, ",
    ].compactMap { sentence.firstRange(of: $0)?.upperBound }.min()
  }

  private func isOwn(_ name: String) -> Bool {
    guard let own else { return false }
    let mine = CompanyName(own).core
    let other = CompanyName(name).core
    return other == mine || mine.split(separator: " ").first.map(String.init) == other
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    let first = CompanyName(left).core
    let second = CompanyName(right).core
    return first == second || first.hasPrefix(second + " ") || second.hasPrefix(first + " ")
  }

  // MARK: - The method

  /// The paragraph's word, else what the whole report says of that name, else of all.
  private func method(
    of name: String, in paragraph: ReportText.Paragraph
  ) -> SubserviceOrganization.Method {
    let head = name.split(separator: " ").first.map(String.init) ?? name
    let paragraphs = sections.all.filter { $0.text.contains(head) }
    let sentences: [String] = paragraphs.flatMap { ReportSections.sentences(of: $0.text) }
    let about = sentences.filter { $0.contains(head) }
    for sentence in about {
      if let method = Self.method(in: sentence) { return method }
    }
    if let method = Self.method(in: paragraph.text) { return method }
    let inclusive = sections.all.contains {
      ReportSections.folded($0.text).contains("inclusive method")
    }
    let carved = sections.all.contains { Self.method(in: $0.text) == .carveOut }
    return inclusive && !carved ? .inclusive : .carveOut
  }

  private static func method(in text: String) -> SubserviceOrganization.Method? {
    let folded = ReportSections.folded(text)
    let isInclusive =
      folded.contains("inclusive method") || folded.contains("inclusive basis")
      || folded.contains("(inclusive)")
    let isCarved =
      folded.contains("carve-out") || folded.contains("carved-out method")
      || folded.contains("carved out")
      || folded.contains("carved-out") || folded.contains("carve out")
    if isInclusive != isCarved { return isInclusive ? .inclusive : .carveOut }
    if isInclusive { return nil }
    let excludes = [
      "excludes the", "does not include the", "did not extend to the controls", "are excluded",
      "excludes control", "excluding",
    ]
    return excludes.contains { folded.contains($0) } ? .carveOut : nil
  }

  // MARK: - The description

  private func fromDescription() -> [ProposedFact<SubserviceOrganization>] {
    for heading in sections.all.indices where Self.isHeading(sections.all[heading].text) {
      let body = sections.all[(heading + 1)...].prefix(40).prefix { paragraph in
        let folded = ReportSections.folded(paragraph.text)
        return
          !(folded.count < 90
          && (folded.contains("complementary") || folded.contains("not subservice")
            || folded.hasPrefix("section") || folded.hasPrefix("user entity")))
      }
      let found = rows(in: Array(body)) ?? items(in: Array(body)) ?? prose(in: Array(body))
      if !found.isEmpty { return found }
    }
    return []
  }

  private static func isHeading(_ text: String) -> Bool {
    let folded = ReportSections.folded(text)
    return folded.count < 80 && folded.contains("subservice organi") && !folded.hasSuffix(".")
      && !["complementary", "control", " not ", "uses"].contains { folded.contains($0) }
  }

  /// A table: names in the first column, the method in the same row.
  private func rows(
    in body: [ReportText.Paragraph]
  ) -> [ProposedFact<SubserviceOrganization>]? {
    let methods = body.filter { $0.text.count < 40 && Self.method(in: $0.text) != nil }
    let found = methods.compactMap { cell -> ProposedFact<SubserviceOrganization>? in
      let row = body.filter {
        $0.page == cell.page && abs($0.yMin - cell.yMin) < 8 && $0.xMin < cell.xMin
      }
      guard let first = row.min(by: { $0.xMin < $1.xMin }), let method = Self.method(in: cell.text),
        let name = Self.leadingName(in: first.text), !isOwn(name)
      else { return nil }
      return ProposedFact(
        SubserviceOrganization(name: name, method: method), page: cell.page,
        sentence: "\(first.text): \(cell.text)")
    }
    return found.isEmpty ? nil : found
  }

  /// A list: `Name (alias) – what it does. Carve-out method.`
  private func items(
    in body: [ReportText.Paragraph]
  ) -> [ProposedFact<SubserviceOrganization>]? {
    var found: [ProposedFact<SubserviceOrganization>] = []
    var announced: SubserviceOrganization.Method?
    var follows = false
    for paragraph in body {
      let bare = ListMarker.stripped(paragraph.text)
      if bare.count <= 2 {
        follows = true
        continue
      }
      if bare.hasSuffix(":") { announced = Self.method(in: bare) ?? announced }
      let isItem = follows || bare != paragraph.text
      follows = false
      guard isItem, let name = Self.leadingName(in: bare), !isOwn(name) else { continue }
      found.append(
        ProposedFact(
          SubserviceOrganization(
            name: name,
            method: Self.method(in: bare) ?? announced ?? method(of: name, in: paragraph)),
          page: paragraph.page, sentence: bare.shortened))
    }
    return found.isEmpty ? nil : found
  }

  private func prose(in body: [ReportText.Paragraph]) -> [ProposedFact<SubserviceOrganization>] {
    var found: [ProposedFact<SubserviceOrganization>] = []
    for paragraph in body.prefix(8) { addNamed(in: paragraph, to: &found) }
    return found
  }

  /// Names in sentences that speak of subservice organizations or of a method.
  private func addNamed(
    in paragraph: ReportText.Paragraph, to found: inout [ProposedFact<SubserviceOrganization>]
  ) {
    for sentence in ReportSections.sentences(of: paragraph.text) {
      let folded = ReportSections.folded(sentence)
      let isOnThem = folded.contains("subservice organi") || Self.method(in: sentence) != nil
      let isOnOthers = [
        " not ", "none of", "vendors", "no longer", "other than", "no other",
      ].contains { folded.contains($0) }
      guard isOnThem, !isOnOthers else { continue }
      for name in ProperNames.names(in: sentence) where isCompany(name) {
        guard !isOwn(name), !found.contains(where: { Self.isSame($0.value.name, name) }) else {
          continue
        }
        found.append(
          ProposedFact(
            SubserviceOrganization(name: name, method: method(of: name, in: paragraph)),
            page: paragraph.page, sentence: sentence.shortened))
      }
    }
  }

  /// One capitalised word at a sentence's start may be any word; two, or a legal form, are a name.
  private func isCompany(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first?.lowercased() else { return false }
    let openers: Set<String> = [
      "the", "two", "three", "all", "both", "its", "these", "personnel", "no", "each", "one", "any",
      "section", "part", "chapter", "cloud", "our", "trust", "service", "soc", "user", "in", "as",
    ]
    return words.count >= 2 && !openers.contains(first)
  }

  /// The name a cell or an item begins with, before an alias, a dash or what it does.
  private static func leadingName(in text: String) -> String? {
    let ends = [" (", " – ", " — ", " - ", ": ", "; "]
    let cut = ends.compactMap { text.firstRange(of: $0)?.lowerBound }.min() ?? text.endIndex
    let name = String(text[..<cut]).trimmingCharacters(of: " ,;:")
    guard name.count >= 3, name.count <= 60, NameForms.isName(name),
      !ReportSections.folded(name).contains("organi")
    else { return nil }
    return name
  }
}

/// Companies' names in running text: capitalised words, with the legal form behind a comma.
enum ProperNames {
  static func names(in text: String) -> [String] {
    var names: [String] = []
    var current: [String] = []
    var depth = 0
    for word in text.split(separator: " ") {
      if word.contains("(") { depth += 1 }
      defer { if word.contains(")") { depth = max(0, depth - 1) } }
      let bare = word.trimmingCharacters(of: ",;:\"“”'’")
      let isForm = CompanyName.isLegalForm(bare)
      let goesOn = !(current.last?.hasSuffix(",") ?? false) || isForm
      if !goesOn { close(&current, &names) }
      if depth == 0, let first = bare.first, first.isUppercase || (isForm && !current.isEmpty) {
        let isPossessive = bare.hasSuffix("'s") || bare.hasSuffix("’s")
        current.append(isPossessive ? String(bare.dropLast(2)) : bare)
        if word.hasSuffix(",") { current[current.count - 1] += "," }
        if isPossessive || word.hasSuffix(";") || word.hasSuffix(":") { close(&current, &names) }
      } else if bare == "&", !current.isEmpty {
        current.append("&")
      } else {
        close(&current, &names)
      }
    }
    close(&current, &names)
    return names
  }

  private static func close(_ words: inout [String], _ names: inout [String]) {
    defer { words = [] }
    guard let last = words.last else { return }
    var name = words.joined(separator: " ").trimmingCharacters(of: " ,")
    // A sentence's full stop is no part of a name; that of "Inc." is.
    if name.hasSuffix("."), !dotted.contains(last.lowercased().filter(\.isLetter)) {
      name = String(name.dropLast())
    }
    let parts: Set<String> = ["section", "part", "chapter", "attachment", "appendix", "exhibit"]
    let first = name.lowercased().split(separator: " ").first.map(String.init) ?? ""
    if name.count >= 2, !common.contains(name.lowercased()), !parts.contains(first) {
      names.append(name)
    }
  }

  /// Forms that are written with a full stop.
  private static let dotted: Set<String> = ["inc", "corp", "co", "bv", "nv", "pc", "sa"]

  private static let common: Set<String> = [
    "the", "section", "soc", "type", "our", "these", "this", "it", "in", "a", "an", "soc 2",
    "its", "they", "such", "description", "company", "management", "user", "tsc", "certain",
  ]
}
