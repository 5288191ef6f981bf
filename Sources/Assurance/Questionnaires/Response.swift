/// What we put into one question's cells, and where every word of it came from.
package struct Response: Hashable, Sendable {
  package var question: Question
  package var judgement: Judgement
  /// The outcome after the rules on sharing, expiry and fit were applied to the engine's word.
  package var outcome: Outcome
  /// The answer that was, or would be, given.
  package var source: Source?
  /// Exactly the cells that were changed, with what was written.
  package var written: [String: String]
  /// Everything a reviewer should know, in sentences.
  package var reasons: [String]
  /// The team to ask when it is not answered.
  package var suggestedOwner: String?
  /// What a reviewer decided about it; `nil` when nobody did.
  package var decision: Decision?

  /// An approved answer at one revision.
  package struct Source: Hashable, Sendable {
    package var answer: ApprovedAnswer
    /// Counts from 1.
    package var revision: Int

    package init(answer: ApprovedAnswer, revision: Int) {
      self.answer = answer
      self.revision = revision
    }
  }

  package init(
    question: Question, judgement: Judgement, outcome: Outcome, source: Source? = nil,
    written: [String: String] = [:], reasons: [String] = [], suggestedOwner: String? = nil,
    decision: Decision? = nil
  ) {
    self.question = question
    self.judgement = judgement
    self.outcome = outcome
    self.source = source
    self.written = written
    self.reasons = reasons
    self.suggestedOwner = suggestedOwner
    self.decision = decision
  }
}

extension Response {
  /// How sure the engine was of the answer that was, or would be, given; of its best candidate
  /// where there is none.
  package var confidence: Confidence? {
    let candidates = judgement.candidates
    guard let id = source?.answer.id else { return candidates.first?.confidence }
    return candidates.first { $0.answerID == id }?.confidence
  }

  /// The criteria the question is about, or else those its answer speaks to.
  package var criteria: [Criterion.Code] {
    judgement.criteria.isEmpty ? source?.answer.criteria ?? [] : judgement.criteria
  }
}
