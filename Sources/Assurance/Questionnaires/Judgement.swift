/// What the engine says about one question: an approved answer with reasons, or none and why.
package struct Judgement: Hashable, Sendable, Codable {
  package var outcome: Outcome
  /// The best first, at most five; with `.answered` the first is the answer.
  package var candidates: [Candidate]
  /// Sentences for a person: what speaks for it, what against.
  package var reasons: [String]
  /// The criteria the question seems to be about, the likeliest first.
  package var criteria: [Criterion.Code]

  package init(
    outcome: Outcome, candidates: [Candidate] = [], reasons: [String] = [],
    criteria: [Criterion.Code] = []
  ) {
    self.outcome = outcome
    self.candidates = candidates
    self.reasons = reasons
    self.criteria = criteria
  }
}

/// The four ways a question can end.
package enum Outcome: String, Hashable, Sendable, CaseIterable, Codable {
  /// Sure enough to be written without a person looking first.
  case answered
  /// Something fits; a person decides.
  case suggested
  /// Something looks alike and differs in what matters: inverted, or of another scope.
  case conflict
  /// Nothing approved answers it.
  case unknown
}

/// An approved answer that might fit a question.
package struct Candidate: Hashable, Sendable, Codable {
  package var answerID: ApprovedAnswer.ID
  package var confidence: Confidence
  /// The engine's choice alone: its likelihood before this company's calibration; `nil` where words
  /// settled it, or a reviewer did.
  package var uncalibrated: Confidence?
  /// The phrasing of the answer that came nearest to the question.
  package var phrasing: String
  /// What differs between the question and the answer in a way that matters; empty when nothing does.
  package var conflicts: [String]

  package init(
    answerID: ApprovedAnswer.ID, confidence: Confidence, phrasing: String, conflicts: [String] = []
  ) {
    self.answerID = answerID
    self.confidence = confidence
    self.phrasing = phrasing
    self.conflicts = conflicts
  }
}
