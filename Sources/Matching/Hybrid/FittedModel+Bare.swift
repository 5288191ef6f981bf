// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers of which little more than a question and a yes or no is known.
  package static let bare = FittedModel(
    ranking: [
      (\.phrasingCosine, 12.0107),
      (\.secondCosine, 12.0107),
      (\.textCosine, 0.0000),
      (\.searchShare, 3.5558),
      (\.askedCovered, -0.8681),
      (\.knownCovered, 0.9679),
      (\.textCovered, -0.8681),
      (\.trigrams, -1.1017),
      (\.isExact, 0.0000),
    ],
    likelihood: [
      (\.phrasingCosine, 6.8965),
      (\.textCosine, 0.6747),
      (\.searchShare, 0.8999),
      (\.askedCovered, -0.1895),
      (\.textCovered, -0.1895),
      (\.conflicts, 0.0132),
      (\.doubts, 0.1724),
      (\.isOtherForm, -0.1643),
      (\.asksMore, -0.2529),
    ], margin: 0.5877, offset: -5.7062,
    choice: (judge: 0.6701, ranking: 0.8298),
    verdict: [
      (\.judge, 0.7349),
      (\.lead, 0.4532),
      (\.nearness, 1.0902),
      (\.likeness, 0.6367),
      (\.hasConflict, -0.5961),
      (\.doubts, -0.1680),
      (\.phrasingCosine, -0.3416),
      (\.textCosine, -1.7194),
      (\.searchShare, 0.2421),
      (\.textCovered, -1.7090),
    ], verdictOffset: 1.7619, leastToOverrule: -0.8595,
    thresholds: [
      (0.7, 0.5863),
      (0.75, 0.6552),
      (0.8, 0.7204),
      (0.85, 0.8233),
      (0.9, 0.9234),
      (0.92, 0.9350),
    ])
}
