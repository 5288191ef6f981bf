/// How well one phrasing of one answer fits a question.
struct Assessment {
  let answer: Int
  let phrasing: String
  let shortAnswer: Int
  let overlap: TermOverlap
  /// The same words in the same order, marks and case aside.
  let isExact: Bool
  let conflicts: [String]
  let doubts: [String]

  /// Below this a candidate is no suggestion: the question is unknown.
  static let leastToSuggest = 0.3
  /// Below this a candidate only wastes the reviewer's time.
  static let leastWorthShowing = 0.15
  /// From this on an answer without conflicts or doubts is given; chosen so
  /// that no trap of the development pairs passes; measured in Benchmarks/RESULTS.md.
  static let enoughToAnswer = 0.9

  /// 0…1; the harmonic mean of what is covered on both sides, dampened by conflicts and doubts.
  var confidence: Double {
    if isExact { return 0.99 }
    let both = overlap.asked + overlap.known
    let mean = both > 0 ? 2 * overlap.asked * overlap.known / both : 0
    let dampened = mean * (conflicts.isEmpty ? 1 : 0.8) * (doubts.isEmpty ? 1 : 0.9)
    return min(0.98, dampened)
  }

  /// What may be given comes first, then what comes nearest; ids break ties, for the same answer
  /// must come out each time.
  func isBetter(than other: Assessment) -> Bool {
    if isExact != other.isExact { return isExact }
    return (confidence, -conflicts.count, -answer) > (
      other.confidence, -other.conflicts.count, -other.answer
    )
  }
}

/// How much of each side's meaning the other side shares, terms weighed by their rarity.
struct TermOverlap {
  /// The share of the question that the phrasing covers, 0…1.
  let asked: Double
  /// The share of the phrasing that the question covers, 0…1.
  let known: Double
  /// Terms of the question with a meaning of their own that the phrasing lacks.
  let unmet: [String]
  /// Terms of the phrasing with a meaning of their own that the question lacks: it may be narrower.
  let surplus: [String]

  init(asked: [String], known: [String], weight: (String) -> Double) {
    let (question, phrasing) = (Set(asked), Set(known))
    self.asked = Self.share(of: question, in: phrasing, weight)
    self.known = Self.share(of: phrasing, in: question, weight)
    unmet = question.subtracting(phrasing).filter { !StopWords.generic.contains($0) }.sorted()
    surplus = phrasing.subtracting(question).filter { !StopWords.generic.contains($0) }.sorted()
  }

  private static func share(
    of terms: Set<String>, in others: Set<String>, _ weight: (String) -> Double
  ) -> Double {
    // Summed in a fixed order: floating-point sums depend on it, and results must not.
    let sorted = terms.sorted()
    let factor: (String) -> Double = { StopWords.generic.contains($0) ? 0.25 : 1 }
    let total = sorted.reduce(0) { $0 + weight($1) * factor($1) }
    guard total > 0 else { return 0 }
    return sorted.filter(others.contains).reduce(0) { $0 + weight($1) * factor($1) } / total
  }
}
