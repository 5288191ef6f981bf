// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers of which little more than a question and a yes or no is known.
  package static let bare = FittedModel(
    ranking: [
      (\.phrasingCosine, 12.2945),
      (\.secondCosine, 12.2945),
      (\.textCosine, 0.0000),
      (\.searchShare, 3.3320),
      (\.askedCovered, -0.5732),
      (\.knownCovered, 0.8294),
      (\.textCovered, -0.5732),
      (\.trigrams, -0.9871),
      (\.isExact, 0.0000),
    ],
    likelihood: [
      (\.phrasingCosine, 8.1249),
      (\.textCosine, 1.4563),
      (\.searchShare, -0.3464),
      (\.askedCovered, 0.2215),
      (\.textCovered, 0.2215),
      (\.conflicts, 0.0259),
      (\.doubts, 0.1404),
      (\.isOtherForm, -0.1862),
      (\.asksMore, -0.1677),
    ], margin: 0.5725, offset: -6.6890,
    choice: (judge: 0.6462, ranking: 0.8761),
    verdict: [
      (\.judge, 0.7050),
      (\.lead, 0.4562),
      (\.nearness, 0.9153),
      (\.likeness, 0.8560),
      (\.hasConflict, -0.6144),
      (\.doubts, -0.2708),
      (\.phrasingCosine, -1.2347),
      (\.textCosine, -2.2634),
      (\.searchShare, -0.8955),
      (\.textCovered, -0.2295),
    ], verdictOffset: 2.8838, leastToOverrule: -0.8595, overruled: 0.6336, conflicting: 0.2535,
    thresholds: [
      (0.7, 0.5170),
      (0.75, 0.6310),
      (0.8, 0.7181),
      (0.85, 0.8151),
      (0.9, 0.8947),
      (0.92, 0.9468),
      (0.94, 0.9579),
      (0.95, 0.9822),
    ])
}
