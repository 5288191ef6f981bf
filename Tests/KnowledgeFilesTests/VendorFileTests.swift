import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles

struct VendorFileTests {
  @Test func `a vendor comes back from its file as it was written`() throws {
    let vendor = try makeVendor()

    let (read, findings) = VendorFile.parse(VendorFile.canonicalText(vendor), path: "host.yaml")

    #expect(findings.isEmpty, "\(findings)")
    #expect(read == vendor)
  }

  @Test func `writing what was read changes no byte`() throws {
    let text = VendorFile.canonicalText(try makeVendor())

    let read = try #require(VendorFile.parse(text, path: "host.yaml").vendor)

    #expect(VendorFile.canonicalText(read) == text)
  }

  @Test func `a register comes back from its snapshot`() throws {
    let snapshot = try makeSnapshot()

    #expect(VendorSnapshot(snapshot.bytes) == snapshot)
  }

  @Test func `a damaged snapshot is not read`() throws {
    let bytes = try makeSnapshot().bytes

    for place in stride(from: 0, to: bytes.count, by: 7) {
      var damaged = bytes
      damaged[place] ^= 0x41
      #expect(VendorSnapshot(damaged) == nil)
      #expect(VendorSnapshot(Array(bytes[..<place])) == nil)
    }
  }

  @Test func `only files that have changed are read again`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "\(UUID())").path
    let folder = KnowledgeFolder(path: root)
    for id in ["a", "b"] { try folder.write(Vendor(id: .init(id), name: "One \(id)")) }
    let before = folder.vendorSnapshot(reusing: nil)

    try folder.write(Vendor(id: .init("b"), name: "Another"))
    try FileManager.default.removeItem(atPath: "\(root)/vendors/a.yaml")
    try folder.write(Vendor(id: .init("c"), name: "Third"))
    let after = folder.vendorSnapshot(reusing: before)

    #expect(after.register.vendors.map(\.name) == ["Another", "Third"])
    #expect(after == folder.vendorSnapshot(reusing: nil))
    #expect(folder.vendorSnapshot(reusing: after) == after)
  }

  private func makeSnapshot() throws -> VendorSnapshot {
    var snapshot = VendorSnapshot(tiersStamp: .max)
    let finding = Finding(file: "vendors/x.yaml", line: 3, "something is wrong.")
    snapshot.entries = [
      .init(path: "vendors/host.yaml", stamp: 7, vendor: try makeVendor(), findings: []),
      .init(path: "vendors/x.yaml", stamp: 1 << 63, vendor: nil, findings: [finding]),
    ]
    return snapshot
  }

  @Test func `impossible dates and unknown words are findings with their line`() {
    let (vendor, findings) = VendorFile.parse(
      """
      id: host
      name: Host
      tier: enormous
      reports:
        - {id: a, kind: soc2-type2, period: {from: 2026-09-30, to: 2025-10-01}}
        - {id: b, kind: soc2-type1, period: {from: 2025-10-01, to: 2026-09-30}}
        - {id: c, kind: soc9, as-of: 2026-01-01}
        - {id: d, kind: soc2-type1, as-of: 2026-02-30}
      letters:
        - {from: 2026-10-01}
      """, path: "host.yaml")

    #expect(vendor?.reports.isEmpty == true)
    let lines = findings.map { "\($0)" }.joined(separator: "\n")
    #expect(lines.contains("host.yaml:3: tier is \"enormous\""))
    #expect(lines.contains("ends on 2025-10-01, before it begins"))
    #expect(lines.contains("soc2-type1 needs as-of, one day, and no period"))
    #expect(lines.contains("soc9 is no known kind"))
    #expect(lines.contains("2026-02-30"))
    #expect(lines.contains("a bridge letter needs from and to"))
  }

  @Test func `a tier's demands can be changed one by one`() {
    let (tiers, findings) = VendorTiersFile.parse(
      """
      critical: {due-after-months: 15}
      standard: {accepts: [soc2-type2, questionnaire], opinions: [unqualified]}
      high: {due-after-months: 99}
      """, path: "vendor-tiers.yaml")

    #expect(tiers[.critical].dueAfterMonths == 15)
    #expect(tiers[.critical].accepts == VendorTiers.customary[.critical]?.accepts)
    #expect(tiers[.standard].accepts == [.soc2Type2, .questionnaire])
    #expect(findings.map(\.message) == ["due-after-months is 99; it must lie in 1…36."])
  }

  func makeVendor() throws -> Vendor {
    let start = try #require(CalendarDay("2025-10-01"))
    let period = DayPeriod(start, through: start.adding(days: 364))
    let day = try #require(CalendarDay("2026-11-06"))
    let report = AttestationReport(
      id: .init("host-soc2"), kind: .soc2Type2(period: period), issued: day, auditor: "A: B, LLP",
      opinion: .qualified, opinionBasis: "access reviews # were late",
      categories: [.security, .processingIntegrity], additionalCriteria: [.hitrust, .csaSTAR],
      system: "Host {Cloud}", exceptionCount: 3,
      exceptions: [
        .init(
          id: "E1", text: "For 2 of 25, \"late\"\nand more", control: "CC6.2",
          managementResponse: "- fixed", page: 41,
          assessment: .init(verdict: .compensated, by: "grc", on: day, note: "n: 1")),
        .init(id: "E2", text: "yes"),
      ],
      subserviceOrganizations: [
        .init(name: "Racks, Inc.", method: .carveOut, service: "hosting", vendor: .init("racks"))
      ],
      userEntityControls: [
        .init(
          id: "U1", text: "Restrict access", criterion: "CC6.1", page: 30,
          mapping: .controls([.init("IAM-01")])),
        .init(id: "U2", text: "Encrypt", mapping: .notApplicable(because: "we do: not")),
        .init(id: "U3", text: "null"),
      ],
      subserviceOrganizationControls: [.init(text: "Guards", organization: "Racks", page: 9)],
      surveillance: [.init(due: day, done: day), .init(due: day)],
      acceptance: .init(by: "ciso", on: day, until: day.adding(days: 90), because: "until fixed"),
      source: .init(
        fileName: "a b.pdf", sha256: String(repeating: "0", count: 64), recordedBy: "grc",
        recordedOn: day))
    return Vendor(
      id: .init("host"), name: "Host, Inc.", isExample: true, service: "Hosting: all of it",
      owner: "platform", tier: .critical, status: .offboarding, data: ["customer data", "a, b"],
      products: [.init("ledger")], website: "https://host.example",
      contract: .init(renewal: day, noticeBy: nil),
      reports: [
        report,
        AttestationReport(id: .init("iso"), kind: .iso27001(valid: period), exceptionCount: 0),
        AttestationReport(id: .init("t1"), kind: .isae3000Type1(asOf: day)),
      ],
      letters: [.init(period: period, signed: day, by: "CFO", sha256: "ab")], notes: "  two\nlines")
  }
}

extension VendorFileTests {
  @Test func `a skimmed register has the names and days of the whole one`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "\(UUID())").path
    let folder = KnowledgeFolder(path: root)
    try folder.write(try makeVendor())
    try folder.write(Vendor(id: .init("b"), name: "B", owner: "grc"))
    let snapshot = folder.vendorSnapshot(reusing: nil)
    let today = try #require(CalendarDay("2026-11-21"))

    let skimmed = try #require(folder.skimmedVendors(snapshot.bytes))

    #expect(skimmed.vendors.map(\.name) == snapshot.register.vendors.map(\.name))
    let days = { (vendor: Vendor) in
      vendor.dueDates(on: today, tiers: skimmed.tiers).map { "\($0.day) \($0.title)" }
    }
    #expect(skimmed.vendors.map(days) == snapshot.register.vendors.map(days))
    try folder.write(Vendor(id: .init("b"), name: "Changed"))
    #expect(folder.skimmedVendors(snapshot.bytes) == nil)
  }
}
