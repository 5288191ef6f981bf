/// A written policy, with its owner and the day it must be looked at again.
package struct Policy: Hashable, Sendable {
  package typealias ID = Identifier<Policy>

  package var id: ID
  package var title: String
  package var owner: String?
  package var approval: Approval?
  package var reviewBy: CalendarDay?
  package var criteria: [Criterion.Code]
  /// Markdown.
  package var text: String

  package init(
    id: ID, title: String, owner: String? = nil, approval: Approval? = nil,
    reviewBy: CalendarDay? = nil, criteria: [Criterion.Code] = [], text: String = ""
  ) {
    self.id = id
    self.title = title
    self.owner = owner
    self.approval = approval
    self.reviewBy = reviewBy
    self.criteria = criteria
    self.text = text
  }
}
