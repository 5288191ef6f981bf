// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers of which little more than a question and a yes or no is known.
  package static let bare = FittedModel(
    ranking: [
      (\.phrasingCosine, 12.7033),
      (\.secondCosine, 12.7033),
      (\.textCosine, 0.0000),
      (\.searchShare, 1.3175),
      (\.askedCovered, -0.0295),
      (\.knownCovered, 0.2308),
      (\.textCovered, -0.0295),
      (\.trigrams, -0.8049),
      (\.isExact, 0.0000),
    ],
    likelihood: [
      (\.phrasingCosine, 9.4621),
      (\.textCosine, 0.7591),
      (\.searchShare, -0.1722),
      (\.askedCovered, 0.3117),
      (\.textCovered, 0.3117),
      (\.conflicts, -0.0458),
      (\.doubts, 0.1368),
      (\.isOtherForm, 0.0151),
      (\.asksMore, -0.0602),
    ], margin: 0.5181, offset: -7.3613,
    choice: (judge: 0.5286, ranking: 0.8485),
    verdict: [
      (\.judge, 0.7471),
      (\.lead, 0.4500),
      (\.nearness, 1.5043),
      (\.likeness, 0.4066),
      (\.hasConflict, -0.7262),
      (\.doubts, -0.1914),
      (\.phrasingCosine, 4.3676),
      (\.textCosine, -2.2911),
      (\.searchShare, -1.2249),
      (\.textCovered, -0.1695),
    ], verdictOffset: -1.0059, leastToOverrule: -1.0836, overruled: 0.6486, conflicting: 0.2713,
    thresholds: [
      (0.7, 0.4161),
      (0.75, 0.5582),
      (0.8, 0.6847),
      (0.85, 0.7915),
      (0.9, 0.8896),
      (0.92, 0.9217),
      (0.94, 0.9475),
      (0.95, 0.9610),
      (0.96, 0.9641),
      (0.97, 0.9841),
    ])
}
