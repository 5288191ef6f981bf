// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers with a text of their own.
  package static let full = FittedModel(
    ranking: [
      (\.phrasingCosine, 16.3540),
      (\.secondCosine, 0.9920),
      (\.textCosine, 14.2037),
      (\.searchShare, 0.6459),
      (\.askedCovered, -2.1522),
      (\.knownCovered, -0.3048),
      (\.textCovered, 5.6970),
      (\.trigrams, -1.0426),
      (\.isExact, 0.0412),
    ],
    likelihood: [
      (\.phrasingCosine, 4.1408),
      (\.textCosine, 4.3917),
      (\.searchShare, -0.5878),
      (\.askedCovered, -0.0066),
      (\.textCovered, 1.0376),
      (\.conflicts, 0.0754),
      (\.doubts, -0.0369),
      (\.isOtherForm, 0.1049),
      (\.asksMore, 0.0955),
    ], margin: 0.6219, offset: -6.4448,
    choice: (judge: 0.6388, ranking: 0.7888),
    verdict: [
      (\.judge, 0.6564),
      (\.lead, 0.4918),
      (\.nearness, 0.3857),
      (\.likeness, -0.0081),
      (\.hasConflict, -0.4239),
      (\.doubts, 0.0199),
      (\.phrasingCosine, 7.1249),
      (\.textCosine, 2.5130),
      (\.searchShare, -1.2140),
      (\.textCovered, -0.3747),
    ], verdictOffset: -5.5015, leastToOverrule: -0.9267, overruled: 0.7579, conflicting: 0.3079,
    thresholds: [
      (0.7, 0.1892),
      (0.75, 0.3563),
      (0.8, 0.5734),
      (0.85, 0.7162),
      (0.9, 0.8631),
      (0.92, 0.9090),
      (0.94, 0.9453),
      (0.95, 0.9617),
      (0.96, 0.9674),
      (0.97, 0.9796),
      (0.98, 0.9887),
    ])
}
