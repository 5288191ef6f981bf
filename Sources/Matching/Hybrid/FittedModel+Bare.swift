// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers of which little more than a question and a yes or no is known.
  package static let bare = FittedModel(
    ranking: [
      (\.phrasingCosine, 10.6761),
      (\.secondCosine, 10.6761),
      (\.textCosine, 0.0000),
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
    choice: (judge: 0.7063, ranking: 0.8979),
    verdict: [
      (\.judge, 0.5001),
      (\.lead, 0.3413),
      (\.nearness, 0.4368),
      (\.likeness, 0.3000),
      (\.hasConflict, -0.2003),
      (\.doubts, -0.1665),
    ], verdictOffset: 0.1811, leastToOverrule: -1.1088,
    thresholds: [
      (0.7, 0.6103),
      (0.75, 0.6718),
      (0.8, 0.7676),
      (0.85, 0.8680),
      (0.9, 0.9215),
    ])
}
