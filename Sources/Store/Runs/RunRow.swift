package import Assurance

/// What became of one question in a run.
package struct RunRow: Hashable, Sendable {
  package var sheet: String
  /// The row in the customer's sheet; counts from 1.
  package var row: Int
  package var questionID: String?
  package var section: String?
  package var question: String
  package var outcome: Outcome
  /// Exactly the cells that were changed, with what was written.
  package var written: [String: String]
  /// The revision the answer was taken from; must be on record.
  package var source: Source?
  package var confidence: Confidence?
  package var shortAnswer: ShortAnswer?
  package var text: String?
  package var criteria: [Criterion.Code]
  package var reasons: [String]
  package var suggestedOwner: String?
  /// The best first.
  package var candidates: [Candidate]

  /// An answer at one revision.
  package struct Source: Hashable, Sendable {
    package var answerID: ApprovedAnswer.ID
    package var revision: Int

    package init(answerID: ApprovedAnswer.ID, revision: Int) {
      self.answerID = answerID
      self.revision = revision
    }
  }

  package init(
    sheet: String, row: Int, questionID: String? = nil, section: String? = nil, question: String,
    outcome: Outcome, written: [String: String] = [:], source: Source? = nil,
    confidence: Confidence? = nil, shortAnswer: ShortAnswer? = nil, text: String? = nil,
    criteria: [Criterion.Code] = [], reasons: [String] = [], suggestedOwner: String? = nil,
    candidates: [Candidate] = []
  ) {
    self.sheet = sheet
    self.row = row
    self.questionID = questionID
    self.section = section
    self.question = question
    self.outcome = outcome
    self.written = written
    self.source = source
    self.confidence = confidence
    self.shortAnswer = shortAnswer
    self.text = text
    self.criteria = criteria
    self.reasons = reasons
    self.suggestedOwner = suggestedOwner
    self.candidates = candidates
  }
}

extension RunRow {
  /// What a response leaves on record.
  package init(_ response: Response) {
    let source = response.source
    self.init(
      sheet: response.question.sheet, row: response.question.row,
      questionID: response.question.id, section: response.question.section,
      question: response.question.text, outcome: response.outcome, written: response.written,
      source: source.map { Source(answerID: $0.answer.id, revision: $0.revision) },
      confidence: response.confidence,
      shortAnswer: source?.answer.shortAnswer, text: source?.answer.text,
      criteria: response.criteria, reasons: response.reasons,
      suggestedOwner: response.suggestedOwner, candidates: response.judgement.candidates)
  }
}
