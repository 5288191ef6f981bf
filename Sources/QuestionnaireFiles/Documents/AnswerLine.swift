import DOCX

/// A line that waits for an answer: "Answer:", "Response: ______", "Comments".
struct AnswerLine {
  let role: ColumnRole
  /// What stands after the label; empty while only dots, underscores or a prompt do.
  let said: String

  /// `nil` for what is no such line.
  init?(_ item: ProseItem) {
    let parts = item.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let label = parts.first.map({ String($0).trimmed }), (2...40).contains(label.count),
      label.split(whereSeparator: \.isWhitespace).count <= 4, !QuestionText.asks(label),
      let role = HeaderVocabulary.role(of: label), [.answer, .comment, .evidence].contains(role)
    else { return nil }
    let rest = parts.count > 1 ? String(parts[1]).trimmed : ""
    // Without a colon the label must stand alone.
    guard parts.count > 1 || item.text == label else { return nil }
    self.role = role
    said = ([Placeholder.isOne(rest) ? "" : rest] + FieldValues.chosen(item.options))
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
