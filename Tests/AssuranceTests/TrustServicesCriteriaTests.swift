import Testing

@testable import Assurance

struct TrustServicesCriteriaTests {
  @Test func `the catalogue holds the 61 criteria, each once`() {
    #expect(TrustServicesCriteria.all.count == 61)
    #expect(Set(TrustServicesCriteria.all.map(\.code)).count == 61)
  }

  @Test(arguments: [
    (TrustServicesCategory.security, 33), (.availability, 3), (.processingIntegrity, 5),
    (.confidentiality, 2), (.privacy, 18),
  ])
  func `each category has its number of criteria`(category: TrustServicesCategory, count: Int) {
    #expect(TrustServicesCriteria.all.filter { $0.category == category }.count == count)
  }

  @Test func `codes sort in the order of the publication`() {
    let codes = ["P1.1", "X9", "A1.2", "CC6.1", "PI1.1", "CC10.1"].map { Criterion.Code($0) }

    #expect(codes.sorted().map(\.rawValue) == ["CC6.1", "A1.2", "PI1.1", "P1.1", "CC10.1", "X9"])
  }

  @Test func `a code outside the catalogue has no criterion`() {
    #expect(TrustServicesCriteria.criterion(Criterion.Code("CC6.9")) == nil)
    #expect(TrustServicesCriteria.criterion(Criterion.Code("CC6.1"))?.category == .security)
  }
}
