/// Lines at a page's edge that return on many pages, whatever numbers they hold.
package struct RunningHeads: Sendable {
  private let heads: Set<String>

  /// - Parameters:
  ///   - pages: All of the file.
  ///   - fewest: On how many pages at least a line must return.
  package init(_ pages: [PDFPage], fewest: Int = 3) {
    var counts: [String: Int] = [:]
    for page in pages {
      let edge = page.blocks.filter { $0.isAtEdge(of: page) }
      for line in Set(edge.flatMap(\.lines).map(Self.folded)) { counts[line, default: 0] += 1 }
    }
    let needed = max(fewest, pages.count * 2 / 5)
    heads = Set(counts.filter { $0.value >= needed }.keys)
  }

  /// - Parameters:
  ///   - block: A block.
  ///   - page: Its page.
  /// - Returns: Its lines but for running heads; none when it is the page's number.
  package func removed(from block: PDFBlock, on page: PDFPage) -> [PDFLine] {
    guard block.isAtEdge(of: page) else { return block.placedLines }
    let lines = block.placedLines.filter { !heads.contains(Self.folded($0.text)) }
    return Self.isPageNumber(lines) ? [] : lines
  }

  private static func folded(_ line: String) -> String {
    String(line.lowercased().map { $0.isNumber ? "0" : $0 }.filter { !$0.isWhitespace })
      .replacing("00", with: "0").replacing("00", with: "0")
  }

  private static func isPageNumber(_ lines: [PDFLine]) -> Bool {
    guard lines.count == 1, let text = lines.first?.text, text.count <= 14 else { return false }
    return text.lowercased().replacing("page", with: "").replacing("of", with: "")
      .allSatisfy { $0.isNumber || $0.isWhitespace || "-–|/".contains($0) }
  }
}
