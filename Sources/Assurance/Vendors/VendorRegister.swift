/// Everybody in the register, findable by id and by name, with what each tier demands.
package struct VendorRegister: Sendable {
  /// Sorted by id.
  package let vendors: [Vendor]
  package let tiers: VendorTiers
  private let byCore: [String: [Int]]?

  package init(_ vendors: [Vendor] = [], tiers: VendorTiers = VendorTiers()) {
    let isSorted = zip(vendors, vendors.dropFirst()).allSatisfy { $0.id < $1.id }
    let vendors = isSorted ? vendors : vendors.sorted { $0.id < $1.id }
    self.vendors = vendors
    self.tiers = tiers
    // Names are taken apart only when a report carves somebody out: most registers never ask.
    let needsNames = vendors.contains { vendor in
      vendor.reports.contains { !$0.subserviceOrganizations.isEmpty }
    }
    byCore =
      needsNames
      ? Dictionary(grouping: vendors.indices) { CompanyName(vendors[$0].name).core } : nil
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
    return vendor(named: party.name)
  }

  /// - Parameter name: As people or reports write it.
  /// - Returns: The vendor of that very name, else the only one it fits when one of the two leaves
  ///   out the legal form; `nil` when several fit, for guessing would link another company.
  package func vendor(named name: String) -> Vendor? {
    let name = CompanyName(name)
    let alike: [Vendor] =
      if let byCore {
        byCore[name.core, default: []].map { vendors[$0] }
      } else {
        vendors.filter { CompanyName($0.name).core == name.core }
      }
    if let same = alike.first(where: { CompanyName($0.name) == name }) { return same }
    let fitting = alike.filter { CompanyName($0.name).fits(name) }
    return fitting.count == 1 ? fitting.first : nil
  }
}
