import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles

struct VendorListTests {
  @Test func `a list of objects is read as a table is`() throws {
    let json = """
      [{"name": "Keyhaven", "legalName": "Keyhaven Labs Inc.", "category": "PASSWORD_MANAGEMENT",
        "websiteUrl": "https://keyhaven.example", "domains": ["keyhaven.example"],
        "certifications": ["SOC 2", "ISO 27001"], "score": 4, "extra": {"a": null}},
       {"name": "Postlane", "tier": "high"}]
      """

    let sheet = try VendorList.sheet(Data(json.utf8), file: "v.json")
    let (entries, findings) = VendorTable.entries(in: [sheet])

    #expect(
      entries.map(\.vendor) == [
        Vendor(
          id: Vendor.ID("keyhaven"), name: "Keyhaven", service: "Password management",
          website: "https://keyhaven.example",
          notes: "Legal name: Keyhaven Labs Inc.\n"
            + "States: SOC 2, ISO 27001 (undated, not verified)"),
        Vendor(id: Vendor.ID("postlane"), name: "Postlane", tier: .high),
      ])
    #expect(findings.map(\.severity) == [.notice, .notice])
    #expect(findings.first?.message == "nothing was taken from domains, extra, score.")
  }

  @Test(arguments: ["", "{}", "[1]", "{\"vendors\": 3}", "not json"])
  func `what is no list of vendors is refused`(text: String) {
    #expect(throws: (any Error).self) {
      try VendorList.sheet(Data(text.utf8), file: "v.json")
    }
  }

  @Test(.enabled(if: sharedVendors != nil))
  func `a public list of vendors becomes no report`() throws {
    let path = try #require(Self.sharedVendors)
    let data = try Data(contentsOf: URL(filePath: path))

    let (entries, findings) = VendorTable.entries(
      in: [try VendorList.sheet(data, file: "probo-vendors.json")])

    #expect(entries.count == 561)
    #expect(Set(entries.map(\.id)).count == 561)
    #expect(entries.allSatisfy { $0.id.isWellFormed && $0.reports.isEmpty })
    #expect(entries.allSatisfy { $0.website != nil && $0.service != nil })
    let stating = entries.filter { $0.notes.contains { $0.hasPrefix("States: ") } }
    #expect(stating.count == 159)
    #expect(findings.allSatisfy { $0.severity == .notice })
    for entry in entries {
      let (read, problems) = VendorFile.parse(
        VendorFile.canonicalText(entry.vendor), path: "v.yaml")
      #expect(problems.isEmpty && read == entry.vendor, "\(entry.name)")
    }
  }

  static let sharedVendors: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "../shared/data/vendors/probo-vendors.json")
      .standardizedFileURL.path
    return FileManager.default.fileExists(atPath: file) ? file : nil
  }()
}
