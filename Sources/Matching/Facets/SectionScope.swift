/// What the heading above a question adds to it: "Is access reviewed?" under "Physical security" is about badges.
enum SectionScope {
  /// Facets that a heading may settle for all questions below it.
  private static let names: Set<String> = ["who acts", "environment", "kind of access"]

  /// - Parameters:
  ///   - section: The heading; `nil` or blank for none.
  ///   - question: What stands below it.
  ///   - phrasing: How the approved answer's question is put.
  /// - Returns: Why a person has to look, where the heading says what neither of the two says.
  static func obstacle(
    _ section: String?, _ question: QuestionProfile, _ phrasing: QuestionProfile
  ) -> String? {
    guard let section, !section.isEmpty else { return nil }
    let named = Facet.values(in: Tokens.normalized(section).split(separator: " "))
    for (place, facet) in Facet.all.enumerated()
    where facet.weight == .strict && names.contains(facet.name) {
      // "Physical and logical access" settles nothing.
      guard let value = named[place].first, named[place].count == 1, !isMixed(facet, named),
        question.facets[place].isEmpty, !phrasing.facets[place].contains(value)
      else { continue }
      return "it stands under \u{201c}\(section)\u{201d}, of which the approved answer's question "
        + "says nothing"
    }
    return nil
  }

  private static func isMixed(_ facet: Facet, _ named: [Set<String>]) -> Bool {
    zip(Facet.all, named).contains { $0.name == facet.name && $1.count > 1 }
      || zip(Facet.all, named).contains {
        $0.name == facet.name && $0.weight == .exclusive && $1.contains("logical")
      }
  }
}
