import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles
@testable import Workflows

struct ImportVendorsTests {
  let root: String
  let open: OpenWorkspace

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    try FileManager.default.createDirectory(
      atPath: "\(root)/KnowledgeBase/vendors", withIntermediateDirectories: true)
    open = try OpenWorkspace.open(
      Workspace(root: root), now: Date(timeIntervalSince1970: 1_795_000_000),
      today: CalendarDay("2026-11-21"))
  }

  @Test func `a dry run says what would be done and writes nothing`() throws {
    let file = try write("v.csv", "Vendor,Tier\nAcme,High\n")

    let plan = try ImportVendors(in: open)(file)

    #expect(plan.new.map(\.id.rawValue) == ["acme"])
    #expect(!plan.isApplied)
    #expect(open.folder.vendors().register.vendors.isEmpty)
  }

  @Test(arguments: ["csv", "tsv", "json"])
  func `a second import finds nothing to do`(suffix: String) throws {
    let texts = [
      "csv": """
      Vendor,Tier,Report type,Period from,Period to,Notes
      "Acme, Inc.",High,SOC 2 Type 2,2025-10-01,2026-09-30,"one
      two"
      Acme GmbH,,,,,
      日本電気,,ISO 27001,,,
      """,
      "tsv": "Vendor\tTier\nAcme\tLow\n",
      "json": "[{\"name\": \"Acme\", \"certifications\": [\"SOC 2\"]}]",
    ]
    let file = try write("v.\(suffix)", try #require(texts[suffix]))

    let first = try ImportVendors(in: open)(file, apply: true)
    let second = try ImportVendors(in: open)(file, apply: true)

    #expect(!first.isEmpty && first.isApplied)
    #expect(second.isEmpty, "\(second.new) \(second.changed)")
    #expect(second.unchanged == first.new.map(\.id))
    let (register, findings, _) = open.folder.vendors()
    #expect(register.vendors == first.new)
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test func `an empty cell takes nothing away and the fields that change are named`() throws {
    try keep(
      """
      # Ours.
      id: acme
      name: Acme, Inc.
      service: Mail
      owner: platform
      tier: standard
      status: active
      reports:
        - id: acme-soc2
          kind: soc2-type2
          period: {from: 2024-10-01, to: 2025-09-30}
          opinion: qualified
      notes: Ask for the successor.
      """)
    let file = try write(
      "v.csv",
      """
      Vendor,Service,Owner,Tier,Report type,Period from,Period to,Opinion,Auditor,Notes
      ACME,,,Critical,SOC 2 Type 2,2024-10-01,2025-09-30,Unqualified,Hollis LLP,Checked
      ACME,,,,SOC 2 Type 2,2025-10-01,2026-09-30,Unqualified,Hollis LLP,
      """)

    let plan = try ImportVendors(in: open)(file, apply: true)

    let change = try #require(plan.changed.first)
    #expect(
      change.fields.map(\.name) == [
        "tier", "reports.acme-soc2.auditor", "reports.acme-soc2-type2-2026", "notes",
      ])
    #expect(change.fields.first?.before == "standard")
    #expect(change.fields.first?.after == "critical")
    #expect(
      plan.findings.map(\.description).contains {
        $0.contains("opinion is qualified and the table says unqualified")
      })
    let vendor = try #require(open.folder.vendors().register[Vendor.ID("acme")])
    #expect(vendor == change.vendor)
    #expect(vendor.name == "Acme, Inc." && vendor.service == "Mail" && vendor.owner == "platform")
    #expect(vendor.reports.map(\.opinion) == [.qualified, .unqualified])
    #expect(vendor.notes == "Ask for the successor.\nChecked")
    #expect(try read("acme.yaml").hasPrefix("# Ours.\n"))
    #expect(try ImportVendors(in: open)(file).isEmpty)
  }

  @Test func `a claim that is stated anew takes the old one's place`() throws {
    let old = try write("v.json", #"[{"name": "Acme", "certifications": ["SOC 2"]}]"#)
    _ = try ImportVendors(in: open)(old, apply: true)
    let new = try write("w.json", #"[{"name": "Acme", "certifications": ["SOC 2", "GDPR"]}]"#)

    let plan = try ImportVendors(in: open)(new, apply: true)

    #expect(plan.changed.first?.fields.map(\.name) == ["notes"])
    #expect(plan.changed.first?.vendor.notes == "States: SOC 2, GDPR (undated, not verified)")
  }

  @Test func `another company of the same core is a vendor of its own`() throws {
    try keep("id: acme\nname: Acme, Inc.\n")
    let file = try write("v.csv", "Vendor,Tier\nAcme GmbH,High\n")

    let plan = try ImportVendors(in: open)(file, apply: true)

    #expect(plan.new.map(\.id.rawValue) == ["acme-gmbh"])
    #expect(try ImportVendors(in: open)(file).isEmpty)
  }

  @Test func `an id of the register is followed, and its name may change`() throws {
    try keep("id: acme\nname: Acme, Inc.\n")
    let file = try write("v.csv", "Vendor ID,Vendor\nacme,Zenith\n")

    let plan = try ImportVendors(in: open)(file)

    #expect(plan.changed.first?.fields.map(\.name) == ["name"])
    #expect(plan.changed.first?.fields.map(\.before) == ["Acme, Inc."])
  }

  @Test(arguments: ["id: [\n", "id: acme\nname: Acme\ntier: enormous\n"])
  func `a file with problems is never written over`(text: String) throws {
    try keep(text)
    let file = try write("v.csv", "Vendor,Owner\nAcme,it\n")

    let plan = try ImportVendors(in: open)(file, apply: true)

    #expect(plan.isEmpty)
    #expect(plan.findings.contains { $0.message.contains("has problems of its own") })
    #expect(try read("acme.yaml") == text)
  }

  @Test func `dates that cannot be are told`() throws {
    let file = try write("v.csv", "Vendor,Report type,Report date\nAcme,Pen test,2027-01-01\n")

    let plan = try ImportVendors(in: open)(file)

    #expect(plan.new.count == 1)
    #expect(plan.findings.contains { $0.message.contains("still to come") })
  }

  @Test(arguments: ["{", "[]x", "{\"a\": []}"])
  func `what is no list of vendors is a finding`(text: String) throws {
    let plan = try ImportVendors(in: open)(try write("v.json", text), apply: true)

    #expect(plan.isEmpty)
    #expect(plan.findings.map(\.severity) == [.problem])
  }

  @Test func `a file that is not there is an error`() {
    #expect(throws: WorkflowError.self) { try ImportVendors(in: open)("\(root)/none.csv") }
  }

  @Test(.enabled(if: sharedVendors != nil))
  func `a public list of vendors is imported once`() throws {
    let file = try #require(Self.sharedVendors)

    let first = try ImportVendors(in: open)(file, apply: true)
    let second = try ImportVendors(in: open)(file, apply: true)

    #expect(first.new.count == 561)
    #expect(second.isEmpty)
    #expect(second.unchanged.count == 561)
    let (register, findings, _) = open.folder.vendors()
    #expect(register.vendors == first.new)
    #expect(findings.isEmpty)
  }

  static let sharedVendors: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "../shared/data/vendors/probo-vendors.json")
      .standardizedFileURL.path
    return FileManager.default.fileExists(atPath: file) ? file : nil
  }()

  private func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: "\(root)/\(name)"))
    return "\(root)/\(name)"
  }

  private func keep(_ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(root)/KnowledgeBase/vendors/acme.yaml"))
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: "\(root)/KnowledgeBase/vendors/\(name)", encoding: .utf8)
  }
}
