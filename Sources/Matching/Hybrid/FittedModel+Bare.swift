// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers of which little more than a question and a yes or no is known.
  package static let bare = FittedModel(
    ranking: [
      (\.phrasingCosine, 12.3021),
      (\.secondCosine, 12.3021),
      (\.textCosine, -0.0000),
      (\.searchShare, 3.4632),
      (\.askedCovered, -0.4716),
      (\.knownCovered, 0.6278),
      (\.textCovered, -0.4716),
      (\.trigrams, -1.4369),
      (\.isExact, 0.0000),
    ],
    likelihood: [
      (\.phrasingCosine, 8.1288),
      (\.textCosine, 0.3913),
      (\.searchShare, 0.3208),
      (\.askedCovered, -0.0208),
      (\.textCovered, -0.0208),
      (\.conflicts, -0.0621),
      (\.doubts, 0.1514),
      (\.isOtherForm, -0.0949),
      (\.asksMore, -0.0828),
    ], margin: 0.5613, offset: -6.4188,
    choice: (judge: 0.6095, ranking: 0.8459),
    verdict: [
      (\.judge, 0.6753),
      (\.lead, 0.4077),
      (\.nearness, 1.1885),
      (\.likeness, 0.6580),
      (\.hasConflict, -0.6270),
      (\.doubts, -0.2139),
      (\.phrasingCosine, 0.7315),
      (\.textCosine, -1.9274),
      (\.searchShare, -0.7187),
      (\.textCovered, -0.4214),
    ], verdictOffset: 1.4083, leastToOverrule: -0.8934, overruled: 0.6243, conflicting: 0.2408,
    thresholds: [
      (0.7, 0.5409),
      (0.75, 0.6288),
      (0.8, 0.7285),
      (0.85, 0.7945),
      (0.9, 0.9112),
      (0.92, 0.9464),
      (0.94, 0.9550),
      (0.95, 0.9605),
    ])
}
