import Testing

@testable import Assurance
@testable import KnowledgeFiles

struct LimitsFileTests {
  @Test func `sizes, counts and seconds are read`() {
    let (values, findings) = LimitsFile.parse(
      "file-size: 80 MB\npart-size: 1 GB\ncell-text: 512KB\ncells: 10_000_000\nseconds: 60\n")

    #expect(findings.isEmpty)
    #expect(
      values == [
        .fileSize: 80 << 20, .partSize: 1 << 30, .cellText: 512 << 10, .cells: 10_000_000,
        .seconds: 60,
      ])
  }

  @Test(arguments: [
    (
      "seconds: 5\nfile-sise: 80 MB\n", 2,
      "the key file-sise is not known here. Did you mean file-size?"
    ),
    ("file-size: big\n", 1, "file-size is \"big\"; write a size such as 80 MB."),
    ("cells: -1\n", 1, "cells is \"-1\"; write a whole number."),
    ("cells: 5 MB\n", 1, "cells is \"5 MB\"; write a whole number."),
    ("seconds: 0\n", 1, "seconds is 0; it must lie between 1 and 3600."),
    (
      "part-size: 99999999999 GB\n", 1,
      "part-size is \"99999999999 GB\"; write a size such as 80 MB."
    ),
    ("xml-depth: 1\n", 1, "xml-depth is 1; it must lie between 16 and 100000."),
  ])
  func `what is not meant so is one sentence with its line`(
    text: String, line: Int, message: String
  ) {
    let (_, findings) = LimitsFile.parse(text)

    #expect(findings == [Finding(file: "limits.yaml", line: line, message)])
  }

  @Test func `a workspace without the file keeps the defaults`() throws {
    let (values, findings) = try LimitsFile.read(path: "/nowhere/limits.yaml")

    #expect(values.isEmpty && findings.isEmpty)
  }
}
