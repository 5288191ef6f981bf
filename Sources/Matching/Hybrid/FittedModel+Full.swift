// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers with a text of their own.
  package static let full = FittedModel(
    ranking: [
      (\.phrasingCosine, 16.9224),
      (\.secondCosine, -0.6338),
      (\.textCosine, 13.8783),
      (\.searchShare, 1.5211),
      (\.askedCovered, -2.2758),
      (\.knownCovered, -0.1420),
      (\.textCovered, 6.2736),
      (\.trigrams, -1.1226),
      (\.isExact, 0.0780),
    ],
    likelihood: [
      (\.phrasingCosine, 3.2064),
      (\.textCosine, 5.3802),
      (\.searchShare, 0.2927),
      (\.askedCovered, -0.5812),
      (\.textCovered, 0.8805),
      (\.conflicts, 0.1081),
      (\.doubts, 0.1420),
      (\.isOtherForm, 0.0821),
      (\.asksMore, 0.1043),
    ], margin: 0.6068, offset: -6.5377,
    choice: (judge: 0.6278, ranking: 0.7945),
    verdict: [
      (\.judge, 0.6591),
      (\.lead, 0.4975),
      (\.nearness, 1.2297),
      (\.likeness, 0.1838),
      (\.hasConflict, -0.5500),
      (\.doubts, -0.0051),
      (\.phrasingCosine, 5.5992),
      (\.textCosine, 1.0613),
      (\.searchShare, -1.8777),
      (\.textCovered, 0.1992),
    ], verdictOffset: -3.4707, leastToOverrule: -0.7955, overruled: 0.7301, conflicting: 0.2829,
    thresholds: [
      (0.7, 0.2665),
      (0.75, 0.4423),
      (0.8, 0.6174),
      (0.85, 0.7399),
      (0.9, 0.8759),
      (0.92, 0.9109),
      (0.94, 0.9488),
      (0.95, 0.9581),
      (0.96, 0.9822),
    ])
}
