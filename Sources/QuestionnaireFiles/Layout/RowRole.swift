/// What a row below the header is.
enum RowRole: Hashable, Sendable {
  case question
  /// A title of the questions that follow.
  case heading(String)
  /// The header once more, and the title it carries for its section.
  case header(section: String?)
  /// Shows how to answer.
  case example
  /// Says something and asks nothing, and why it was taken so.
  case note(String)
  case hidden
  case blank
}
