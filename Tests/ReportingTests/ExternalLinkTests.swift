import Testing

@testable import Reporting

struct ExternalLinkTests {
  @Test func `a link names the file, the sheet and the cell`() {
    #expect(
      ExternalLink.target(file: "SIG.xlsx", sheet: "Lite", cell: "C22")
        == "external:SIG.xlsx#'Lite'!C22")
  }

  @Test func `signs that mean something in a link are taken for themselves`() {
    #expect(
      ExternalLink.target(file: "No #1 50%.xlsx", sheet: "O'Brien", cell: "C22")
        == "external:No %231 50%25.xlsx#'O''Brien'!C22")
  }

  @Test func `a csv file is linked as a whole and no file not at all`() {
    #expect(
      ExternalLink.target(file: "a.CSV", sheet: "a.CSV", cell: "C2") == "external:a.CSV")
    #expect(ExternalLink.target(file: nil, sheet: "S", cell: "C2") == nil)
    #expect(
      ExternalLink.target(file: String(repeating: "a", count: 2_000), sheet: "S", cell: "C2")
        == nil)
  }
}
