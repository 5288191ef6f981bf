/// A report's text in reading order, without running heads and page numbers.
struct ReportText: Sendable {
  /// One paragraph, heading, list item or table cell.
  struct Paragraph: Hashable, Sendable {
    /// Counts from 1.
    let page: Int
    /// Its lines joined, words that were cut at a line's end made whole.
    var text: String
    let xMin: Double
    let yMin: Double
    let yMax: Double
  }

  let paragraphs: [Paragraph]
  let pageCount: Int

  init(_ pages: [PDFPage]) {
    pageCount = pages.count
    let running = Self.runningHeads(pages)
    let hyphens = Hyphenation(pages.flatMap { $0.blocks.flatMap(\.lines) })
    let units = pages.flatMap { page in
      page.blocks.flatMap { block -> [Paragraph] in
        let isEdge = block.yMin < page.height * 0.12 || block.yMax > page.height * 0.88
        let lines = block.lines.filter { !(isEdge && running.contains(Self.folded($0))) }
        guard !lines.isEmpty, !(isEdge && Self.isPageNumber(lines)) else { return [] }
        return LineGroups.split(lines).map { group in
          Paragraph(
            page: page.number, text: hyphens.joined(group), xMin: block.xMin, yMin: block.yMin,
            yMax: block.yMax)
        }
      }
    }
    paragraphs = Self.joiningBroken(units)
  }

  /// A paragraph that a page's end or a column's end cut in two is one again.
  private static func joiningBroken(_ units: [Paragraph]) -> [Paragraph] {
    var joined: [Paragraph] = []
    for unit in units {
      if let last = joined.last, let end = last.text.last, let start = unit.text.first,
        end.isLetter || end == "," || end == "-" || end.isNumber, start.isLowercase,
        last.text.count > 40, unit.text.count > 3
      {
        joined[joined.count - 1].text += (end == "-" ? "" : " ") + unit.text
      } else {
        joined.append(unit)
      }
    }
    return joined
  }

  /// Letters in all, to tell a scan from a text.
  var letterCount: Int { paragraphs.reduce(0) { $0 + $1.text.count { $0.isLetter } } }

  /// Lines at a page's edge that return on many pages, whatever numbers they hold.
  private static func runningHeads(_ pages: [PDFPage]) -> Set<String> {
    var counts: [String: Int] = [:]
    for page in pages {
      let edge = page.blocks.filter {
        $0.yMin < page.height * 0.12 || $0.yMax > page.height * 0.88
      }
      for line in Set(edge.flatMap(\.lines).map(folded)) { counts[line, default: 0] += 1 }
    }
    let needed = max(3, pages.count * 2 / 5)
    return Set(counts.filter { $0.value >= needed }.keys)
  }

  private static func folded(_ line: String) -> String {
    String(line.lowercased().map { $0.isNumber ? "0" : $0 }.filter { !$0.isWhitespace })
      .replacing("00", with: "0").replacing("00", with: "0")
  }

  private static func isPageNumber(_ lines: [String]) -> Bool {
    lines.count == 1 && lines[0].count <= 14
      && lines[0].lowercased().replacing("page", with: "").replacing("of", with: "")
        .allSatisfy { $0.isNumber || $0.isWhitespace || "-–|/".contains($0) }
  }
}

/// Decides whether a hyphen at a line's end belongs to the word.
struct Hyphenation: Sendable {
  private var words: Set<String> = []

  /// Learns from every word of the document that is not cut itself.
  init(_ lines: [String]) {
    for line in lines {
      for word in line.split(separator: " ").dropLast() {
        words.insert(Self.bare(word))
      }
    }
  }

  func joined(_ lines: [String]) -> String {
    var text = ""
    for line in lines {
      if text.isEmpty {
        text = line
      } else if text.hasSuffix("-"), let first = line.first, first.isLetter {
        let head = text.split(separator: " ").last ?? ""
        let tail = line.split(separator: " ").first ?? ""
        if keepsHyphen(Self.bare(head.dropLast()), Self.bare(tail)) {
          text += line
        } else {
          text = String(text.dropLast()) + line
        }
      } else {
        text += " " + line
      }
    }
    return text
  }

  private static let prefixes: Set<String> = [
    "multi", "non", "self", "third", "user", "real", "two", "single", "on", "off", "pre", "post",
    "in", "high", "low", "long", "short", "role", "risk", "web", "cloud", "well", "follow", "sub",
    "year", "month", "day", "end", "read", "need", "out", "up", "co", "e", "ad", "carve",
  ]

  private func keepsHyphen(_ head: String, _ tail: String) -> Bool {
    if words.contains("\(head)-\(tail)") { return true }
    if words.contains(head + tail) { return false }
    return Self.prefixes.contains(head)
  }

  private static func bare(_ word: some StringProtocol) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
  }
}
