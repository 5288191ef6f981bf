/// What a vendor of one tier must show.
package struct TierDemand: Hashable, Sendable {
  /// The kinds that are taken; others are noted and prove nothing.
  package var accepts: Set<AttestationReport.KindCode>
  /// The opinions that are taken without a risk acceptance.
  package var opinions: Set<AttestationReport.Opinion>
  /// The categories that a SOC 2 or SOC 3 report must have in scope.
  package var categories: Set<TrustServicesCategory>
  /// Months from the end of one report's coverage to the day its successor is expected, 1…36.
  package var dueAfterMonths: Int

  package init(
    accepts: Set<AttestationReport.KindCode>, opinions: Set<AttestationReport.Opinion>,
    categories: Set<TrustServicesCategory> = [], dueAfterMonths: Int = 12
  ) {
    self.accepts = accepts
    self.opinions = opinions
    self.categories = categories
    self.dueAfterMonths = dueAfterMonths
  }
}

/// What each tier demands; a company changes it in `vendor-tiers.yaml`.
package struct VendorTiers: Hashable, Sendable {
  package var demands: [Vendor.Tier: TierDemand]

  package init(demands: [Vendor.Tier: TierDemand] = Self.customary) {
    self.demands = demands
  }

  /// A tier without an entry demands what is customary.
  package subscript(tier: Vendor.Tier) -> TierDemand {
    demands[tier] ?? Self.customary[tier] ?? TierDemand(accepts: [], opinions: [])
  }

  /// Our own choice, after common third-party-risk practice: operating effectiveness over a period
  /// where much depends on the vendor, an independent examination where some does.
  package static let customary: [Vendor.Tier: TierDemand] = [
    .critical: TierDemand(
      accepts: [.soc2Type2, .isae3000Type2], opinions: [.unqualified], categories: [.security]),
    .high: TierDemand(
      accepts: [
        .soc2Type1, .soc2Type2, .soc3, .isae3000Type1, .isae3000Type2, .iso27001, .hitrust,
      ], opinions: [.unqualified]),
    .standard: TierDemand(
      accepts: Set(AttestationReport.KindCode.allCases.filter(\.isIndependent)),
      opinions: [.unqualified, .qualified]),
  ]
}
