/// Reusable wording with its approver, approval day, scope and review-by day.
///
/// An answer without an `approval` is a draft: it is kept, and never given to a customer.
package struct ApprovedAnswer: Hashable, Sendable {
  package typealias ID = Identifier<ApprovedAnswer>

  package var id: ID
  /// Ways customers ask it, at least one; the first is the canonical one.
  package var questions: [String]
  /// `nil` when only the text answers (how, which, describe).
  package var shortAnswer: ShortAnswer?
  package var text: String
  package var criteria: [Criterion.Code]
  package var controls: [Control.ID]
  package var sharing: Sharing
  /// Product ids; empty means all of them.
  package var products: [Product.ID]
  /// The team that keeps it true.
  package var owner: String?
  package var approval: Approval?
  /// The last day on which it may be given without being looked at again.
  package var reviewBy: CalendarDay?
  package var evidence: [Evidence.ID]
  /// Where it was found, when it was taken over from a completed questionnaire.
  package var source: Source?
  /// For a draft: the approved answer of which it proposes nothing but another wording of the
  /// question.
  package var phrasingOf: ID?

  /// The file and the cell that an answer was taken over from.
  ///
  /// A file's name may name a customer: it is for our own staff.
  package struct Source: Hashable, Sendable {
    /// Without its folder.
    package var file: String
    /// `Sheet!C12`; without the sheet in a csv file, which has none.
    package var cell: String

    package init(file: String, cell: String) {
      self.file = file
      self.cell = cell
    }
  }

  package init(
    id: ID, questions: [String], shortAnswer: ShortAnswer? = nil, text: String = "",
    criteria: [Criterion.Code] = [], controls: [Control.ID] = [], sharing: Sharing = .public,
    products: [Product.ID] = [], owner: String? = nil, approval: Approval? = nil,
    reviewBy: CalendarDay? = nil, evidence: [Evidence.ID] = [], source: Source? = nil,
    phrasingOf: ID? = nil
  ) {
    self.id = id
    self.questions = questions
    self.shortAnswer = shortAnswer
    self.text = text
    self.criteria = criteria
    self.controls = controls
    self.sharing = sharing
    self.products = products
    self.owner = owner
    self.approval = approval
    self.reviewBy = reviewBy
    self.evidence = evidence
    self.source = source
    self.phrasingOf = phrasingOf
  }

  /// The question as the company itself words it.
  package var canonicalQuestion: String { questions.first ?? "" }
}

/// Who said that an answer may be given, and when.
package struct Approval: Hashable, Sendable {
  package var by: String
  package var on: CalendarDay

  package init(by: String, on: CalendarDay) {
    self.by = by
    self.on = on
  }
}
