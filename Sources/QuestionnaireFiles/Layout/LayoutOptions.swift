/// What a person said about a layout that could not be told, or was told wrongly.
package struct LayoutOptions: Hashable, Sendable, Codable {
  /// Sheets to read; empty lets every visible one be looked at.
  package var sheets: [String]
  /// A letter, or the header's text.
  package var questionColumn: String?
  /// A letter, the header's text, or `below` when answers go under their questions.
  package var answerColumn: String?
  package var commentColumn: String?
  /// The row of the header, from 1.
  package var headerRow: Int?
  /// The texts of that row, by which it is found again in a file with other rows above it.
  package var headerTexts: [String]?

  package init(
    sheets: [String] = [], questionColumn: String? = nil, answerColumn: String? = nil,
    commentColumn: String? = nil, headerRow: Int? = nil, headerTexts: [String]? = nil
  ) {
    self.sheets = sheets
    self.questionColumn = questionColumn
    self.answerColumn = answerColumn
    self.commentColumn = commentColumn
    self.headerRow = headerRow
    self.headerTexts = headerTexts
  }

  package var isEmpty: Bool { self == LayoutOptions() }

  /// What was said earlier holds until something else is said.
  func filled(from earlier: LayoutOptions) -> LayoutOptions {
    var options = self
    if options.sheets.isEmpty { options.sheets = earlier.sheets }
    options.questionColumn = options.questionColumn ?? earlier.questionColumn
    options.answerColumn = options.answerColumn ?? earlier.answerColumn
    options.commentColumn = options.commentColumn ?? earlier.commentColumn
    if options.headerRow == nil {
      options.headerRow = earlier.headerRow
      options.headerTexts = earlier.headerTexts
    }
    return options
  }

  /// As they would be typed.
  var asTyped: [String] {
    sheets.map { "--sheet \"\($0)\"" }
      + [
        questionColumn.map { "--question-column \"\($0)\"" },
        answerColumn.map { "--answer-column \"\($0)\"" },
        commentColumn.map { "--comment-column \"\($0)\"" },
        headerRow.map { "--header-row \($0)" },
      ].compactMap { $0 }
  }
}

extension LayoutOptions {
  /// Whether answers go under their questions.
  var answersAreBelow: Bool { answerColumn?.lowercased() == "below" }

  var nameColumnsOrRows: Bool {
    questionColumn != nil || answerColumn != nil || commentColumn != nil || headerRow != nil
  }

  /// Where the header that was named stands in this file.
  func headerRow(in grid: Grid) -> Int? {
    guard let headerRow else { return nil }
    guard let headerTexts else { return headerRow }
    let named = grid.row(headerRow)
    if named?.texts.map(\.text) == headerTexts { return headerRow }
    return grid.rows.first { $0.texts.map(\.text) == headerTexts }?.number ?? headerRow
  }

  /// With the named header's texts, so that they hold for files with other rows.
  func remembering(_ grids: [Grid]) -> LayoutOptions {
    guard let headerRow, headerTexts == nil else { return self }
    var options = self
    let wanted = sheets.first?.lowercased()
    let grid = grids.first { wanted == nil || $0.name.lowercased() == wanted }
    options.headerTexts = grid?.row(headerRow)?.texts.map(\.text)
    return options
  }
}
