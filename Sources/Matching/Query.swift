package import Assurance

/// A question as it is put to the engine.
package struct Query: Hashable, Sendable {
  package var text: String
  /// The question as the customer wrote it, where its slips of the pen were mended.
  package var written: String?
  package var section: String?
  /// Answers that do not come into question: other products', or of no concern to this reader.
  package var excluded: Set<ApprovedAnswer.ID>
  /// How many candidates are returned at most.
  package var limit: Int

  package init(
    _ text: String, section: String? = nil, excluded: Set<ApprovedAnswer.ID> = [], limit: Int = 5
  ) {
    self.text = text
    self.section = section
    self.excluded = excluded
    self.limit = limit
  }
}

/// Answers questions from an index of approved answers; a better engine takes the same place.
package protocol QuestionMatcher: Sendable {
  /// The judgement on a question that is asked alone.
  func judge(_ query: Query) -> Judgement
  /// What can be said before the rest of the questionnaire is known.
  func pending(_ query: Query) -> PendingJudgement
  /// What comes of it in a questionnaire.
  func judgement(_ pending: PendingJudgement, in coverage: Coverage) -> Judgement
  /// The judgement with how it came about.
  func working(_ query: Query) -> Working
  /// What share of right answers was asked for; `nil` where words alone decide.
  var promise: PrecisionPromise? { get }
  /// What this engine goes without, in a sentence for whoever relies on it; `nil` when nothing is lacking.
  var limitation: String? { get }
  /// Names the weights that likelihoods come from; `nil` where words alone decide. What was learned about
  /// one engine's likelihoods says nothing of another's.
  var engine: String? { get }
  /// What every judgement rests on besides the question: the approved answers, the weights, the target.
  /// The same basis in the same program, the same judgement; `nil` where judging anew costs next to nothing.
  var basis: String? { get }
}

extension QuestionMatcher {
  package func pending(_ query: Query) -> PendingJudgement { PendingJudgement(judge(query)) }

  package func judgement(_ pending: PendingJudgement, in coverage: Coverage) -> Judgement {
    pending.judgement
  }

  package func working(_ query: Query) -> Working { Working(judge(query), of: query.text) }

  package var promise: PrecisionPromise? { nil }

  package var limitation: String? { nil }

  package var engine: String? { nil }

  package var basis: String? { nil }
}
