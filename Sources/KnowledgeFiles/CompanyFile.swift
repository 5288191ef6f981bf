import Assurance
import Yams

/// `company.yaml`: who we are, our products, our own reports, and who answers for what.
enum CompanyFile {
  static func parse(_ text: String, path: String) -> (company: Company?, findings: [Finding]) {
    let document = YAMLDocument(text, file: path)
    guard let root = document.root else { return (nil, document.findings) }
    var reader = MappingReader(root, in: document)
    let name = reader.text("name")
    if name == nil { reader.problem("name is missing.") }
    var company = Company(name: name ?? "")
    company.legalName = reader.text("legal-name")
    company.isExample = reader.flag("example")
    company.products = products(from: &reader)
    company.facts = facts(from: &reader, legalName: company.legalName)
    company.categoriesInScope = categories(from: &reader)
    company.evidence = reader.list("evidence").compactMap { entry in
      var entry = entry
      let evidence = evidence(from: &entry)
      reader.adopt(entry.finished())
      return evidence
    }
    company.routing = routing(from: &reader)
    let findings = reader.finished()
    return (name == nil ? nil : company, findings)
  }

  private static func products(from reader: inout MappingReader) -> [Product] {
    reader.list("products").compactMap { entry in
      var entry = entry
      let id = entry.text("id")
      let product = Product(
        id: Product.ID(id ?? ""), name: entry.text("name") ?? id ?? "",
        description: entry.text("description") ?? "")
      if id == nil { entry.problem("a product needs an id.") }
      reader.adopt(entry.finished())
      return id == nil ? nil : product
    }
  }

  /// The short keys at the top are facts too, under the labels questionnaires use.
  private static func facts(
    from reader: inout MappingReader, legalName: String?
  ) -> [Company.Fact] {
    var facts: [Company.Fact] = legalName.map { [.init(label: "Legal name", value: $0)] } ?? []
    for (key, label) in [
      ("founded", "Year founded"), ("headquarters", "Headquarters"),
      ("employees", "Number of employees"), ("website", "Website"),
    ] {
      if let value = reader.text(key) { facts.append(.init(label: label, value: value)) }
    }
    for (key, label) in [
      ("security-contact", "Security contact"), ("privacy-contact", "Privacy contact"),
    ] {
      guard let node = reader.node(key) else { continue }
      if let scalar = node.scalar { facts.append(.init(label: label, value: scalar.string)) }
      for (part, value) in node.mapping ?? [:] {
        if let name = part.scalar?.string, let text = value.scalar?.string {
          facts.append(.init(label: "\(label) \(name)", value: text))
        }
      }
    }
    for (label, value) in reader.node("facts")?.mapping ?? [:] {
      if let label = label.scalar?.string, let text = value.scalar?.string {
        facts.append(.init(label: label, value: text))
      } else {
        reader.problem("a fact is one label and one value.", at: value)
      }
    }
    return facts
  }

  private static func categories(from reader: inout MappingReader) -> [TrustServicesCategory] {
    guard var scope = reader.nested("soc2") else { return [] }
    let categories = VendorFile.categories(from: &scope)
    _ = scope.text("report")
    reader.adopt(scope.finished())
    return categories
  }

  private static func evidence(from entry: inout MappingReader) -> Evidence? {
    let id = entry.text("id")
    if id == nil { entry.problem("evidence needs an id.") }
    let date = entry.day("date")
    var evidence = Evidence(
      id: Evidence.ID(id ?? ""), title: entry.text("title") ?? id ?? "",
      kind: entry.text("kind") ?? "")
    evidence.period = entry.period("period") ?? date.flatMap { DayPeriod(from: $0, to: $0) }
    evidence.issued = entry.day("issued")
    evidence.expires = entry.day("expires")
    return id == nil ? nil : evidence
  }

  private static func routing(from reader: inout MappingReader) -> Routing {
    var routing = Routing()
    for (prefix, owner) in reader.node("routing")?.mapping ?? [:] {
      guard let prefix = prefix.scalar?.string, let owner = owner.scalar?.string else { continue }
      if prefix == "default" {
        routing.defaultOwner = owner
      } else {
        routing.ownerByPrefix[prefix] = owner
      }
    }
    return routing
  }
}
