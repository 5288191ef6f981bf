/// A page of a PDF as poppler lays it out.
package struct PDFPage: Hashable, Sendable {
  /// Counts from 1.
  package let number: Int
  package let height: Double
  package let blocks: [PDFBlock]
}

/// Lines that stand together: a paragraph, a table's cell, a running head. Units are points from the
/// page's top left corner.
package struct PDFBlock: Hashable, Sendable {
  package let xMin: Double
  package let yMin: Double
  package let xMax: Double
  package let yMax: Double
  package let placedLines: [PDFLine]

  package var lines: [String] { placedLines.map(\.text) }

  /// Whether it stands where pages have their running heads and numbers.
  package func isAtEdge(of page: PDFPage) -> Bool {
    yMin < page.height * 0.12 || yMax > page.height * 0.88
  }
}

package struct PDFLine: Hashable, Sendable {
  package let text: String
  package let xMin: Double
  package let yMin: Double
  package let xMax: Double
  package let yMax: Double
}
