/// What speaks for giving one answer to one question, as numbers a model can weigh.
package struct PairFeatures: Hashable, Sendable {
  /// Cosine with the nearest phrasing, −1…1; 0 without an encoder.
  package var phrasingCosine: Double
  /// Cosine with the second nearest phrasing; the nearest once more where there is one only.
  package var secondCosine: Double
  /// Cosine with the answer's own text.
  package var textCosine: Double
  /// BM25 as a share of what the question would score against itself, 0…1.
  package var searchShare: Double
  /// The share of the question's telling words that the nearest phrasing has, 0…1.
  package var askedCovered: Double
  /// The share of the nearest phrasing's telling words that the question has, 0…1.
  package var knownCovered: Double
  /// The share of the question's telling words that phrasing or text have, 0…1.
  package var textCovered: Double
  /// Character trigrams shared with the nearest phrasing (Dice), 0…1.
  package var trigrams: Double
  /// Facets that forbid the answer.
  package var conflicts: Double
  /// Facets that leave it to a person.
  package var doubts: Double
  /// 1 when the question turns the phrasing round.
  package var isInverted: Double
  /// 1 when one wants yes or no and the other an explanation.
  package var isOtherForm: Double
  /// 1 when the question asks more things at once than the phrasing.
  package var asksMore: Double
  /// 1 when the words are the same in the same order.
  package var isExact: Double
  /// 1 when a facet that forbids the answer can't be mistaken about it.
  package var isFirm: Double
  /// The logarithm of how many words the question has.
  package var askedLength: Double

  /// In the order of ``names``.
  package var values: [Double] {
    [
      phrasingCosine, secondCosine, textCosine, searchShare, askedCovered, knownCovered,
      textCovered, trigrams, conflicts, doubts, isInverted, isOtherForm, asksMore, isExact,
      isFirm, askedLength,
    ]
  }

  /// How near the answer comes, by the fitted ranking; comparable within one question only.
  ///
  /// - Parameter model: The weights.
  /// - Returns: A score without a scale.
  func rankingScore(_ model: FittedModel) -> Double {
    model.ranking.reduce(0) { $0 + self[keyPath: $1.feature] * $1.weight }
  }

  /// How likely words and meaning alone make it, as log odds.
  ///
  /// - Parameters:
  ///   - lead: How far the next candidate's ``rankingScore(_:)`` is behind.
  ///   - model: The weights.
  /// - Returns: Log odds.
  func nearness(lead: Double, _ model: FittedModel) -> Double {
    model.likelihood.reduce(model.offset) {
      $0 + min(1, self[keyPath: $1.feature]) * $1.weight
    } + min(4, lead) * model.margin
  }

  package static let names =
    [
      "phrasingCosine", "secondCosine", "textCosine", "searchShare", "askedCovered", "knownCovered",
      "textCovered", "trigrams", "conflicts", "doubts", "isInverted", "isOtherForm", "asksMore",
      "isExact", "isFirm", "askedLength",
    ]
}

/// Character trigrams: what is left alike when words are misspelt or compounded.
enum Trigrams {
  static func of(_ words: [Substring]) -> Set<UInt32> {
    var found: Set<UInt32> = []
    for word in words {
      let bytes = [UInt8(32)] + Array(word.utf8.prefix(40)) + [UInt8(32)]
      guard bytes.count >= 3 else { continue }
      for place in 0..<(bytes.count - 2) {
        found.insert(
          UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]))
      }
    }
    return found
  }

  /// Dice's coefficient, 0…1.
  static func likeness(_ left: Set<UInt32>, _ right: Set<UInt32>) -> Double {
    let total = left.count + right.count
    return total == 0 ? 0 : 2 * Double(left.intersection(right).count) / Double(total)
  }
}
