// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

/// What the models weigh, in the order of their features.
enum FittedModel {
  /// How near a candidate is.
  static let ranking: [(feature: any KeyPath<PairFeatures, Double> & Sendable, weight: Double)] = [
    (\.phrasingCosine, 16.4890),
    (\.secondCosine, 0.4842),
    (\.textCosine, 7.4099),
    (\.searchShare, 2.5863),
    (\.askedCovered, -6.2924),
    (\.knownCovered, 0.6031),
    (\.textCovered, 8.9847),
    (\.trigrams, 1.6900),
    (\.isExact, 0.0000),
  ]

  /// How likely the first candidate is right; every feature counts up to 1.
  static let likelihood: [(feature: any KeyPath<PairFeatures, Double> & Sendable, weight: Double)] =
    [
      (\.phrasingCosine, 3.2241),
      (\.textCosine, 1.3673),
      (\.searchShare, 0.5175),
      (\.askedCovered, -2.4263),
      (\.textCovered, 3.5811),
      (\.conflicts, -0.1197),
      (\.doubts, 0.1061),
      (\.isOtherForm, 0.0020),
      (\.asksMore, 0.3761),
    ]

  /// Of how far the next candidate is behind, up to 4.0.
  static let margin = 0.8512
  static let offset = -3.9137

  /// How the first choice among those that the judge read is made.
  static let choice = (judge: 1.0, ranking: 0.5)
  static let verdict: [(feature: any KeyPath<VerdictEvidence, Double> & Sendable, weight: Double)] = [(\.judge, 1.0)]
  static let verdictOffset = 0.0
  static let leastToOverrule = 3.0
  static let thresholds: [(precision: Double, likelihood: Double)] = []
}
