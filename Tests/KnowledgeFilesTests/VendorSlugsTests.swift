import Testing

@testable import Assurance
@testable import KnowledgeFiles

struct VendorSlugsTests {
  @Test func `ids are slugs without the legal form where that is unique`() {
    let names = [
      "Škoda Auto a.s.", "Acme, Inc.", "Acme GmbH", "AT&T", "日本電気", "Müller & Søn", "☆☆",
    ]

    let ids = VendorSlugs.ids(for: names)

    #expect(ids.allSatisfy { $0.isWellFormed })
    #expect(Set(ids).count == names.count)
    #expect(ids.prefix(4).map(\.rawValue) == ["skoda-auto", "acme-inc", "acme-gmbh", "at-t"])
    #expect(ids[4].rawValue == "ri-ben-dian-qi")
    #expect(ids[5].rawValue == "muller-son")
    #expect(ids[6].rawValue.hasPrefix("vendor-"))
    #expect(VendorSlugs.ids(for: names.reversed()) == ids.reversed())
  }

  @Test func `an id that is taken is not given again`() {
    let ids = VendorSlugs.ids(
      for: ["Acme Ltd", "Zenith"], taken: [Vendor.ID("acme"), Vendor.ID("zenith")])

    #expect(ids.first?.rawValue == "acme-ltd")
    #expect(ids.last?.rawValue.hasPrefix("zenith-") == true)
  }
}
