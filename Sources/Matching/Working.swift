package import Assurance

/// How the engine came to its judgement, for a person to follow.
package struct Working: Sendable {
  package var judgement: Judgement
  /// Everything that was weighed, the likeliest first.
  package var weighed: [WeighedAnswer]
  /// The questions that the text puts; a single one where it is not compound.
  package var parts: [String]
  /// The question in plain words, as it was read; see ``PlainWords``.
  package var plain: String

  init(
    _ judgement: Judgement, weighed: [WeighedAnswer] = [], of question: String,
    readAs mended: String? = nil
  ) {
    self.judgement = judgement
    self.weighed = weighed
    parts = QuestionParts.of(question)
    plain = PlainWords.of(mended ?? question)
  }
}

/// What spoke for and against one answer.
package struct WeighedAnswer: Hashable, Sendable {
  package var answerID: ApprovedAnswer.ID
  /// The judge's log odds; `nil` where it has not read the pair.
  package var judge: Double?
  /// Nearness in meaning to the nearest phrasing, −1…1.
  package var cosine: Double
  /// BM25 as a share of what the question would score against itself, 0…1.
  package var searchShare: Double
  /// Facets that forbid the answer, in sentences.
  package var conflicts: [String]
  /// Facets that leave it to a person, in sentences.
  package var doubts: [String]
}

extension WeighedAnswer {
  init(_ entry: RankedAnswers.Entry) {
    self.init(
      answerID: entry.near.answerID, judge: entry.evidence?.judge,
      cosine: entry.near.features.phrasingCosine, searchShare: entry.near.features.searchShare,
      conflicts: entry.near.conflicts, doubts: entry.near.doubts)
  }
}

/// What share of right answers was asked for, and what the labelled questions let one promise.
package struct PrecisionPromise: Hashable, Sendable {
  /// The target, above 0 and below 1.
  package var precision: Double
  /// From which likelihood on it is held; `nil` when no likelihood is known to hold it.
  package var threshold: Double?
  /// The largest target that can be promised.
  package var most: Double
}

extension PrecisionPromise {
  /// How many labelled questions the thresholds were measured on: the development part of
  /// `Benchmarks/pairs`, six invented vendors' bases and, for answers with a text, four real questionnaires with half of
  /// all weight; 3,254 harder ones, of the families set aside, count besides, with less weight.
  package static let labelledQuestions = developmentQuestions + vendorQuestions + realQuestions

  static let developmentQuestions = 660
  /// As `Scripts/set-questions-aside` counts them.
  private static let vendorQuestions = 4_974
  /// Of `Benchmarks/pairs/questionnaires.jsonl`, once for each base whose first answer to it was labelled.
  private static let realQuestions = 3_348

  /// What was given at a target of .95 to three real questionnaires that nothing was fitted on, from the starter answers: a
  /// customer's questionnaire asks much that no base answers, and is harder than the labelled questions together
  /// (`Benchmarks/RESULTS.md`).
  package static let givenToReal = (right: 58, of: 64)
}
