/// Reads what `pdftotext -bbox-layout` prints: one element a line, of six kinds, text escaped.
///
/// poppler's own fixed format, not XML from a stranger: what does not look like it is passed over.
enum LayoutMarkup {
  static func pages(in text: String) -> [PDFPage] {
    var pages: [PDFPage] = []
    var height = 0.0
    var blocks: [PDFBlock] = []
    var box: (Double, Double, Double, Double) = (0, 0, 0, 0)
    var lines: [PDFLine] = []
    var place: [Double] = []
    var words: [String] = []
    for raw in text.split(separator: "\n") {
      let line = raw.drop { $0 == " " }
      if line.hasPrefix("<word ") {
        words.append(word(in: line))
      } else if line.hasPrefix("<line ") {
        words = []
        place = numbers(in: line)
      } else if line.hasPrefix("</line>") {
        guard !words.isEmpty, place.count == 4 else { continue }
        lines.append(
          PDFLine(
            text: words.joined(separator: " "), xMin: place[0], yMin: place[1], xMax: place[2],
            yMax: place[3]))
      } else if line.hasPrefix("<block ") {
        let values = numbers(in: line)
        box = values.count == 4 ? (values[0], values[1], values[2], values[3]) : (0, 0, 0, 0)
        lines = []
      } else if line.hasPrefix("</block>") {
        if !lines.isEmpty {
          blocks.append(
            PDFBlock(xMin: box.0, yMin: box.1, xMax: box.2, yMax: box.3, placedLines: lines))
        }
      } else if line.hasPrefix("<page ") {
        height = numbers(in: line).last ?? 0
        blocks = []
      } else if line.hasPrefix("</page>") {
        pages.append(PDFPage(number: pages.count + 1, height: height, blocks: blocks))
      }
    }
    return pages
  }

  /// The values of the element's attributes, in order.
  private static func numbers(in element: Substring) -> [Double] {
    let parts = element.prefix { $0 != ">" }.split(
      separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).compactMap { Double(parts[$0]) }
  }

  private static func word(in element: Substring) -> String {
    guard let start = element.firstIndex(of: ">"), element.hasSuffix("</word>") else { return "" }
    let text = element[element.index(after: start)...].dropLast("</word>".count)
    guard text.contains("&") else { return String(text) }
    var plain = String(text)
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
      ("&amp;", "&"),
    ] {
      plain.replace(entity, with: character)
    }
    return plain
  }
}
