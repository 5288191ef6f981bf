import Assurance

/// What people write for a tier, a status, an opinion or a count.
enum VendorWords {
  /// - Parameters:
  ///   - text: `High`, `Tier 1`, `2 - important`.
  ///   - header: Its column's name: a bare number is a tier, but of a risk nobody knows which end
  ///     is the high one.
  /// - Returns: `nil` when it is no tier, or more than one.
  static func tier(_ text: String, header: String) -> Vendor.Tier? {
    var words = words(text)
    let phrase = words.joined(separator: " ")
    if ["non critical", "not critical", "noncritical"].contains(phrase) { return .standard }
    guard !words.contains("not"), !words.contains("non") else { return nil }
    if words.starts(with: ["very", "high"]) { words.removeFirst(2); words.append("critical") }
    let named = Set(words.compactMap { tierWords[$0] })
    if !named.isEmpty { return named.count == 1 ? named.first : nil }
    let isTier = words.contains { $0.hasPrefix("tier") } || header.lowercased().contains("tier")
    guard isTier || !header.lowercased().contains("risk") else { return nil }
    let numbers = Set(
      words.map { $0.hasPrefix("tier") && $0.count > 4 ? String($0.dropFirst(4)) : $0 }
        .compactMap { tierNumbers[$0] })
    return numbers.count == 1 ? numbers.first : nil
  }

  private static let tierWords: [String: Vendor.Tier] = [
    "critical": .critical, "severe": .critical, "extreme": .critical, "high": .high,
    "important": .high, "major": .high, "medium": .standard, "moderate": .standard,
    "med": .standard, "low": .standard, "minor": .standard, "minimal": .standard,
    "standard": .standard, "negligible": .standard,
  ]

  private static let tierNumbers: [String: Vendor.Tier] = [
    "1": .critical, "i": .critical, "2": .high, "ii": .high, "3": .standard, "iii": .standard,
    "4": .standard, "iv": .standard,
  ]

  static func status(_ text: String) -> Vendor.Status? {
    statusWords.first { $0.value.contains(words(text).joined(separator: " ")) }?.key
  }

  private static let statusWords: [Vendor.Status: Set<String>] = [
    .candidate: [
      "candidate", "onboarding", "in review", "under review", "in evaluation", "evaluation",
      "evaluating", "under evaluation", "proposed", "prospect", "prospective", "potential", "new",
      "pending", "pending review", "pending approval", "requested", "in progress", "due diligence",
      "in due diligence", "draft", "intake",
    ],
    .approved: ["approved", "cleared", "accepted"],
    .active: ["active", "live", "in use", "current", "in production", "production", "onboarded"],
    .offboarding: [
      "offboarding", "off boarding", "terminating", "termination", "in termination", "exiting",
      "notice given", "sunsetting", "winding down", "phasing out",
    ],
    .offboarded: [
      "offboarded", "off boarded", "terminated", "inactive", "retired", "closed", "former",
      "ended", "expired", "decommissioned", "archived", "cancelled", "canceled", "discontinued",
      "not in use", "no longer used",
    ],
  ]

  /// - Parameter text: `Unqualified`, `clean opinion`, `Qualified - access reviews`.
  /// - Returns: The opinion, and what is said beside it; `nil` when it says neither.
  static func opinion(
    _ text: String
  ) -> (opinion: AttestationReport.Opinion, basis: String?)? {
    let known: [String: AttestationReport.Opinion] = [
      "unqualified": .unqualified, "unmodified": .unqualified, "clean": .unqualified,
      "qualified": .qualified, "adverse": .adverse, "disclaimer": .disclaimer,
      "disclaimed": .disclaimer,
    ]
    let head = text.prefix { $0.isLetter }
    guard let opinion = known[head.lowercased()] else { return nil }
    let filler: Set = ["opinion", "report", "of", "clean", "unqualified", "unmodified"]
    let rest = text.dropFirst(head.count)
    guard words(String(rest)).contains(where: { !filler.contains($0) }) else {
      return (opinion, nil)
    }
    // "Unqualified with exceptions" needs a reader.
    guard opinion != .unqualified else { return nil }
    let basis = rest.drop { !$0.isLetter && !$0.isNumber && $0 != "\"" }
    return (opinion, String(basis).trimmedEnds)
  }

  /// `3`, `3 exceptions noted`, `None`.
  static func count(_ text: String) -> Int? {
    let words = words(text)
    let none: Set = ["none", "no", "nil", "zero", "0"]
    let filler: Set = ["exception", "exceptions", "deviation", "deviations", "noted"]
    guard let first = words.first, words.dropFirst().allSatisfy({ filler.contains($0) }) else {
      return nil
    }
    return none.contains(first) ? 0 : Int(first)
  }

  /// - Parameter text: `Security, Availability`.
  /// - Returns: `nil` when a part of it is none of the five.
  static func categories(_ text: String) -> [TrustServicesCategory]? {
    if ["all", "all five", "all 5"].contains(text.lowercased()) {
      return TrustServicesCategory.allCases
    }
    let parts = text.lowercased().split { ",;/&+\n".contains($0) }
      .flatMap { $0.split(separator: " and ") }
      .map { words(String($0)).joined(separator: "-") }.filter { !$0.isEmpty }
    let found = parts.map {
      TrustServicesCategory(rawValue: $0 == "common-criteria" ? "security" : $0)
    }
    return found.contains(nil)
      ? nil : TrustServicesCategory.allCases.filter { found.contains($0) }
  }

  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
