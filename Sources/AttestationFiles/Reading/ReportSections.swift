/// The parts of a report that its readers look into: cover, auditor's report, the rest.
struct ReportSections: Sendable {
  typealias Paragraph = ReportText.Paragraph

  let all: [Paragraph]
  /// Before the table of contents, or the first page.
  let cover: [Paragraph]
  /// From its heading to management's assertion or the description.
  let auditorsReport: [Paragraph]

  init(_ text: ReportText) {
    let contents = Self.contentsPages(text)
    let body = text.paragraphs.filter { !contents.contains($0.page) }
    all = body
    let start = body.firstIndex { $0.page > 1 && Self.isAuditorHeading($0.text) }
    let first = start ?? body.firstIndex { Self.isAuditorHeading($0.text) } ?? 0
    let firstPage = body.first?.page ?? 1
    let coverEnd = min(first, body.firstIndex { $0.page > firstPage } ?? body.count)
    cover = Array(body[..<max(coverEnd, min(1, body.count))])
    let rest = body[first...]
    let end =
      rest.dropFirst().firstIndex {
        Self.isAssertionHeading($0.text) || Self.isNextPart($0.text)
      } ?? rest.endIndex
    auditorsReport = Array(rest[..<min(end, Self.signatureEnd(in: rest))])
  }

  /// Pages of a table of contents: several lines with leaders, or headed so.
  private static func contentsPages(_ text: ReportText) -> Set<Int> {
    var leaders: [Int: Int] = [:]
    var headed: Set<Int> = []
    for paragraph in text.paragraphs where paragraph.page <= 8 {
      if paragraph.text.contains(". . .") || paragraph.text.contains(".....") {
        leaders[paragraph.page, default: 0] += 1
      }
      let folded = paragraph.text.lowercased()
      if folded == "contents" || folded == "table of contents" || folded == "index" {
        headed.insert(paragraph.page)
      }
    }
    let dense = leaders.filter { $0.value >= 3 }.keys
    let sparse = headed.filter { page in
      // A page of contents holds no long paragraph.
      !text.paragraphs.contains { $0.page == page && $0.text.count > 300 }
    }
    return Set(dense).union(sparse)
  }

  static func isAuditorHeading(_ text: String) -> Bool {
    let folded = Self.folded(text)
    guard folded.count <= 110, !folded.hasSuffix(".") else { return false }
    let names = [
      "independent service auditor", "independent auditor", "independent accountant",
      "independent practitioner", "report of independent", "independent assurance",
      "service auditor's assurance report", "service auditor's report",
      "independent service auditors",
    ]
    return names.contains { folded.contains($0) } && folded.contains("report")
  }

  static func isAssertionHeading(_ text: String) -> Bool {
    let folded = Self.folded(text)
    guard folded.count <= 110, let last = folded.last, last != ".", last != ",", last != ":",
      text.first?.isUppercase == true || text.first?.isNumber == true
    else { return false }
    let isSentence = [" is ", " has ", " was ", " are ", " our ", " the accompanying "].contains {
      folded.contains($0)
    }
    return !isSentence
      && (folded.contains("assertion") || folded.contains("statement by")
        || folded.contains("statement of") || folded.contains("management statement")
        || folded.contains("management's statement"))
  }

  /// Some lines after the firm's name under the opinion: where the signature must be over.
  private static func signatureEnd(in rest: ArraySlice<Paragraph>) -> Int {
    guard
      let opinion = rest.firstIndex(where: {
        let folded = Self.folded($0.text)
        return folded.contains("our opinion") && folded.contains("material respects")
      }),
      let signature = rest[opinion...].prefix(60).firstIndex(where: {
        let name = NameForms.firm(in: $0.text)
        return name.count <= 70 && NameForms.isFirm(name) && NameForms.isName(name)
      })
    else { return rest.endIndex }
    return min(rest.endIndex, signature + 8)
  }

  /// A heading of what follows the auditor's report: the description, the tests, another part.
  private static func isNextPart(_ text: String) -> Bool {
    let folded = Self.folded(text)
    guard folded.count <= 90, let last = folded.last, last.isLetter || last == ")",
      text.first?.isUppercase == true || text.first?.isNumber == true
    else { return false }
    let parts =
      #/^(?:section|part|chapter|annex|attachment)\s+(?:ii|iii|iv|v|vi|2|3|4|5|6|b|c|d|e|two|three|four|five)\b/#
    if folded.firstMatch(of: parts) != nil { return true }
    return [
      "system description", "description of the system", "tests of controls and results",
      "tests and results", "overview of operations", "management's declaration",
      "declaration of the board", "declaration by the",
    ].contains { folded.hasPrefix($0) || folded.hasSuffix($0) && folded.count < 60 }
  }

  /// The first pages, where title, labels and tables of key facts stand.
  var opening: [Paragraph] { all.prefix { $0.page <= (all.first?.page ?? 1) + 2 } }

  /// Lower case with plain apostrophes.
  static func folded(_ text: String) -> String {
    String(text.lowercased().map { $0 == "’" || $0 == "‘" ? "'" : $0 })
  }

  /// A text's sentences; a full stop inside `Inc.` ends none.
  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    let words = text.split(separator: " ")
    for (place, word) in words.enumerated() {
      current += current.isEmpty ? String(word) : " \(word)"
      guard let last = word.last(where: { !"”\")’'".contains($0) }), last == "." || last == ";",
        place + 1 < words.count, let next = words[place + 1].first(where: { $0 != "(" }),
        next.isUppercase || next.isNumber || last == ";"
      else { continue }
      let bare = word.lowercased().filter { $0.isLetter }
      let abbreviations: Set<String> = [
        "inc", "corp", "ltd", "co", "no", "eg", "ie", "us", "llc", "vs", "bv", "nv", "pc", "drs",
        "mr", "ms", "dr", "st", "approx", "dept",
      ]
      if last == ".", abbreviations.contains(bare) || bare.count == 1, !next.isNumber {
        // "… Hosting, Inc. The description": an abbreviation may also end the sentence.
        let openers: Set<String> = [
          "The", "Our", "We", "This", "These", "It", "They", "In", "A", "No", "Its",
        ]
        if !openers.contains(String(words[place + 1])) { continue }
      }
      sentences.append(current)
      current = ""
    }
    if !current.isEmpty { sentences.append(current) }
    return sentences
  }
}
