package import Assurance
import Yams

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
    vendor.reports = reader.entries("reports", ReportEntry.report)
    vendor.letters = reader.entries("letters", letter)
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

  static func categories(from reader: inout MappingReader) -> [TrustServicesCategory] {
    reader.choices("categories", TrustServicesCategory.self)
  }

  private static func letter(from entry: inout MappingReader) -> BridgeLetter? {
    let from = entry.day("from")
    let to = entry.day("to")
    let signed = entry.day("signed")
    let by = entry.text("by")
    let sha256 = entry.text("sha256")
    guard let from, let to else {
      entry.problem("a bridge letter needs from and to.")
      return nil
    }
    guard let period = DayPeriod(from: from, to: to) else {
      entry.problem("a bridge letter ends on \(to), before it begins on \(from).")
      return nil
    }
    return BridgeLetter(period: period, signed: signed, by: by, sha256: sha256)
  }
}

extension MappingReader {
  /// The entries of a list, each read by a function of its own.
  mutating func entries<Value>(
    _ key: String, _ read: (inout MappingReader) -> Value?
  ) -> [Value] {
    list(key).compactMap { entry in
      var entry = entry
      let value = read(&entry)
      adopt(entry.finished())
      return value
    }
  }

  /// Several of an enumeration's words.
  mutating func choices<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type
  ) -> [Value] where Value.RawValue == String {
    texts(key).compactMap { text in
      if let value = Value(rawValue: text) { return value }
      let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
      problem("\"\(text)\" in \(key) is not known; the words are \(allowed).", at: mapping[key])
      return nil
    }
  }
}
