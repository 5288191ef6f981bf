// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers with a text of their own.
  package static let full = FittedModel(
    ranking: [
      (\.phrasingCosine, 16.3679),
      (\.secondCosine, 0.9799),
      (\.textCosine, 14.2045),
      (\.searchShare, 0.6595),
      (\.askedCovered, -2.1687),
      (\.knownCovered, -0.3035),
      (\.textCovered, 5.6967),
      (\.trigrams, -1.0334),
      (\.isExact, 0.0410),
    ],
    likelihood: [
      (\.phrasingCosine, 4.1386),
      (\.textCosine, 4.3796),
      (\.searchShare, -0.5826),
      (\.askedCovered, -0.0109),
      (\.textCovered, 1.0353),
      (\.conflicts, 0.0742),
      (\.doubts, -0.0362),
      (\.isOtherForm, 0.1058),
      (\.asksMore, 0.0946),
    ], margin: 0.6224, offset: -6.4366,
    choice: (judge: 0.6405, ranking: 0.7812),
    verdict: [
      (\.judge, 0.6612),
      (\.lead, 0.5059),
      (\.nearness, 0.4015),
      (\.likeness, 0.0015),
      (\.hasConflict, -0.4635),
      (\.doubts, 0.0185),
      (\.phrasingCosine, 7.0416),
      (\.textCosine, 2.5017),
      (\.searchShare, -1.2096),
      (\.textCovered, -0.4032),
    ], verdictOffset: -5.4397, leastToOverrule: -0.8979, overruled: 0.7542, conflicting: 0.2995,
    thresholds: [
      (0.7, 0.1854),
      (0.75, 0.3509),
      (0.8, 0.5699),
      (0.85, 0.7174),
      (0.9, 0.8652),
      (0.92, 0.9095),
      (0.94, 0.9427),
      (0.95, 0.9618),
      (0.96, 0.9676),
      (0.97, 0.9851),
    ])
}
