/// What two questions in conflict have in common.
package struct SharedWords: Sendable {
  /// The words of the first that mean something and stand in the other too, each once; empty for none.
  package let words: [String]

  package init(_ question: String, _ phrasing: String) {
    self.init(Tokens(question), Tokens(phrasing))
  }

  init(_ question: Tokens, _ phrasing: Tokens) {
    let known = Set(phrasing.words)
    var seen: Set<Substring> = []
    words = question.words.filter {
      $0.count > 2 && known.contains($0) && !StopWords.all.contains(String($0))
        && seen.insert($0).inserted
    }.map(String.init)
  }

  package var list: String { words.joined(separator: ", ") }

  /// As a judgement gives it among its reasons; `nil` for none.
  package var reason: String? { words.isEmpty ? nil : "the same in both: \(list)" }
}
