// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers of which little more than a question and a yes or no is known.
  package static let bare = FittedModel(
    ranking: [
      (\.phrasingCosine, 12.7100),
      (\.secondCosine, 12.7100),
      (\.textCosine, -0.0000),
      (\.searchShare, 1.2684),
      (\.askedCovered, -0.0076),
      (\.knownCovered, 0.2242),
      (\.textCovered, -0.0076),
      (\.trigrams, -0.8213),
      (\.isExact, 0.0000),
    ],
    likelihood: [
      (\.phrasingCosine, 9.5365),
      (\.textCosine, 0.8270),
      (\.searchShare, -0.2269),
      (\.askedCovered, 0.3368),
      (\.textCovered, 0.3368),
      (\.conflicts, -0.0442),
      (\.doubts, 0.1315),
      (\.isOtherForm, 0.0225),
      (\.asksMore, -0.0566),
    ], margin: 0.5176, offset: -7.4278,
    choice: (judge: 0.5615, ranking: 0.8375),
    verdict: [
      (\.judge, 0.7476),
      (\.lead, 0.4592),
      (\.nearness, 1.6519),
      (\.likeness, 0.3806),
      (\.hasConflict, -0.7583),
      (\.doubts, -0.1701),
      (\.phrasingCosine, 4.4170),
      (\.textCosine, -2.2373),
      (\.searchShare, -1.1378),
      (\.textCovered, -0.1765),
    ], verdictOffset: -1.1172, leastToOverrule: -1.0618, overruled: 0.6376, conflicting: 0.2654,
    thresholds: [
      (0.7, 0.4150),
      (0.75, 0.5522),
      (0.8, 0.6785),
      (0.85, 0.7873),
      (0.9, 0.8899),
      (0.92, 0.9259),
      (0.94, 0.9466),
      (0.95, 0.9628),
      (0.96, 0.9739),
      (0.97, 0.9843),
    ])
}
