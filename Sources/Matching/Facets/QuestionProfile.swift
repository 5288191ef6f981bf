/// Everything about a question that decides whether an answer to another one fits it.
struct QuestionProfile: Sendable {
  let tokens: Tokens
  /// What the words leave out and yet says another thing: `<`, `>`, `%` and the like, in their order.
  let signs: String
  let isInverted: Bool
  let numbers: Set<String>
  let frequencies: Set<String>
  let timeBounds: TimeBounds
  /// Values by the facet's place in ``Facet/all``.
  let facets: [Set<String>]
  /// Values that it may mean though it does not name them, by the facet's place in ``Facet/all``.
  let hints: [Set<String>]
  /// Asks how, which or what: a yes or no does not answer it.
  let isOpen: Bool
  /// How many questions it puts at once.
  let parts: Int

  init(_ text: String) {
    let asked = QuestionProfile.addressed(QuestionProfile.withoutFollowUp(text))
    tokens = Tokens(asked)
    signs = asked.filter { "<>≤≥=%+#".contains($0) }
    isInverted = Polarity.isInverted(tokens.words)
    let words = QuestionProfile.withoutNames(tokens.words)
    numbers = Quantities.numbers(in: tokens.words)
    frequencies = Quantities.frequencies(in: words)
    timeBounds = TimeBounds(words)
    facets = Facet.values(in: words)
    hints = Facet.hints(in: words)
    isOpen = QuestionProfile.opens(tokens.words)
    parts = QuestionProfile.parts(of: asked, tokens.words)
  }

  /// Whether both are put in the same words, marks that say nothing aside.
  func isSame(as other: QuestionProfile) -> Bool {
    tokens.words == other.tokens.words && signs == other.signs
  }

  /// A penetration test tests the product, and says nothing of whether a plan was tested; nor does an audit log of an audit, a
  /// certificate of deletion of a certification, or a test environment of a test.
  private static func withoutNames(_ words: [Substring]) -> [Substring] {
    var kept: [Substring] = []
    var place = 0
    while place < words.count {
      let name = name(words[place...].prefix(3))
      kept.append(name?.meant ?? words[place])
      place += name?.length ?? 1
    }
    return kept
  }

  /// What the first of some words, with those behind it, are the name of that mean something else one by one.
  private static func name(_ words: ArraySlice<Substring>) -> (meant: Substring, length: Int)? {
    guard let first = words.first, let second = words.dropFirst().first else { return nil }
    switch first {
    case "penetration", "pen": return second.hasPrefix("test") ? ("pentest", 2) : nil
    case "audit": return recorded.contains(second) ? ("auditlog", 2) : nil
    case "certificate", "certificates": return second == "of" ? ("attestation", 2) : nil
    case "test", "testing":
      if places.contains(second) { return ("nonproduction", 2) }
      return second == "and" && words.last == "production" ? ("nonproduction", 1) : nil
    default: return nil
    }
  }

  private static let recorded: Set<Substring> = [
    "log", "logs", "logging", "trail", "trails", "record", "records",
  ]
  private static let places: Set<Substring> = [
    "environment", "environments", "system", "systems", "instance", "instances",
  ]

  /// "If so, describe …" asks for the comment, and turns nothing round.
  private static func withoutFollowUp(_ text: String) -> String {
    // Most questions are one sentence, and nothing is to be taken off.
    guard text.utf8.dropLast().contains(where: { $0 == 63 || $0 == 46 || $0 == 10 }) else {
      return text
    }
    let sentences = text.split { "?.\n".contains($0) }.map { $0.drop { $0.isWhitespace } }
    let kept = sentences.indices.filter { place in
      !isFollowUp(sentences[place], after: sentences[..<place].joined(separator: " "))
    }
    return kept.isEmpty ? text : kept.map { sentences[$0] }.joined(separator: "? ")
  }

  /// Whether a sentence only asks for more about the answer to what stands before it; "If so, who holds the
  /// keys" asks something else, and so does "Describe your key rotation" after a question about encryption.
  ///
  /// - Parameters:
  ///   - sentence: One of a question's.
  ///   - before: All that stands before it; where that is nothing, it is no follow-up.
  /// - Returns: Whether it does.
  static func isFollowUp(_ sentence: some StringProtocol, after before: String) -> Bool {
    guard before.contains(where: \.isLetter) else { return false }
    let words = Tokens.normalized(String(sentence)).split(separator: " ").map(String.init)
    var rest = words[...]
    if let opening = conditions.first(where: { words.starts(with: $0) }) {
      rest = rest.dropFirst(opening.count)
    }
    while let first = rest.first, ["please", "then", "e", "g", "kindly"].contains(first) {
      rest = rest.dropFirst()
    }
    guard rest.count < words.count || rest.first.map(elaborating.contains) == true else {
      return false
    }
    guard let asked = rest.first else { return true }
    guard elaborating.contains(asked) else { return false }
    // What it names must be nothing new.
    let said = Set(Tokens(before).terms)
    return Tokens(rest.dropFirst().joined(separator: " ")).terms.allSatisfy {
      said.contains($0) || plain.contains($0) || StopWords.generic.contains($0)
    }
  }

  private static let conditions = ["if so", "if yes", "if no", "if not", "if applicable", "if any"]
    .map { $0.split(separator: " ").map(String.init) }

  /// Stems of what an elaboration may name without asking for anything else.
  private static let plain: Set<String> = Set(
    [
      "detail", "details", "evidence", "information", "comment", "comments", "explanation",
      "further", "additional", "link", "links", "copy", "copies", "documentation", "answer",
      "response", "brief", "briefly", "summary", "applicable", "relevant", "supporting", "below",
      "example", "examples", "attachment", "reason", "reasons", "rationale", "approach", "steps",
      "description", "document", "documents", "report", "nature", "extent", "scope", "full",
      "necessary", "available", "column", "space", "provided", "justification", "name", "names",
      "specific", "specifics", "overview", "context", "artifacts", "proof", "url", "why", "else",
    ].flatMap { Tokens($0).terms })

  private static let elaborating: Set<String> = [
    "describe", "explain", "provide", "attach", "list", "detail", "specify", "elaborate", "comment",
    "state", "indicate", "give", "include", "summarize", "summarise", "outline", "upload", "share",
    "add", "note", "clarify", "enclose", "submit", "briefly",
  ]

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
    // What stands before a question may ask as well: "Describe your plan. Do you test it?"
    let questions = text.split(separator: "?").map { part in
      let sentences = part.split { ".\n;".contains($0) }.map { Tokens.normalized(String($0)) }
      let orders = sentences.dropLast().count { opens($0.split(separator: " ")) }
      return orders + (part.split(separator: " ").count >= 3 ? 1 : 0)
    }
    var joins = 0
    conjunctions.all(in: words) { joins += 1 }
    return max(1, questions.reduce(0, +)) + joins
  }

  /// What a second question begins with.
  private static let conjunctions = PhraseTable<Void>(
    [
      "and is", "and are", "and do", "and does", "and how", "and what", "and who", "and have",
      "and has", "is it", "and when", "and which", "are the", "and where", "and why", "and by whom",
      "and by what", "and to whom", "and with whom", "and at what", "and in which", "and for how",
      "and under what",
    ].map { ($0, ()) })
}
