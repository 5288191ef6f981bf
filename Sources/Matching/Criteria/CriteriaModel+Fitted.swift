// Written by Benchmarks/Matching/fit-criteria from Benchmarks/pairs; fit anew instead of editing.

extension CriteriaModel {
  /// With a sentence encoder.
  static let meaning = CriteriaModel(weights: [
    (\.words, 6.0469),
    (\.nearestStatement, 5.9100),
    (\.statements, 6.0049),
    (\.expressions, 5.4141),
    (\.answerShare, 2.1897),
    (\.answerVotes, 1.4293),
  ])

  /// By words alone.
  static let words = CriteriaModel(weights: [
    (\.words, 12.5883),
    (\.answerShare, 5.4480),
  ])
}
