// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers with a text of their own.
  package static let full = FittedModel(
    ranking: [
      (\.phrasingCosine, 15.9795),
      (\.secondCosine, -0.2907),
      (\.textCosine, 13.5212),
      (\.searchShare, 1.4268),
      (\.askedCovered, -3.4046),
      (\.knownCovered, 0.2425),
      (\.textCovered, 6.6641),
      (\.trigrams, -0.9436),
      (\.isExact, 0.1349),
    ],
    likelihood: [
      (\.phrasingCosine, 2.2979),
      (\.textCosine, 4.9722),
      (\.searchShare, 2.6484),
      (\.askedCovered, -2.3696),
      (\.textCovered, 0.6216),
      (\.conflicts, 0.1924),
      (\.doubts, -0.0111),
      (\.isOtherForm, 0.0946),
      (\.asksMore, 0.0758),
    ], margin: 0.6845, offset: -5.8013,
    choice: (judge: 0.6245, ranking: 0.8086),
    verdict: [
      (\.judge, 0.6917),
      (\.lead, 0.4785),
      (\.nearness, 0.8756),
      (\.likeness, 0.3930),
      (\.hasConflict, -0.5165),
      (\.doubts, 0.0213),
      (\.phrasingCosine, 5.5124),
      (\.textCosine, -2.4600),
      (\.searchShare, -1.2105),
      (\.textCovered, -0.4240),
    ], verdictOffset: -1.3012, leastToOverrule: -0.9332,
    thresholds: [
      (0.7, 0.4029),
      (0.75, 0.5196),
      (0.8, 0.6517),
      (0.85, 0.7526),
      (0.9, 0.8686),
      (0.92, 0.8874),
      (0.94, 0.9266),
      (0.95, 0.9286),
      (0.96, 0.9512),
    ])
}
