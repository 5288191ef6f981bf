// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers of which little more than a question and a yes or no is known.
  package static let bare = FittedModel(
    ranking: [
      (\.phrasingCosine, 12.6771),
      (\.secondCosine, 12.6771),
      (\.textCosine, 0.0000),
      (\.searchShare, 1.1216),
      (\.askedCovered, -0.1327),
      (\.knownCovered, 0.2329),
      (\.textCovered, -0.1327),
      (\.trigrams, -0.1474),
      (\.isExact, 0.0000),
    ],
    likelihood: [
      (\.phrasingCosine, 9.3114),
      (\.textCosine, 0.5800),
      (\.searchShare, -0.3328),
      (\.askedCovered, 0.3188),
      (\.textCovered, 0.3188),
      (\.conflicts, -0.0590),
      (\.doubts, 0.1246),
      (\.isOtherForm, 0.0143),
      (\.asksMore, -0.0861),
    ], margin: 0.5365, offset: -7.2232,
    choice: (judge: 0.5517, ranking: 0.8376),
    verdict: [
      (\.judge, 0.7525),
      (\.lead, 0.4428),
      (\.nearness, 1.7808),
      (\.likeness, 0.4248),
      (\.hasConflict, -0.7012),
      (\.doubts, -0.1533),
      (\.phrasingCosine, 4.0185),
      (\.textCosine, -2.2992),
      (\.searchShare, -1.6173),
      (\.textCovered, 0.1601),
    ], verdictOffset: -0.7831, leastToOverrule: -1.0356, overruled: 0.6472, conflicting: 0.2592,
    thresholds: [
      (0.7, 0.4183),
      (0.75, 0.5574),
      (0.8, 0.6812),
      (0.85, 0.7700),
      (0.9, 0.8874),
      (0.92, 0.9300),
      (0.94, 0.9463),
      (0.95, 0.9620),
      (0.96, 0.9735),
      (0.97, 0.9828),
    ])
}
