import Testing

@testable import Assurance
@testable import Workflows

struct CompanyFactsTests {
  let company = Company(
    name: "Ours", products: [Product(id: Product.ID("ledger"), name: "Ledger")],
    facts: [
      .init(label: "Name", value: "Ours, Inc."),
      .init(label: "Contact email", value: "a@b.example"),
      .init(label: "Country of headquarters", value: "Norway"),
    ])

  @Test(arguments: [
    ("Vendor Name", "Ours, Inc."), ("Solution Provider Name", "Ours, Inc."),
    ("Company name:", "Ours, Inc."), ("Solution Provider Contact Email", "a@b.example"),
    ("Country of Company Headquarters", "Norway"), ("Solution Name", "Ledger"),
    ("Product name", "Ledger"),
  ])
  func `a label is answered by the fact with the same telling words`(label: String, value: String) {
    let fact = CompanyFacts.fact(for: label, in: company, product: Product.ID("ledger"))

    #expect(fact?.value == value)
  }

  @Test(arguments: ["Solution Name", "Accessibility contact email", "Date", "Name of your auditor"])
  func `another fact is not given for it`(label: String) {
    #expect(CompanyFacts.fact(for: label, in: company, product: nil) == nil)
  }
}
