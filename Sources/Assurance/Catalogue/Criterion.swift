/// One Trust Services Criterion: what a SOC 2 examination measures controls against.
package struct Criterion: Hashable, Sendable {
  /// The code as the AICPA writes it: `CC6.1`, `A1.2`, `PI1.3`.
  package struct Code: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible,
    Codable
  {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package init(_ rawValue: String) { self.rawValue = rawValue }

    package var description: String { rawValue }

    /// In the catalogue's order; codes outside it come last, by their text.
    package static func < (left: Code, right: Code) -> Bool {
      let places = (TrustServicesCriteria.place(of: left), TrustServicesCriteria.place(of: right))
      switch places {
      case (let left?, let right?): return left < right
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): return left.rawValue < right.rawValue
      }
    }

    package init(from decoder: any Decoder) throws {
      rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(rawValue)
    }
  }

  package let code: Code
  package let category: TrustServicesCategory
  /// The heading it stands under in the criteria: `CC6 Logical and physical access`.
  package let series: String
  /// What it asks for, in our own words (the AICPA's text is theirs).
  package let title: String
}

/// The five categories of the Trust Services Criteria; security holds the common criteria.
package enum TrustServicesCategory: String, Hashable, Sendable, CaseIterable, Codable {
  case security
  case availability
  case processingIntegrity = "processing-integrity"
  case confidentiality
  case privacy

  package var label: String {
    switch self {
    case .security: "Security"
    case .availability: "Availability"
    case .processingIntegrity: "Processing integrity"
    case .confidentiality: "Confidentiality"
    case .privacy: "Privacy"
    }
  }
}
