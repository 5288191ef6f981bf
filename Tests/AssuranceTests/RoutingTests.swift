import Testing

@testable import Assurance

struct RoutingTests {
  let routing = Routing(
    ownerByPrefix: ["CC6": "security", "CC6.4": "facilities", "P": "privacy", "PI": "product"],
    defaultOwner: "grc")

  @Test(arguments: [
    ("CC6.1", "security"), ("CC6.4", "facilities"), ("P1.1", "privacy"), ("PI1.1", "product"),
    ("A1.1", "grc"),
  ])
  func `the longest fitting prefix names the owner`(code: String, owner: String) {
    #expect(routing.owner(for: Criterion.Code(code)) == owner)
  }

  @Test func `a question about nothing known goes to the default owner`() {
    #expect(routing.owner(for: nil) == "grc")
  }
}
