import PDFText

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
    let running = RunningHeads(pages)
    let hyphens = Hyphenation(pages.flatMap { $0.blocks.flatMap(\.lines) })
    let units = pages.flatMap { page in
      page.blocks.flatMap { block -> [Paragraph] in
        let lines = running.removed(from: block, on: page).map(\.text)
        guard !lines.isEmpty else { return [] }
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
}
