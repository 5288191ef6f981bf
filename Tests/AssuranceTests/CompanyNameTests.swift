import Testing

@testable import Assurance

struct CompanyNameTests {
  @Test(arguments: [
    ("Stratus Harbor, Inc.", "stratus harbor", "inc"),
    ("Stratus Harbor Incorporated", "stratus harbor", "inc"), ("Keyhaven B.V.", "keyhaven", "bv"),
    ("Köhler & Söhne GmbH & Co. KG", "köhler söhne", "gmbh co kg"),
    ("SA Hosting", "sa hosting", ""),
    ("Plan B", "plan b", ""), ("---", "---", ""),
  ])
  func `a name is parted from its legal form`(name: String, core: String, form: String) {
    #expect(CompanyName(name).core == core)
    #expect(CompanyName(name).form == form)
  }

  @Test(arguments: [
    ("Acme", "acme"), ("ACME Inc", "acme-us"), ("Acme, Inc.", "acme-us"), ("Acme GmbH", "acme-de"),
    ("Acme Ltd", "acme"), ("Borealis", "borealis"), ("Borealis AG", "borealis"), ("Cirrus", nil),
    ("Nimbus", nil), ("Nimbus Pty Ltd", "nimbus-au"),
  ])
  func `a vendor is found by its name and never another's`(name: String, id: String?) {
    let vendors = [
      ("acme", "Acme"), ("acme-de", "Acme GmbH"), ("acme-us", "Acme, Inc."),
      ("borealis", "Borealis"), ("nimbus-au", "Nimbus Pty Ltd"),
      ("nimbus-uk", "Nimbus Limited"),
    ].map { Vendor(id: .init($0), name: $1) }
    let register = VendorRegister(vendors)
    #expect(register.vendor(named: name)?.id.rawValue == id)
  }
}
