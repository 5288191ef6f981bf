// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers of which little more than a question and a yes or no is known.
  package static let bare = FittedModel(
    ranking: [
      (\.phrasingCosine, 11.0079),
      (\.secondCosine, 11.0079),
      (\.textCosine, 0.0000),
      (\.searchShare, 5.6555),
      (\.askedCovered, -1.3023),
      (\.knownCovered, 0.6504),
      (\.textCovered, -1.3023),
      (\.trigrams, 0.0645),
      (\.isExact, 0.0000),
    ],
    likelihood: [
      (\.phrasingCosine, 6.1388),
      (\.textCosine, 1.0681),
      (\.searchShare, 0.9157),
      (\.askedCovered, -0.2369),
      (\.textCovered, -0.2369),
      (\.conflicts, -0.0410),
      (\.doubts, 0.1746),
      (\.isOtherForm, -0.1896),
      (\.asksMore, -0.4360),
    ], margin: 0.7463, offset: -5.2127,
    choice: (judge: 0.5131, ranking: 0.8088),
    verdict: [
      (\.judge, 0.6208),
      (\.lead, 0.3616),
      (\.nearness, 0.6995),
      (\.likeness, 0.7716),
      (\.hasConflict, -0.4467),
      (\.doubts, -0.1433),
      (\.phrasingCosine, -0.7627),
      (\.textCosine, -2.1800),
      (\.searchShare, -0.3885),
      (\.textCovered, -1.2347),
    ], verdictOffset: 1.9793, leastToOverrule: -0.7324,
    thresholds: [
      (0.7, 0.6100),
      (0.75, 0.6880),
      (0.8, 0.7930),
      (0.85, 0.8896),
    ])
}
