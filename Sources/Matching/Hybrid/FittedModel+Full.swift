// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers with a text of their own.
  package static let full = FittedModel(
    ranking: [
      (\.phrasingCosine, 13.6288),
      (\.secondCosine, 0.1922),
      (\.textCosine, 13.5525),
      (\.searchShare, 2.6408),
      (\.askedCovered, -3.7735),
      (\.knownCovered, -0.2366),
      (\.textCovered, 6.7389),
      (\.trigrams, 1.0146),
      (\.isExact, 0.1584),
    ],
    likelihood: [
      (\.phrasingCosine, 3.0932),
      (\.textCosine, 4.5802),
      (\.searchShare, 1.6352),
      (\.askedCovered, -1.7565),
      (\.textCovered, 1.7806),
      (\.conflicts, 0.0149),
      (\.doubts, -0.0960),
      (\.isOtherForm, -0.0894),
      (\.asksMore, -0.0806),
    ], margin: 0.6620, offset: -5.5874,
    choice: (judge: 0.5411, ranking: 0.8350),
    verdict: [
      (\.judge, 0.7363),
      (\.lead, 0.3598),
      (\.nearness, 1.3242),
      (\.likeness, 0.7808),
      (\.hasConflict, -0.4196),
      (\.doubts, -0.0352),
      (\.phrasingCosine, 3.5244),
      (\.textCosine, -5.4777),
      (\.searchShare, -1.3715),
      (\.textCovered, -0.5028),
    ], verdictOffset: 2.0246, leastToOverrule: -0.7446,
    thresholds: [
      (0.7, 0.3678),
      (0.75, 0.5302),
      (0.8, 0.6521),
      (0.85, 0.7812),
      (0.9, 0.9074),
      (0.92, 0.9095),
      (0.94, 0.9484),
      (0.95, 0.9528),
    ])
}
