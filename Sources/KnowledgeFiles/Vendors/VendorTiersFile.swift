import Assurance

/// `vendor-tiers.yaml`: what a vendor of each tier must show; what it leaves out is customary.
enum VendorTiersFile {
  static func parse(_ text: String, path: String) -> (tiers: VendorTiers, findings: [Finding]) {
    let document = YAMLDocument(text, file: path)
    var tiers = VendorTiers()
    guard let root = document.root else { return (tiers, document.findings) }
    var reader = MappingReader(root, in: document)
    _ = reader.flag("example")
    for tier in Vendor.Tier.allCases {
      guard var entry = reader.nested(tier.rawValue) else { continue }
      var demand = tiers[tier]
      let accepts = entry.choices("accepts", AttestationReport.KindCode.self)
      if !accepts.isEmpty { demand.accepts = Set(accepts) }
      let opinions = entry.choices("opinions", AttestationReport.Opinion.self)
      if !opinions.isEmpty { demand.opinions = Set(opinions) }
      if entry.node("categories") != nil {
        demand.categories = Set(VendorFile.categories(from: &entry))
      }
      if let months = entry.integer("due-after-months") {
        if (1...36).contains(months) {
          demand.dueAfterMonths = months
        } else {
          entry.problem("due-after-months is \(months); it must lie in 1…36.")
        }
      }
      reader.adopt(entry.finished())
      tiers.demands[tier] = demand
    }
    return (tiers, reader.finished())
  }
}
