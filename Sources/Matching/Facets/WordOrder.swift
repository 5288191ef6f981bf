/// What the same words say when two parties change places, or when a small word among them is another.
enum WordOrder {
  /// Words that say little by themselves and yet turn what is asked.
  private static let telling: Set<Substring> = [
    "before", "after", "until", "since", "in", "out", "from", "over", "under", "above", "below",
    "only", "other", "others", "than", "unless", "except", "without", "who", "whom", "when",
    "where", "why", "less", "more",
  ]

  /// - Parameters:
  ///   - question: What the customer asks.
  ///   - phrasing: How the approved answer's question is put.
  /// - Returns: Why words that agree leave it to a person all the same.
  static func doubts(_ question: QuestionProfile, _ phrasing: QuestionProfile) -> [String] {
    var doubts: [String] = []
    let (asked, known) = (tellingWords(question), tellingWords(phrasing))
    if asked != known {
      let differing = asked.symmetricDifference(known).sorted().joined(separator: ", ")
      doubts.append("only one of the two says: \(differing)")
    }
    let order = (parties(question), parties(phrasing))
    if order.0 != order.1, Set(order.0) == Set(order.1) {
      doubts.append("who does something, and to whom, may be the other way round")
    }
    return doubts
  }

  /// "in" tells only where somebody opts in.
  private static func tellingWords(_ profile: QuestionProfile) -> Set<Substring> {
    let words = profile.tokens.words
    return Set(
      words.enumerated().filter { place, word in
        guard telling.contains(word) else { return false }
        let previous = place > 0 ? words[place - 1] : ""
        switch word {
        case "in", "from", "over", "under": return previous.hasPrefix("opt")
        default: return true
        }
      }.map(\.element))
  }

  /// Those that can change places: customers with access to employees' data are not employees with access to customers'.
  private static func parties(_ profile: QuestionProfile) -> [String] {
    var seen: Set<String> = []
    return profile.tokens.terms.filter { exchangeable.contains($0) && seen.insert($0).inserted }
  }

  private static let exchangeable: Set<String> = [
    "~customer", "~employee", "~enduser", "~admin", "~vendor", "~subprocessor", "~thirdparty",
    "~organization", "~prod", "~nonprod", "individu", "partner", "auditor",
  ]
}
