/// What a person said about a layout that could not be told, or was told wrongly.
package struct LayoutOptions: Hashable, Sendable, Codable {
  /// Sheets to read; empty lets every visible one be looked at.
  package var sheets: [String]
  /// A letter, or the header's text.
  package var questionColumn: String?
  package var answerColumn: String?
  package var commentColumn: String?
  /// The row of the header, from 1.
  package var headerRow: Int?

  package init(
    sheets: [String] = [], questionColumn: String? = nil, answerColumn: String? = nil,
    commentColumn: String? = nil, headerRow: Int? = nil
  ) {
    self.sheets = sheets
    self.questionColumn = questionColumn
    self.answerColumn = answerColumn
    self.commentColumn = commentColumn
    self.headerRow = headerRow
  }

  package var isEmpty: Bool { self == LayoutOptions() }
}

/// What makes two files the same template: sheet names and header texts, whatever their rows say.
package struct LayoutFingerprint: Hashable, Sendable {
  package let text: String

  init(_ grids: [Grid]) {
    let parts = grids.filter { !$0.isHidden }.map { grid in
      let header =
        HeaderCandidate.best(in: grid)?.texts ?? grid.rows.first { $0.cells.count > 1 }?
        .cells.map { "\($0.column)=\($0.cell.text)" } ?? []
      return "\(grid.name)|\(header.joined(separator: "|"))"
    }
    // FNV-1a, 64 bits: short, stable, and not a secret.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in parts.joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    text = String(hash, radix: 16)
  }
}
