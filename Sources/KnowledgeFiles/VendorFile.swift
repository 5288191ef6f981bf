package import Assurance

/// `vendors/<id>.yaml`: one vendor with its reports and letters.
package enum VendorFile {
  package static func parse(
    _ text: String, path: String
  ) -> (vendor: Vendor?, findings: [Finding]) {
    let document = YAMLDocument(text, file: path)
    guard let root = document.root else { return (nil, document.findings) }
    var reader = MappingReader(root, in: document)
    let id = reader.text("id")
    if id == nil { reader.problem("id is missing.") }
    var vendor = Vendor(id: Vendor.ID(id ?? ""), name: reader.text("name") ?? id ?? "")
    vendor.isExample = reader.flag("example")
    vendor.service = reader.text("service")
    vendor.owner = reader.text("owner")
    vendor.tier = reader.choice("tier", Vendor.Tier.self) ?? .standard
    vendor.status = reader.choice("status", Vendor.Status.self) ?? .active
    vendor.data = reader.texts("data")
    vendor.products = reader.texts("products").map { Product.ID($0) }
    vendor.website = reader.text("website")
    vendor.contract = contract(from: &reader)
    vendor.reports = reader.list("reports").compactMap { entry in
      var entry = entry
      let report = report(from: &entry)
      reader.adopt(entry.finished())
      return report
    }
    vendor.letters = reader.list("letters").compactMap { entry in
      var entry = entry
      let letter = letter(from: &entry)
      reader.adopt(entry.finished())
      return letter
    }
    vendor.notes = reader.text("notes")
    let findings = reader.finished()
    return (id == nil ? nil : vendor, findings)
  }

  private static func contract(from reader: inout MappingReader) -> Vendor.Contract? {
    guard var inner = reader.nested("contract") else { return nil }
    let contract = Vendor.Contract(
      renewal: inner.day("renewal"), noticeBy: inner.day("notice-by"))
    reader.adopt(inner.finished())
    return contract
  }

  private static func report(from entry: inout MappingReader) -> AttestationReport? {
    let id = entry.text("id")
    if id == nil { entry.problem("a report needs an id.") }
    guard let kind = kind(from: &entry), let id else { return nil }
    var report = AttestationReport(id: AttestationReport.ID(id), kind: kind)
    report.issued = entry.day("issued")
    report.auditor = entry.text("auditor")
    report.opinion = entry.choice("opinion", AttestationReport.Opinion.self)
    report.categories = categories(from: &entry)
    report.exceptionCount = entry.integer("exceptions")
    return report
  }

  static func categories(from reader: inout MappingReader) -> [TrustServicesCategory] {
    reader.texts("categories").compactMap { text in
      if let category = TrustServicesCategory(rawValue: text) { return category }
      let allowed = TrustServicesCategory.allCases.map(\.rawValue).joined(separator: ", ")
      reader.problem("\"\(text)\" is no category; they are \(allowed).")
      return nil
    }
  }

  private static func kind(from entry: inout MappingReader) -> AttestationReport.Kind? {
    let code = entry.text("kind")
    let period = entry.period("period")
    let asOf = entry.day("as-of")
    let valid = entry.period("valid")
    switch (code, period, asOf, valid) {
    case ("soc1-type1", nil, let day?, nil): return .soc1Type1(asOf: day)
    case ("soc1-type2", let period?, nil, nil): return .soc1Type2(period: period)
    case ("soc2-type1", nil, let day?, nil): return .soc2Type1(asOf: day)
    case ("soc2-type2", let period?, nil, nil): return .soc2Type2(period: period)
    case ("soc3", let period?, nil, nil): return .soc3(period: period)
    case ("iso-27001", nil, nil, let valid?): return .iso27001(valid: valid)
    case ("pci-aoc", nil, let day?, nil): return .pciAttestationOfCompliance(asOf: day)
    case ("penetration-test-letter", nil, let day?, nil): return .penetrationTestLetter(asOf: day)
    case ("questionnaire", nil, let day?, nil): return .questionnaire(asOf: day)
    default:
      entry.problem(
        code.map {
          "a report of kind \($0) needs \(Self.dates[$0] ?? "a known kind: \(Self.known)")."
        }
          ?? "a report needs its kind: \(Self.known).")
      return nil
    }
  }

  private static let dates = [
    "soc1-type1": "as-of, one day, and no period",
    "soc1-type2": "a period {from, to}, and no as-of",
    "soc2-type1": "as-of, one day, and no period",
    "soc2-type2": "a period {from, to}, and no as-of",
    "soc3": "a period {from, to}, and no as-of", "iso-27001": "valid {from, to}",
    "pci-aoc": "as-of, one day", "penetration-test-letter": "as-of, one day",
    "questionnaire": "as-of, one day",
  ]

  private static let known = dates.keys.sorted().joined(separator: ", ")

  private static func letter(from entry: inout MappingReader) -> BridgeLetter? {
    let from = entry.day("from")
    let to = entry.day("to")
    let signed = entry.day("signed")
    let by = entry.text("by")
    guard let from, let to else {
      entry.problem("a bridge letter needs from and to.")
      return nil
    }
    guard let period = DayPeriod(from: from, to: to) else {
      entry.problem("a bridge letter ends on \(to), before it begins on \(from).")
      return nil
    }
    return BridgeLetter(period: period, signed: signed, by: by)
  }
}
