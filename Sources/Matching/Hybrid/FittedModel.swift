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
      (\.phrasingCosine, 3.2334),
      (\.textCosine, 1.3712),
      (\.searchShare, 0.5190),
      (\.askedCovered, -2.4333),
      (\.textCovered, 3.5914),
      (\.conflicts, -0.1201),
      (\.doubts, 0.1064),
      (\.isOtherForm, 0.0020),
      (\.asksMore, 0.3772),
    ]

  /// Of how far the next candidate is behind, up to 4.0.
  static let margin = 0.8536
  static let offset = -3.9235

  /// How the choice among what the judge has read is made.
  static let choice = (judge: 0.5965, ranking: 0.8892)

  /// How likely the choice is right.
  static let verdict: [(feature: any KeyPath<VerdictEvidence, Double> & Sendable, weight: Double)] =
    [
      (\.judge, 0.6378),
      (\.lead, 0.4325),
      (\.nearness, 1.0926),
      (\.likeness, 0.4184),
      (\.hasConflict, -0.5098),
      (\.doubts, -0.1457),
    ]
  static let verdictOffset = 0.2419

  /// From this verdict of the judge on, a facet's word alone makes no conflict.
  static let leastToOverrule = -0.4711

  /// From which likelihood on a precision is held, by the lower end of Wilson's interval on the development part.
  static let thresholds: [(precision: Double, likelihood: Double)] = [
    (0.7, 0.4266),
    (0.75, 0.5721),
    (0.8, 0.7506),
    (0.85, 0.8233),
    (0.9, 0.9105),
    (0.92, 0.9143),
    (0.94, 0.9214),
    (0.95, 0.9369),
    (0.96, 0.9670),
    (0.97, 0.9674),
  ]
}
