import Testing

@testable import AttestationFiles

struct SampleReportsTests {
  @Test func `lists and dates`() throws {
    #expect(ListMarker.stripped("1. Users do") == "Users do")
  }
}
