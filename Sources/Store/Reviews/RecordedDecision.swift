package import Assurance

/// A decision as the record keeps it: about one row of one run.
package struct RecordedDecision: Hashable, Sendable {
  /// Counts up from 1 over all decisions.
  package var sequence: Int
  package var runID: QuestionnaireRun.ID
  /// The row's place in its run; counts from 1.
  package var place: Int
  package var decision: Decision
  /// The answer that was proposed; `nil` when none was.
  package var proposedID: ApprovedAnswer.ID?
  /// The workbook it was taken from; `nil` for one taken at the terminal.
  package var origin: String?
}

/// A decision to be recorded.
package struct DecisionRecording: Hashable, Sendable {
  package var place: Int
  package var decision: Decision
  package var proposedID: ApprovedAnswer.ID?
  package var origin: String?

  package init(
    place: Int, decision: Decision, proposedID: ApprovedAnswer.ID? = nil, origin: String? = nil
  ) {
    self.place = place
    self.decision = decision
    self.proposedID = proposedID
    self.origin = origin
  }
}

/// A decision with the question it was about.
package struct LoggedDecision: Hashable, Sendable {
  package var recorded: RecordedDecision
  package var sheet: String
  /// The row in the customer's sheet; counts from 1.
  package var row: Int
  package var question: String
}

/// What reviewers have come to for one wording, over all questionnaires.
package struct WordingHistory: Hashable, Sendable {
  /// A decision that stands, with the circumstances it was taken in.
  package struct Entry: Hashable, Sendable {
    package var recorded: RecordedDecision
    package var section: String?
    /// The product that the questionnaire was answered for; `nil` for none in particular.
    package var product: Product.ID?
  }

  /// The decisions that settle a row and were not followed by another on the same row and for the
  /// same product, the latest first. One that names no product is also followed by one that does.
  package var entries: [Entry]
}
