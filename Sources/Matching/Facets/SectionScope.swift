/// What the heading above a question adds to it: "Is access reviewed?" under "Physical security" is about badges.
struct SectionScope {
  /// Facets that a heading may settle for all questions below it.
  private static let names: Set<String> = ["who acts", "environment", "kind of access"]

  private let section: String
  /// What it settles, by the facet's place.
  private let values: [(place: Int, value: String)]

  /// - Parameter section: The heading; `nil` or blank for none.
  init(_ section: String?) {
    self.section = section ?? ""
    guard !self.section.isEmpty else {
      values = []
      return
    }
    let named = Facet.values(in: Tokens.normalized(self.section).split(separator: " "))
    values = Facet.all.enumerated().compactMap { place, facet in
      // "Physical and logical access" settles nothing.
      guard facet.weight == .strict, Self.names.contains(facet.name), named[place].count == 1,
        !Self.isMixed(facet, named)
      else { return nil }
      return named[place].first.map { (place, $0) }
    }
  }

  /// - Parameters:
  ///   - question: What stands below it.
  ///   - phrasing: How the approved answer's question is put.
  /// - Returns: Why a person has to look, where the heading says what neither of the two says.
  func obstacle(_ question: QuestionProfile, _ phrasing: QuestionProfile) -> String? {
    let isBeyond = values.contains { place, value in
      question.facets[place].isEmpty && !phrasing.facets[place].contains(value)
    }
    guard isBeyond else { return nil }
    return "it stands under \u{201c}\(section)\u{201d}, of which the approved answer's question "
      + "says nothing"
  }

  private static func isMixed(_ facet: Facet, _ named: [Set<String>]) -> Bool {
    zip(Facet.all, named).contains {
      $0.name == facet.name && ($1.count > 1 || $0.weight == .exclusive && $1.contains("logical"))
    }
  }
}
