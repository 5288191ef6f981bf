/// A question that only makes sense after what stands before it: "Is that process documented?", "If so, by whom?".
///
/// By itself it comes near answers about any process. What it means is up to whoever sees the lines above.
enum BackReference {
  /// - Parameter question: As it came in, or mended.
  /// - Returns: Why a person has to look; `nil` where the question stands by itself.
  static func obstacle(_ question: String) -> String? {
    let words = Tokens.normalized(question).split(separator: " ").map(String.init)
    guard refers(words[...]) || containsPointer(words) else { return nil }
    return "it refers to something that stands before it"
  }

  private static func refers(_ words: ArraySlice<String>) -> Bool {
    if words.starts(with: ["if", "so"]) || words.starts(with: ["if", "yes"]) { return true }
    // "If no encryption is used, who approves it?" says itself what is not.
    if words.starts(with: ["if", "no"]) || words.starts(with: ["if", "not"]) {
      return words.dropFirst(2).first.map(continuing.contains) ?? true
    }
    var rest = words
    while let first = rest.first, openings.contains(first) { rest = rest.dropFirst() }
    guard let auxiliary = rest.popFirst(), auxiliaries.contains(auxiliary),
      let subject = rest.popFirst(), let next = rest.first
    else { return false }
    switch subject {
    case "they": return true
    // "Is it possible to …" points at nothing.
    case "it": return ["do", "does", "did", "has", "have"].contains(auxiliary)
    case "this", "that", "these", "those":
      return !ourselves.contains(next) && !persons.contains(next)
    case "coverage": return true
    case "the": return isBare(rest)
    default: return false
    }
  }

  /// "the policies and procedures reviewed", but not "the policies for remote work reviewed".
  private static func isBare(_ words: ArraySlice<String>) -> Bool {
    var rest = words
    guard let noun = rest.popFirst(), documents.contains(noun) else { return false }
    while let joint = rest.first, joint == "and" || joint == "or" || documents.contains(joint) {
      rest = rest.dropFirst()
    }
    return rest.first.map { !qualifying.contains($0) } == true
  }

  private static func containsPointer(_ words: [String]) -> Bool {
    if words.contains("aforementioned") { return true }
    return zip(words, words.dropFirst()).contains { one, other in
      other == "above" && named.contains(one)
        || one == "previous" && (other == "question" || other == "answer")
    }
  }

  /// What follows a condition that has no words of its own.
  private static let continuing: Set<String> = [
    "why", "what", "when", "who", "how", "which", "please", "describe", "explain", "is", "are",
    "do", "does", "will",
  ]
  private static let openings: Set<String> = [
    "and", "how", "when", "where", "why", "often", "frequently", "by", "whom", "who", "also",
  ]
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "can", "could", "will", "would",
    "should", "must", "may",
  ]
  /// What a questionnaire means itself, the vendor or the offer by.
  private static let ourselves: Set<String> = [
    "product", "products", "service", "services", "system", "systems", "application", "solution",
    "platform", "tool", "software", "agreement", "contract", "engagement", "questionnaire",
    "company", "organization", "organisation", "vendor", "supplier", "provider", "business",
  ]
  private static let persons: Set<String> = ["you", "who", "whom", "we", "that", "which", "with"]
  private static let documents: Set<String> = [
    "policy", "policies", "procedure", "procedures", "process", "processes", "plan", "plans",
    "program", "programs", "programme", "programmes", "requirements", "practices",
  ]
  /// What follows a noun that is named more closely.
  private static let qualifying: Set<String> = [
    "for", "of", "to", "on", "in", "that", "which", "by", "with", "governing", "covering",
    "regarding", "concerning", "about", "around", "under", "at", "used", "you", "your",
  ]
  private static let named: Set<String> = [
    "mentioned", "listed", "described", "identified", "stated", "named", "given",
  ]
}
