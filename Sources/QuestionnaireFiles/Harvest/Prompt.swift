/// What a template puts into its cells to be written over: no answer, though not blank.
///
/// Wider than ``Placeholder``: that one decides what may be overwritten, this one only what nobody
/// said.
enum Prompt {
  static func isOne(_ text: String) -> Bool {
    if Placeholder.isOne(text) { return true }
    let words = text.lowercased().folded.split { !$0.isLetter }.map(String.init)
    guard !words.isEmpty else { return !text.contains(where: \.isNumber) }
    let joined = words.joined(separator: " ")
    if whole.contains(joined) { return true }
    guard words.count <= 16 else { return false }
    var rest = words[...]
    // "If yes, please describe": the condition is the template's, too.
    if let first = rest.first, conditions.contains(first), rest.count <= 14,
      let place = rest.firstIndex(where: { requests.contains($0) || courtesies.contains($0) })
    {
      rest = rest[place...]
    }
    guard let first = rest.first else { return false }
    if courtesies.contains(first) {
      return rest.dropFirst().prefix(2).contains(where: requests.contains)
    }
    // Without a courtesy only the shortest are told from an answer that begins so.
    return rest.count <= 5 && requests.contains(first)
      && (rest.count == 1 || rest.dropFirst().contains(where: objects.contains))
  }

  private static let whole: Set<String> = [
    "tbd", "tbc", "todo", "to be completed", "to be filled", "to be determined", "to do",
    "click or tap here to enter text", "vendor response", "your response", "your answer",
    "supplier response", "answer here", "comments", "comment", "additional information",
    "additional comments", "explanation", "pending", "lorem ipsum",
  ]

  private static let conditions: Set<String> = ["if", "wenn", "falls", "si", "se"]

  private static let courtesies: Set<String> = [
    "please", "bitte", "veuillez", "por", "merci", "kindly",
  ]

  private static let requests: Set<String> = [
    "explain", "describe", "provide", "specify", "state", "enter", "complete", "indicate",
    "comment", "elaborate", "attach", "add", "fill", "give", "answer", "respond", "insert",
    "select", "choose", "type", "write", "summarize", "summarise", "erlautern", "beschreiben",
    "angeben", "ausfullen", "eintragen", "expliquer", "preciser", "indiquer", "decrire", "favor",
    "explique", "describa", "especifique", "indique",
  ]

  private static let objects: Set<String> = [
    "details", "detail", "information", "info", "response", "answer", "comments", "comment",
    "here", "text", "explanation", "why", "how", "below", "description", "applicable", "your",
  ]
}

/// What stands in a column that takes a mark.
enum TickMark {
  /// Whether it marks the column; an empty box or a dash does not.
  static func isSet(_ text: String) -> Bool {
    !["", "-", "–", "—", "0", "false", "☐", "□", "○", "◯", "[ ]", "[]", "( )", "()"]
      .contains(text.lowercased())
  }

  /// Whether it is nothing but a mark.
  static func isBare(_ text: String) -> Bool {
    if text.count <= 3 { return true }
    return ["true", "yes", "[x]", "(x)", "tick", "check", "checked"].contains(text.lowercased())
      || ChoiceVocabulary.plainMeaning(of: text) != nil
  }
}
