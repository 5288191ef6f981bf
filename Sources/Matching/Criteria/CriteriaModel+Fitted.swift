// Written by Benchmarks/Matching/fit-criteria from Benchmarks/pairs; fit anew instead of editing.

extension CriteriaModel {
  /// With a sentence encoder.
  static let meaning = CriteriaModel(weights: [
    (\.words, 5.8288),
    (\.nearestStatement, 5.1542),
    (\.statements, 5.4530),
    (\.expressions, 5.9215),
    (\.answerShare, 1.8659),
    (\.answerVotes, 1.4440),
  ])

  /// By words alone.
  static let words = CriteriaModel(weights: [
    (\.words, 12.6017),
    (\.answerShare, 5.4722),
  ])
}
