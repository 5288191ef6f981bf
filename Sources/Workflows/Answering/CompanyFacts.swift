import Assurance

/// Answers a questionnaire's first rows - name, address, contacts - from `company.yaml`.
enum CompanyFacts {
  /// The one fact whose label says what the row asks for; `nil` when none or several do.
  static func fact(for label: String, in company: Company) -> Company.Fact? {
    let asked = words(label)
    guard !asked.isEmpty else { return nil }
    let fitting = company.facts.filter { words($0.label) == asked }
    return fitting.count == 1 || Set(fitting.map(\.value)).count == 1 ? fitting.first : nil
  }

  /// The words that tell facts apart; "vendor", "your" and the like name us either way.
  private static func words(_ label: String) -> Set<String> {
    let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.compactMap { word in fillers.contains(word) ? nil : synonyms[word] ?? word })
  }

  private static let fillers: Set<String> = [
    "the", "of", "your", "our", "vendor", "supplier", "provider", "solution", "company", "a", "in",
    "organization", "organisation", "to", "for", "main", "primary", "registered", "full",
  ]

  private static let synonyms = [
    "url": "website", "site": "website", "web": "website", "mail": "email", "telephone": "phone",
    "headquarter": "headquarters", "hq": "headquarters", "staff": "employees",
    "established": "founded", "incorporated": "founded", "person": "contact",
  ]
}
