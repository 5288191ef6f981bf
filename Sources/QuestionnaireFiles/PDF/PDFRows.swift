import PDFText

/// A PDF's lines as a person reads them: row below row, the parts of a row from left to right.
struct PDFRows {
  struct Cell: Hashable {
    let text: String
    let xMin: Double
    let xMax: Double
  }

  struct Row {
    /// Counts from 1.
    let page: Int
    let yMin: Double
    let yMax: Double
    let cells: [Cell]

    var height: Double { max(1, yMax - yMin) }
  }

  let rows: [Row]

  init(_ pages: [PDFPage]) {
    let heads = RunningHeads(pages, fewest: 2)
    rows = pages.flatMap { page in
      Self.rows(page.blocks.flatMap { heads.removed(from: $0, on: page) }, page: page.number)
    }
  }

  var letterCount: Int {
    rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.text.count { $0.isLetter } } }
  }

  /// Lines whose middles lie within one another's height stand in one row.
  private static func rows(_ lines: [PDFLine], page: Int) -> [Row] {
    var groups: [[PDFLine]] = []
    for line in lines.sorted(by: { ($0.yMin, $0.xMin) < ($1.yMin, $1.xMin) }) {
      let middle = (line.yMin + line.yMax) / 2
      if let first = groups.last?.first, middle > first.yMin, middle < first.yMax {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups.map { group in
      Row(
        page: page, yMin: group.map(\.yMin).min() ?? 0, yMax: group.map(\.yMax).max() ?? 0,
        cells: group.sorted { $0.xMin < $1.xMin }.map {
          Cell(text: $0.text.trimmed, xMin: $0.xMin, xMax: $0.xMax)
        })
    }
  }
}
