/// Everything about a question that decides whether an answer to another one fits it.
struct QuestionProfile: Sendable {
  let tokens: Tokens
  let isInverted: Bool
  let numbers: Set<String>
  let frequencies: Set<String>
  /// Values by the facet's place in ``Facet/all``.
  let facets: [Set<String>]
  /// Asks how, which or what: a yes or no does not answer it.
  let isOpen: Bool
  /// How many questions it puts at once.
  let parts: Int

  init(_ text: String) {
    let asked = QuestionProfile.addressed(QuestionProfile.withoutFollowUp(text))
    tokens = Tokens(asked)
    isInverted = Polarity.isInverted(tokens.words)
    let words = QuestionProfile.withoutPenetrationTests(tokens.words)
    numbers = Quantities.numbers(in: tokens.words)
    frequencies = Quantities.frequencies(in: words)
    facets = Facet.values(in: words)
    isOpen = QuestionProfile.opens(tokens.words)
    parts = QuestionProfile.parts(of: asked, tokens.words)
  }

  /// A penetration test tests the product, and says nothing of whether a plan was tested.
  private static func withoutPenetrationTests(_ words: [Substring]) -> [Substring] {
    guard let place = words.firstIndex(where: { $0 == "penetration" || $0 == "pen" }),
      place + 1 < words.count, words[place + 1].hasPrefix("test")
    else { return words }
    return Array(words[..<place]) + ["pentest"]
      + withoutPenetrationTests(Array(words[(place + 2)...]))
  }

  /// "If so, describe …" asks for the comment, and turns nothing round.
  private static func withoutFollowUp(_ text: String) -> String {
    // Most questions are one sentence, and nothing is to be taken off.
    guard text.utf8.dropLast().contains(where: { $0 == 63 || $0 == 46 || $0 == 10 }) else {
      return text
    }
    let sentences = text.split { "?.\n".contains($0) }.map { $0.drop { $0.isWhitespace } }
    let kept = sentences.filter { sentence in
      let lower = sentence.lowercased()
      return ![
        "if so", "if yes", "if no", "if not", "please describe", "please provide", "e.g",
        "provide a",
        "please explain", "describe your answer", "please attach", "if applicable",
      ]
      .contains { lower.hasPrefix($0) }
    }
    return kept.isEmpty ? text : kept.joined(separator: "? ")
  }

  /// "The supplier has …" and "Does the vendor …" mean us, whom the questionnaire was sent to.
  private static func addressed(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let lower = words.prefix(4).map { $0.lowercased() }
    let verbs = ["does", "do", "has", "have", "is", "will", "can", "did", "if"]
    let start = lower.first.map { verbs.contains($0) ? 1 : 0 } ?? 0
    guard lower.count > start + 1, lower[start] == "the",
      ["supplier", "vendor", "provider", "contractor"].contains(lower[start + 1])
    else { return text }
    words.replaceSubrange(start...(start + 1), with: ["you"])
    return words.joined(separator: " ")
  }

  private static func opens(_ words: [Substring]) -> Bool {
    guard let first = words.first(where: { $0 != "please" }) else { return false }
    return [
      "how", "what", "which", "who", "when", "where", "why", "describe", "list", "explain",
      "provide", "detail", "outline", "state", "specify", "identify", "summarize", "name",
    ]
    .contains(first)
  }

  private static func parts(of text: String, _ words: [Substring]) -> Int {
    let questions = text.split(separator: "?").count { $0.split(separator: " ").count >= 3 }
    var joins = 0
    conjunctions.all(in: words) { joins += 1 }
    return max(1, questions) + joins
  }

  /// What a second question begins with.
  private static let conjunctions = PhraseTable<Void>(
    [
      "and is", "and are", "and do", "and does", "and how", "and what", "and who", "and have",
      "and has", "is it", "and when", "and which", "are the",
    ].map { ($0, ()) })
}
