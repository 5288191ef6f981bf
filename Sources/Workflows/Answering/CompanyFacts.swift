import Assurance

/// Answers a questionnaire's first rows - name, address, contacts - from `company.yaml`.
enum CompanyFacts {
  /// The one fact whose label says what the row asks for; `nil` when none or several do.
  ///
  /// - Parameters:
  ///   - label: As the questionnaire words it.
  ///   - company: Whose facts they are.
  ///   - product: The product asked about, whose name and description are facts too.
  /// - Returns: A fact whose label has the same telling words, no more and no fewer.
  static func fact(
    for label: String, in company: Company, product: Product.ID?
  ) -> Company.Fact? {
    let asked = words(label)
    guard !asked.isEmpty else { return nil }
    var facts = company.facts
    if let product = company.products.first(where: { $0.id == product }) {
      facts.append(.init(label: "Product name", value: product.name))
      facts.append(.init(label: "Product description", value: product.description))
    }
    let fitting = facts.filter { words($0.label) == asked }
    return fitting.count == 1 || Set(fitting.map(\.value)).count == 1 ? fitting.first : nil
  }

  /// The words that tell facts apart; "vendor", "your" and the like name us either way.
  private static func words(_ label: String) -> Set<String> {
    // "Solution provider" is us; "solution" alone is what we sell.
    let plain = label.lowercased().replacing("solution provider", with: "provider")
    let words = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.compactMap { word in fillers.contains(word) ? nil : synonyms[word] ?? word })
  }

  private static let fillers: Set<String> = [
    "the", "of", "your", "our", "vendor", "supplier", "provider", "company", "a", "in",
    "organization", "organisation", "to", "for", "main", "primary", "registered", "full",
  ]

  private static let synonyms = [
    "solution": "product", "url": "website", "site": "website", "web": "website", "mail": "email",
    "telephone": "phone",
    "headquarter": "headquarters", "hq": "headquarters", "staff": "employees",
    "established": "founded", "incorporated": "founded", "person": "contact",
  ]
}
