// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers of which little more than a question and a yes or no is known.
  package static let bare = FittedModel(
    ranking: [
      (\.phrasingCosine, 10.6761),
      (\.secondCosine, 10.6761),
      (\.textCosine, -0.0000),
      (\.searchShare, 7.4532),
      (\.askedCovered, -0.2452),
      (\.knownCovered, 0.6599),
      (\.textCovered, -0.2452),
      (\.trigrams, -2.0988),
      (\.isExact, 0.0000),
    ],
    likelihood: [
      (\.phrasingCosine, 5.3755),
      (\.textCosine, -0.1636),
      (\.searchShare, 1.1611),
      (\.askedCovered, 0.2552),
      (\.textCovered, 0.2552),
      (\.conflicts, -0.6254),
      (\.doubts, 0.0605),
      (\.isOtherForm, -0.3056),
      (\.asksMore, 0.3154),
    ], margin: 0.8025, offset: -4.2305,
    choice: (judge: 0.6370, ranking: 0.8013),
    verdict: [
      (\.judge, 0.5164),
      (\.lead, 0.2968),
      (\.nearness, 0.6486),
      (\.likeness, 0.3660),
      (\.hasConflict, -0.0819),
      (\.doubts, -0.1434),
    ], verdictOffset: 0.1024, leastToOverrule: -1.1088,
    thresholds: [
      (0.7, 0.6202),
      (0.75, 0.6716),
      (0.8, 0.7617),
      (0.85, 0.8709),
    ])
}
