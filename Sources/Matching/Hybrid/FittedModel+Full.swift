// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers with a text of their own.
  package static let full = FittedModel(
    ranking: [
      (\.phrasingCosine, 15.8348),
      (\.secondCosine, 1.5309),
      (\.textCosine, 14.1614),
      (\.searchShare, 0.6820),
      (\.askedCovered, -2.5480),
      (\.knownCovered, -0.3162),
      (\.textCovered, 5.6954),
      (\.trigrams, -0.3544),
      (\.isExact, 0.0467),
    ],
    likelihood: [
      (\.phrasingCosine, 4.2356),
      (\.textCosine, 4.5291),
      (\.searchShare, -0.5397),
      (\.askedCovered, -0.1881),
      (\.textCovered, 1.0626),
      (\.conflicts, 0.0711),
      (\.doubts, -0.0080),
      (\.isOtherForm, 0.1210),
      (\.asksMore, 0.1119),
    ], margin: 0.6126, offset: -6.5829,
    choice: (judge: 0.6455, ranking: 0.7861),
    verdict: [
      (\.judge, 0.6672),
      (\.lead, 0.5223),
      (\.nearness, 0.4301),
      (\.likeness, 0.0067),
      (\.hasConflict, -0.4066),
      (\.doubts, 0.0471),
      (\.phrasingCosine, 6.6860),
      (\.textCosine, 2.3253),
      (\.searchShare, -1.4172),
      (\.textCovered, -0.4348),
    ], verdictOffset: -5.1509, leastToOverrule: -0.8979, overruled: 0.7627, conflicting: 0.2963,
    thresholds: [
      (0.7, 0.2080),
      (0.75, 0.3590),
      (0.8, 0.5745),
      (0.85, 0.7181),
      (0.9, 0.8654),
      (0.92, 0.9064),
      (0.94, 0.9389),
      (0.95, 0.9568),
      (0.96, 0.9642),
      (0.97, 0.9849),
    ])
}
