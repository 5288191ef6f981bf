/// Everybody in the register, findable by id and by name, with what each tier demands.
package struct VendorRegister: Sendable {
  /// Sorted by id.
  package let vendors: [Vendor]
  package let tiers: VendorTiers
  private let byName: [String: Int]

  package init(_ vendors: [Vendor] = [], tiers: VendorTiers = VendorTiers()) {
    let isSorted = zip(vendors, vendors.dropFirst()).allSatisfy { $0.id < $1.id }
    let vendors = isSorted ? vendors : vendors.sorted { $0.id < $1.id }
    self.vendors = vendors
    self.tiers = tiers
    // Names are folded only when a report carves somebody out: most registers never ask.
    let needsNames = vendors.contains { vendor in
      vendor.reports.contains { !$0.subserviceOrganizations.isEmpty }
    }
    byName =
      needsNames
      ? Dictionary(
        vendors.enumerated().map { (Self.folded($1.name), $0) },
        uniquingKeysWith: { first, _ in first })
      : [:]
  }

  /// By halving, so that nothing need be built for a register that is only listed.
  package subscript(id: Vendor.ID) -> Vendor? {
    var low = 0
    var high = vendors.count
    while low < high {
      let middle = (low + high) / 2
      if vendors[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < vendors.count && vendors[low].id == id ? vendors[low] : nil
  }

  /// The register's entry for a subservice organization: the one it names, else the one so called.
  func vendor(for party: SubserviceOrganization) -> Vendor? {
    if let id = party.vendor { return self[id] }
    return byName[Self.folded(party.name)].map { vendors[$0] }
  }

  /// `Stratus Harbor, Inc.` and `Stratus Harbor` are one company.
  package static func folded(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let forms: Set = [
      "inc", "llc", "ltd", "limited", "gmbh", "ag", "bv", "b", "v", "corp", "corporation", "plc",
      "llp", "co", "company", "sarl", "sas", "sa", "ab", "oy", "pty", "kg",
    ]
    let core = words.prefix(1) + words.dropFirst().filter { !forms.contains($0) }
    return core.joined(separator: " ")
  }
}
