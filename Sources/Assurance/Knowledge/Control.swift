/// Something we do, with an owner, mapped to the criteria it serves.
package struct Control: Hashable, Sendable {
  package typealias ID = Identifier<Control>

  package var id: ID
  package var title: String
  package var description: String
  package var criteria: [Criterion.Code]
  package var owner: String?

  package init(
    id: ID, title: String, description: String = "", criteria: [Criterion.Code] = [],
    owner: String? = nil
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.criteria = criteria
    self.owner = owner
  }
}
