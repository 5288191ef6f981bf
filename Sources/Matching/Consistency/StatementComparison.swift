/// What two answers' texts say that cannot both be so.
package enum StatementComparison {
  /// - Parameters:
  ///   - one: A text.
  ///   - other: Another one, to the same question.
  /// - Returns: In words, how often or how much they say otherwise; `nil` where neither can be told to.
  package static func difference(_ one: String, _ other: String) -> String? {
    let (one, other) = (Self.words(of: one), Self.words(of: other))
    return difference(Quantities.frequencies(in: one), Quantities.frequencies(in: other))
      ?? difference(numbers(one), numbers(other))
  }

  /// Numbers that have a unit: a bare one may be a version or a section.
  private static func numbers(_ words: [Substring]) -> Set<String> {
    Quantities.numbers(in: words).filter { $0.contains(" ") }
  }

  /// Two that share nothing contradict; what only one of them names does not.
  private static func difference(_ one: Set<String>, _ other: Set<String>) -> String? {
    guard !one.isEmpty, !other.isEmpty, one.isDisjoint(with: other) else { return nil }
    return "one says \(list(one)), the other \(list(other))"
  }

  private static func words(of text: String) -> [Substring] {
    Tokens.normalized(text).split(separator: " ")
  }

  private static func list(_ values: Set<String>) -> String {
    values.sorted().joined(separator: " and ")
  }
}
