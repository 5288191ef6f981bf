// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers with a text of their own.
  package static let full = FittedModel(
    ranking: [
      (\.phrasingCosine, 16.4890),
      (\.secondCosine, 0.4842),
      (\.textCosine, 7.4099),
      (\.searchShare, 2.5863),
      (\.askedCovered, -6.2924),
      (\.knownCovered, 0.6031),
      (\.textCovered, 8.9847),
      (\.trigrams, 1.6900),
      (\.isExact, 0.0000),
    ],
    likelihood: [
      (\.phrasingCosine, 3.2334),
      (\.textCosine, 1.3712),
      (\.searchShare, 0.5190),
      (\.askedCovered, -2.4333),
      (\.textCovered, 3.5914),
      (\.conflicts, -0.1201),
      (\.doubts, 0.1064),
      (\.isOtherForm, 0.0020),
      (\.asksMore, 0.3772),
    ], margin: 0.8536, offset: -3.9235,
    choice: (judge: 0.5965, ranking: 0.8892),
    verdict: [
      (\.judge, 0.6378),
      (\.lead, 0.4325),
      (\.nearness, 1.0926),
      (\.likeness, 0.4184),
      (\.hasConflict, -0.5098),
      (\.doubts, -0.1457),
    ], verdictOffset: 0.2419, leastToOverrule: -0.4711,
    thresholds: [
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
    ])
}
