import QuestionnaireFiles

/// What a person says about a questionnaire's layout when it cannot be told, or was told wrongly.
package struct LayoutSettings: Hashable, Sendable {
  package var sheets: [String] = []
  /// A letter, or the header's text.
  package var questionColumn: String?
  /// A letter, the header's text, or `below`.
  package var answerColumn: String?
  package var commentColumn: String?
  /// Counts from 1.
  package var headerRow: Int?
  /// Drops what was settled about such files before.
  package var forgets = false

  package init() {}

  var options: LayoutOptions {
    LayoutOptions(
      sheets: sheets, questionColumn: questionColumn, answerColumn: answerColumn,
      commentColumn: commentColumn, headerRow: headerRow)
  }
}
