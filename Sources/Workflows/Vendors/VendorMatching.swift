import Assurance
import KnowledgeFiles

/// Which vendor of the register each entry of a table is about.
enum VendorMatching {
  /// By the id, then by the whole name, then by the name without its legal form, then by an id
  /// that is the name; no two entries are given the same vendor.
  ///
  /// - Parameters:
  ///   - entries: Of a table.
  ///   - register: What is known before.
  /// - Returns: For each entry the register's vendor, or a bare new one; and what to look at.
  static func targets(
    of entries: [VendorEntry], in register: VendorRegister
  ) -> (vendors: [Vendor], findings: [Finding]) {
    var found: [Int: Vendor] = [:]
    var claimed: Set<Vendor.ID> = []
    var findings: [Finding] = []
    let candidates = Dictionary(grouping: register.vendors) { CompanyName($0.name).core }
    func claim(_ find: (VendorEntry) -> Vendor?) {
      for (index, entry) in entries.enumerated() where found[index] == nil {
        guard let vendor = find(entry), claimed.insert(vendor.id).inserted else { continue }
        found[index] = vendor
      }
    }
    func alike(_ entry: VendorEntry, _ fits: (CompanyName) -> Bool) -> Vendor? {
      candidates[CompanyName(entry.name).core]?.first {
        !claimed.contains($0.id) && fits(CompanyName($0.name))
      }
    }
    claim { $0.isIDGiven ? register[$0.id] : nil }
    claim { entry in alike(entry) { $0 == CompanyName(entry.name) } }
    claim { entry in alike(entry) { $0.fits(CompanyName(entry.name)) } }
    claim { entry in
      guard !entry.isIDGiven, CompanyName(entry.name).form.isEmpty,
        let vendor = register[entry.id], !claimed.contains(vendor.id)
      else { return nil }
      findings.append(
        Finding(
          .notice, file: entry.file, line: entry.line,
          "\(entry.name) was taken to be \(vendor.name), whose id is \(vendor.id)."))
      return vendor
    }
    let open = entries.indices.filter { found[$0] == nil && !entries[$0].isIDGiven }
    let taken = Set(register.vendors.map(\.id) + entries.filter(\.isIDGiven).map(\.id))
    let ids = VendorSlugs.ids(for: open.map { entries[$0].name }, taken: taken)
    let new = Dictionary(uniqueKeysWithValues: zip(open, ids))
    let vendors = entries.enumerated().map { index, entry in
      found[index] ?? Vendor(id: new[index] ?? entry.id, name: entry.name)
    }
    return (vendors, findings)
  }
}
