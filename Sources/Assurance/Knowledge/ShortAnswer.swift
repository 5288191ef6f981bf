/// The one word that a questionnaire's answer column asks for.
package enum ShortAnswer: String, Hashable, Sendable, CaseIterable, Codable {
  case yes
  case no
  case partial
  case notApplicable = "not-applicable"

  /// As a person writes it: `Yes`, `No`, `Partial`, `N/A`.
  package var label: String {
    switch self {
    case .yes: "Yes"
    case .no: "No"
    case .partial: "Partial"
    case .notApplicable: "N/A"
    }
  }
}
