import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles

struct VendorTableTests {
  // MARK: - Columns and words

  @Test func `columns are recognised by the names people give them`() throws {
    let (entries, findings) = read([
      [
        "Supplier", "Product / Service", "Business Owner", "Criticality", "Status", "Data types",
        "URL", "Contract renewal", "Notice by", "Notice period", "Remarks",
      ],
      [
        "Stratus Harbor, Inc.", "Hosting", "platform", "Tier 1", "Active",
        "customer data; source code", "https://stratus.example", "2027-03-31", "31 Dec 2026",
        "90 days", "Main host",
      ],
    ])

    #expect(findings.isEmpty, "\(findings)")
    let vendor = try #require(entries.first).vendor
    #expect(
      vendor
        == Vendor(
          id: Vendor.ID("stratus-harbor"), name: "Stratus Harbor, Inc.", service: "Hosting",
          owner: "platform", tier: .critical, data: ["customer data", "source code"],
          website: "https://stratus.example",
          contract: Vendor.Contract(
            renewal: CalendarDay("2027-03-31"), noticeBy: CalendarDay("2026-12-31")),
          notes: "Main host\nNotice period: 90 days"))
  }

  @Test func `only the name is required, below whatever stands above the header`() {
    let (entries, findings) = read([
      ["Our vendors, 2026"], ["", ""], ["Company"], ["Acme"], ["", ""], ["Zenith Ltd"],
    ])

    #expect(findings.isEmpty)
    #expect(entries.map(\.id.rawValue) == ["acme", "zenith"])
    #expect(entries.allSatisfy { $0.tier == nil && $0.status == nil && $0.reports.isEmpty })
  }

  @Test(arguments: [
    ("Tier", "Critical", Vendor.Tier.critical), ("Tier", "1", .critical),
    ("Criticality", "Tier 2", .high), ("Criticality", "3", .standard), ("Risk", "High", .high),
    ("Inherent risk", "Medium risk", .standard), ("Risk level", "Low", .standard),
    ("Risk tier", "2", .high), ("Tier", "Tier 1 - Critical", .critical),
    ("Risk", "very high", .critical), ("Criticality", "non-critical", .standard),
  ])
  func `a tier is told by its word or number`(header: String, text: String, tier: Vendor.Tier) {
    let (entries, findings) = read([["Vendor", header], ["Acme", text]])

    #expect(entries.first?.tier == tier)
    #expect(findings.isEmpty)
  }

  @Test(arguments: [("Risk", "1"), ("Tier", "0"), ("Tier", "gold"), ("Risk", "high to low")])
  func `a tier that could be anything is left open and said`(header: String, text: String) {
    let (entries, findings) = read([["Vendor", header], ["Acme", text]])

    #expect(entries.first?.tier == nil)
    #expect(findings.map(\.line) == [2])
    #expect(findings.first?.message.hasPrefix("\(header) is \"\(text)\"") == true)
  }

  @Test(arguments: [
    ("Active", Vendor.Status.active), ("Onboarding", .candidate), ("in review", .candidate),
    ("Approved", .approved), ("Off-boarding", .offboarding), ("Offboarded", .offboarded),
    ("TERMINATED", .offboarded), ("inactive", .offboarded),
  ])
  func `a status is told by its word`(text: String, status: Vendor.Status) {
    #expect(read([["Vendor", "Status"], ["Acme", text]]).entries.first?.status == status)
  }

  @Test func `a column nobody understands is named, and one without a name`() {
    let (_, findings) = read([
      ["Vendor", "Cost center", "Service", "Description", ""],
      ["Acme", "4711", "Mail", "Sends mail", "x"],
    ])

    #expect(
      findings.map(\.message) == [
        "nothing was taken from Cost center, Description, column 5, which has no name."
      ])
    #expect(findings.map(\.severity) == [.notice])
  }

  @Test func `a table without a column for the vendor is one sentence`() {
    let (entries, findings) = read([["Thing", "Price"], ["Chair", "3"]])

    #expect(entries.isEmpty)
    #expect(findings.map(\.severity) == [.problem])
    #expect(findings.first?.message.contains("saw Thing, Price") == true)
  }

  @Test func `a row without a name is said and the rest of a row is taken`() {
    let (entries, findings) = read([
      ["Vendor", "Tier", "Owner"], ["", "High", "it"], ["Acme", "purple", "people"],
    ])

    #expect(entries.map(\.owner) == ["people"])
    #expect(findings.map(\.line) == [2, 3])
  }

  // MARK: - Days

  @Test(arguments: [
    "2026-09-30", "30.09.2026", "09/30/2026", "30/09/2026", "9/30/2026", "30 Sep 2026",
    "30-Sep-2026", "30-Sep-26", "September 30, 2026", "Sept. 30th, 2026", "2026/09/30", "46295",
    "2026-09-30T00:00:00Z", "9/30/2026 12:00:00 AM", "Wednesday, 30 September 2026", "46295.0",
  ])
  func `a day is read however it is written`(text: String) {
    let (entries, findings) = read([["Vendor", "Renewal date"], ["Acme", text]])

    #expect(entries.first?.renewal == CalendarDay("2026-09-30"))
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    "TBD", "2026", "Q3 2026", "Sep 2026", "30.02.2026", "13/13/2026", "9/30/26", "12345", "462950",
    "31 Sep 2026", "26-Sep-30 or later",
  ])
  func `what is no day is said and left out`(text: String) {
    let (entries, findings) = read([["Vendor", "Renewal date"], ["Acme", text]])

    #expect(entries.first?.renewal == nil)
    #expect(findings.map(\.line) == [2])
    #expect(findings.first?.message.contains("Renewal date is \"\(text)\"") == true)
  }

  @Test(arguments: [
    ("13/01/2026", "2026-06-05"), ("01/13/2026", "2026-05-06"), ("2026-01-13", nil),
  ])
  func `a number over twelve settles the order for its whole column`(other: String, day: String?) {
    let (entries, findings) = read([
      ["Vendor", "Renewal"], ["Acme", "05/06/2026"], ["Zenith", other], ["Same", "07/07/2026"],
    ])

    #expect(entries.first?.renewal == day.flatMap { CalendarDay($0) })
    #expect(entries.last?.renewal == CalendarDay("2026-07-07"))
    #expect(findings.map(\.line) == (day == nil ? [2] : []))
  }

  @Test func `a column of both orders settles nothing`() {
    let (entries, findings) = read([
      ["Vendor", "Renewal"], ["A", "05/06/2026"], ["B", "13/01/2026"], ["C", "01/14/2026"],
    ])

    #expect(
      entries.map(\.renewal) == [nil, CalendarDay("2026-01-13"), CalendarDay("2026-01-14")])
    #expect(findings.map(\.line) == [2])
  }

  @Test func `the header may settle the order`() {
    let (entries, findings) = read([["Vendor", "Renewal (DD/MM/YYYY)"], ["A", "05/06/2026"]])

    #expect(entries.map(\.renewal) == [CalendarDay("2026-06-05")])
    #expect(findings.isEmpty)
  }

  @Test func `a report whose days nothing settles is left out and said`() {
    let (entries, findings) = read([
      ["Vendor", "Tier", "Report type", "As of"], ["Acme", "High", "SOC 2 Type 1", "05/06/2026"],
    ])

    #expect(entries.first?.reports == [])
    #expect(entries.first?.tier == .high)
    #expect(findings.map(\.line) == [2])
    #expect(findings.first?.message.contains("the report was left out") == true)
  }

  @Test func `the two ends of a period are written alike`() {
    let (entries, findings) = read([
      ["Vendor", "Report type", "Period from", "Period to"],
      ["Acme", "SOC 2 Type 2", "10/01/2025", "09/30/2026"],
    ])

    #expect(entries.first?.reports.first?.coverage == "2025-10-01 to 2026-09-30")
    #expect(findings.map(\.severity) == [.notice])
    #expect(findings.first?.message.contains("read as Period to is") == true)
  }

  @Test(arguments: [
    "2025-10-01 - 2026-09-30", "2025-10-01/2026-09-30", "10/1/2025 – 9/30/2026",
    "Oct 1, 2025 to Sep 30, 2026", "01.10.2025-30.09.2026",
    "from 1 October 2025 through 30 September 2026",
  ])
  func `a period may stand in one cell`(text: String) {
    let (entries, findings) = read([
      ["Vendor", "Attestation", "Audit period"], ["Acme", "SOC2 Type II", text],
    ])

    #expect(entries.first?.reports.first?.coverage == "2025-10-01 to 2026-09-30")
    #expect(findings.isEmpty, "\(findings)")
  }

  // MARK: - Reports

  @Test(arguments: [
    ("SOC 2 Type 2", "soc2-type2"), ("SOC2 Type II", "soc2-type2"), ("SOC 1 T2", "soc1-type2"),
    ("SOC 2, Type II", "soc2-type2"), ("AICPA SOC 2 (Type 2) report", "soc2-type2"),
    ("Type II SOC 1", "soc1-type2"), ("SOC 3", "soc3"), ("ISAE 3000 Type 2", "isae3000-type2"),
    ("ISO 27001", "iso-27001"), ("ISO/IEC 27001:2022 certificate", "iso-27001"),
    ("HITRUST r2", "hitrust"),
  ])
  func `a kind of report over a time is told by its name`(text: String, code: String) {
    let (entries, findings) = read([
      ["Vendor", "Report type", "Period from", "Period to"],
      ["Acme", text, "2025-10-01", "2026-09-30"],
    ])

    #expect(findings.isEmpty, "\(findings)")
    #expect(entries.first?.reports.map(\.kind.code.rawValue) == [code])
    #expect(entries.first?.reports.first?.days.count == 365)
  }

  @Test(arguments: [
    ("SOC 2 Type 1", "soc2-type1"), ("SOC1 Type I", "soc1-type1"), ("PCI DSS v4.0", "pci-aoc"),
    ("PCI", "pci-aoc"), ("Penetration test", "penetration-test-letter"),
    ("Pen test letter", "penetration-test-letter"), ("SIG Lite", "questionnaire"),
  ])
  func `a kind of report for a day is told by its name`(text: String, code: String) {
    let (entries, findings) = read([
      ["Vendor", "Report type", "Report date"], ["Acme", text, "2026-03-31"],
    ])

    #expect(findings.isEmpty, "\(findings)")
    #expect(entries.first?.reports.map(\.kind.code.rawValue) == [code])
    #expect(entries.first?.reports.first?.coverageEnd == CalendarDay("2026-03-31"))
    #expect(entries.first?.reports.first?.issued == nil)
  }

  @Test func `what a row says of its report is taken`() throws {
    let (entries, findings) = read([
      [
        "Vendor", "Report type", "Period start", "Period end", "Report date", "Auditor", "Opinion",
        "Exceptions", "TSC",
      ],
      [
        "Acme", "SOC 2 Type 2", "2025-09-01", "2026-08-31", "2026-10-25", "Alder & Quill LLP",
        "Qualified - access reviews", "3 exceptions", "Security, Availability",
      ],
    ])

    #expect(findings.isEmpty, "\(findings)")
    let report = try #require(entries.first?.vendor.reports.first)
    let from = try #require(CalendarDay("2025-09-01"))
    let to = try #require(CalendarDay("2026-08-31"))
    let period = try #require(DayPeriod(from: from, to: to))
    #expect(
      report
        == AttestationReport(
          id: AttestationReport.ID("acme-soc2-type2-2026"), kind: .soc2Type2(period: period),
          issued: CalendarDay("2026-10-25"), auditor: "Alder & Quill LLP", opinion: .qualified,
          opinionBasis: "access reviews", categories: [.security, .availability],
          exceptionCount: 3))
  }

  @Test func `a certificate is valid from its issue until it expires`() {
    let (entries, findings) = read([
      ["Vendor", "Certification", "Issued", "Valid until"],
      ["Acme", "ISO 27001", "2025-05-02", "2028-05-01"],
    ])

    #expect(findings.isEmpty)
    #expect(entries.first?.reports.first?.coverage == "2025-05-02 to 2028-05-01")
  }

  @Test(arguments: [
    ("SOC 2 Type 2", "", "2026-09-30", "needs the day it begins"),
    ("SOC 2 Type 2", "2026-10-01", "2025-09-30", "before it begins"),
    ("SOC 2 Type 1", "2025-10-01", "2026-09-30", "speaks for one day"),
    ("SOC 2", "", "2026-09-30", "lacks its type"),
    ("Cyber Essentials", "2025-10-01", "2026-09-30", "no kind of report"),
    ("SOC 2 Type 2, ISO 27001", "2025-10-01", "2026-09-30", "several kinds"),
    ("", "2025-10-01", "2026-09-30", "Report type is empty"),
    ("SOC 2 Type 2", "soon", "2026-09-30", "Period from is \"soon\""),
    ("PCI SAQ", "", "2026-09-30", "no kind of report"),
  ])
  func `a report that cannot be made is said and never guessed`(
    kind: String, from: String, to: String, message: String
  ) {
    let (entries, findings) = read([
      ["Vendor", "Report type", "Period from", "Period to"], ["Acme", kind, from, to],
    ])

    #expect(entries.first?.reports == [])
    #expect(findings.map(\.line) == [2])
    #expect(findings.first?.message.contains(message) == true, "\(findings)")
  }

  @Test func `a claim without any day stands in the notes`() {
    let (entries, findings) = read([
      ["Vendor", "Certifications", "Period to"], ["Acme", "SOC 2, ISO 27001; GDPR", ""],
      ["Zenith", "SOC 2, ISO 27001", "-"],
    ])

    #expect(entries.allSatisfy { $0.reports.isEmpty })
    #expect(entries.last?.notes == ["States: SOC 2, ISO 27001 (undated, not verified)"])
    #expect(findings.map(\.severity) == [.notice])
    #expect(findings.first?.message.contains("2 vendors") == true)
  }

  @Test(arguments: [("No", 0), ("none", 0), ("Yes", 1), ("TBD", 1)])
  func `a word that names no report is no claim`(text: String, count: Int) {
    let (entries, findings) = read([["Vendor", "SOC report"], ["Acme", text]])

    #expect(entries.first?.notes == [])
    #expect(findings.map(\.line) == [Int?](repeating: 2, count: count))
  }

  @Test func `a cell beside the report that cannot be read is left out alone`() {
    let (entries, findings) = read([
      ["Vendor", "Report type", "Period", "Opinion", "Exceptions", "Valid until"],
      ["Acme", "SOC 2 Type 2", "2025-10-01 to 2026-09-30", "mostly fine", "a few", "2027-09-30"],
    ])

    #expect(entries.first?.reports.count == 1)
    #expect(findings.count == 3)
  }

  // MARK: - Several rows

  @Test func `rows of one vendor are its reports`() {
    let (entries, findings) = read([
      ["Vendor", "Tier", "Report type", "Period from", "Period to"],
      ["Acme", "High", "SOC 2 Type 2", "2024-10-01", "2025-09-30"],
      ["ACME, Inc.", "", "SOC 2 Type 2", "2025-10-01", "2026-09-30"],
      ["Acme Inc", "", "ISO 27001", "2026-01-01", "2028-12-31"],
      ["Acme GmbH", "Low", "", "", ""],
    ])

    #expect(findings.isEmpty, "\(findings)")
    #expect(entries.map(\.name) == ["ACME, Inc.", "Acme GmbH"])
    #expect(
      entries.first?.vendor.reports.map(\.id.rawValue) == [
        "acme-inc-soc2-type2-2025", "acme-inc-soc2-type2-2026", "acme-inc-iso-27001-2028",
      ])
  }

  @Test func `rows that contradict each other are said and the first is kept`() {
    let (entries, findings) = read([
      ["Vendor", "Tier"], ["Acme", "High"], ["Acme", "Critical"],
    ])

    #expect(entries.map(\.tier) == [.high])
    #expect(
      findings.map(\.description) == [
        "t.csv:3: Tier is \"Critical\", and row 2 of Acme says otherwise; the first is kept."
      ])
  }

  @Test func `an id of one's own is kept and a bare number is none`() {
    let (entries, _) = read([
      ["ID", "Vendor"], ["V-0017", "Acme"], ["18", "Zenith"], ["v-0017", "Acme Corp"],
    ])

    #expect(entries.map(\.id.rawValue) == ["v-0017", "zenith"])
    #expect(entries.last?.notes == ["ID: 18"])
  }

  private func read(_ rows: [[String]]) -> (entries: [VendorEntry], findings: [Finding]) {
    let rows = rows.enumerated().map { VendorTable.Row(line: $0 + 1, cells: $1) }
    return VendorTable.entries(in: [VendorTable.Sheet(file: "t.csv", rows: rows)])
  }
}
