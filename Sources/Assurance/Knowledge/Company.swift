/// Who we are: what questionnaires ask before they ask about security.
package struct Company: Hashable, Sendable {
  package var name: String
  package var legalName: String?
  /// Whether this is invented sample content.
  package var isExample: Bool
  package var products: [Product]
  /// Short facts by label ("Headquarters", "Year founded"), in the order written.
  package var facts: [Fact]
  /// The categories in the scope of our own SOC 2 report.
  package var categoriesInScope: [TrustServicesCategory]
  package var evidence: [Evidence]
  package var routing: Routing

  package struct Fact: Hashable, Sendable {
    package var label: String
    package var value: String

    package init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }

  package init(
    name: String, legalName: String? = nil, isExample: Bool = false, products: [Product] = [],
    facts: [Fact] = [], categoriesInScope: [TrustServicesCategory] = [],
    evidence: [Evidence] = [], routing: Routing = Routing()
  ) {
    self.name = name
    self.legalName = legalName
    self.isExample = isExample
    self.products = products
    self.facts = facts
    self.categoriesInScope = categoriesInScope
    self.evidence = evidence
    self.routing = routing
  }
}

/// Something we sell; answers may hold for some products only.
package struct Product: Hashable, Sendable {
  package typealias ID = Identifier<Product>

  package var id: ID
  package var name: String
  package var description: String

  package init(id: ID, name: String, description: String = "") {
    self.id = id
    self.name = name
    self.description = description
  }
}
