// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.

extension FittedModel {
  /// For answers with a text of their own.
  package static let full = FittedModel(
    ranking: [
      (\.phrasingCosine, 15.8378),
      (\.secondCosine, -0.1412),
      (\.textCosine, 14.1407),
      (\.searchShare, 1.3673),
      (\.askedCovered, -3.0235),
      (\.knownCovered, 0.1878),
      (\.textCovered, 6.6703),
      (\.trigrams, -0.7864),
      (\.isExact, 0.1175),
    ],
    likelihood: [
      (\.phrasingCosine, 3.2782),
      (\.textCosine, 5.4736),
      (\.searchShare, 0.7944),
      (\.askedCovered, -1.3055),
      (\.textCovered, 0.8847),
      (\.conflicts, 0.1622),
      (\.doubts, 0.0105),
      (\.isOtherForm, 0.0467),
      (\.asksMore, 0.1646),
    ], margin: 0.6611, offset: -6.7049,
    choice: (judge: 0.6425, ranking: 0.8126),
    verdict: [
      (\.judge, 0.6501),
      (\.lead, 0.4725),
      (\.nearness, 0.7637),
      (\.likeness, 0.2202),
      (\.hasConflict, -0.4801),
      (\.doubts, -0.0667),
      (\.phrasingCosine, 4.7589),
      (\.textCosine, 0.8601),
      (\.searchShare, -1.5579),
      (\.textCovered, 0.2097),
    ], verdictOffset: -2.7604, leastToOverrule: -0.9332, overruled: 0.7353, conflicting: 0.2928,
    thresholds: [
      (0.7, 0.2977),
      (0.75, 0.4898),
      (0.8, 0.6280),
      (0.85, 0.7485),
      (0.9, 0.8699),
      (0.92, 0.9078),
      (0.94, 0.9359),
      (0.95, 0.9540),
      (0.96, 0.9786),
    ])
}
