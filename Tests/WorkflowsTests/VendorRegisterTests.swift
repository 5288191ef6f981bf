import Foundation
import Testing

@testable import Assurance
@testable import AttestationFiles
@testable import KnowledgeFiles
@testable import Reporting
@testable import Workflows

/// The register as a vendor-risk owner uses it, from a folder of its own.
struct VendorRegisterTests {
  let root: String
  let now = Date(timeIntervalSince1970: 1_795_000_000)

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    for folder in ["vendors", "answers/t", "controls"] {
      try FileManager.default.createDirectory(
        atPath: "\(root)/KnowledgeBase/\(folder)", withIntermediateDirectories: true)
    }
    try write(
      "vendors/host.yaml",
      """
      # Our host.
      id: host
      name: Host, Inc.
      tier: critical
      reports:
        - id: host-soc2-2025
          kind: soc2-type2
          period: {from: 2025-01-01, to: 2025-12-31}
          issued: 2026-02-20
          opinion: unqualified
          categories: [security]

      """)
    try write(
      "controls/a.yaml",
      "controls:\n  - {id: IAM-01, title: Access, description: Access is reviewed, criteria: [CC6.1]}\n"
    )
  }

  // MARK: - From our vendors to our answers

  @Test(arguments: [("host", "2026-12-31", true), ("host-soc2-2025", "2027-01-01", false)])
  func `an answer can't outlive the report it rests on`(
    evidence: String, day: String, isGiven: Bool
  ) throws {
    try writeAnswer(evidence: evidence)
    let open = try open(on: day)

    let result = try LookUpAnswer(in: open)(
      "Do you use a data center?", clearance: .public, product: nil)

    #expect(
      result.standing == .usable ? isGiven : !isGiven, "\(String(describing: result.standing))")
    #expect((result.response.outcome == .answered) == isGiven)
  }

  @Test func `a new report revives an answer that rests on the vendor, not one on the old report`()
    throws
  {
    try writeAnswer(evidence: "host")
    let open = try open(on: "2027-02-01")
    #expect(
      try ShowVendor(in: open)("host", within: 90).answers.map { $0.standing == .usable } == [false]
    )

    var facts = RecordReport.Facts()
    facts.kind = .soc2Type2
    facts.days = DayPeriod(try day("2026-01-01"), through: try day("2026-12-31"))
    facts.issued = try day("2027-01-20")
    facts.auditor = "A LLP"
    facts.opinion = .unqualified
    facts.categories = [.security]
    try record(facts, open)

    #expect(
      try ShowVendor(in: open)("Host", within: 90).answers.map { $0.standing == .usable } == [true])
    let text = try String(
      contentsOfFile: "\(root)/KnowledgeBase/vendors/host.yaml", encoding: .utf8)
    #expect(text.hasPrefix("# Our host.\n"))
  }

  @Test func `an unacceptable vendor carries no answer`() throws {
    try writeAnswer(evidence: "host")
    let open = try open(on: "2026-11-21")
    let original = try EditRegister(in: open).vendor("host")
    var vendor = original
    vendor.reports[0].opinion = .adverse
    _ = try EditRegister(in: open).save(vendor, insteadOf: original)

    let result = try ShowVendor(in: open)("host", within: 90)

    #expect(result.standing.verdict == .unacceptable)
    guard case .evidenceUnreliable = result.answers.first?.standing else {
      Issue.record("\(result.answers)")
      return
    }
  }

  // MARK: - Recording

  @Test func `only what is missing or doubtful is asked`() throws {
    let open = try open(on: "2026-11-21")
    let work = RecordReport(in: open)
    var proposal = ReportProposal()
    proposal.kind = ProposedFact(.soc2Type2, page: 1, sentence: "SOC 2 Type 2")
    proposal.days = ProposedFact(
      DayPeriod(try day("2026-07-01"), through: try day("2026-09-30")), page: 1,
      sentence: "01/07/2026 - 30/09/2026", doubt: "day and month could be the other way round")
    proposal.issued = ProposedFact(try day("2026-10-20"), page: 3, sentence: "October 20, 2026")
    proposal.auditor = ProposedFact("A LLP", page: 3, sentence: "A LLP")
    proposal.opinion = ProposedFact(.unqualified, page: 3, sentence: "In our opinion")

    #expect(work.questions(proposal, .init()).map(\.fact) == ["days", "categories"])
    var facts = RecordReport.Facts()
    facts.confirmed = ["days"]
    facts.categories = [.security]
    #expect(work.questions(proposal, facts).isEmpty)
  }

  @Test func `a report that can't be is not recorded and leaves the file as it was`() throws {
    let open = try open(on: "2026-11-21")
    let before = try Data(contentsOf: URL(filePath: "\(root)/KnowledgeBase/vendors/host.yaml"))
    var facts = RecordReport.Facts()
    facts.kind = .soc2Type2
    facts.days = DayPeriod(try day("2026-01-01"), through: try day("2026-10-31"))
    facts.issued = try day("2026-09-01")
    facts.auditor = "A LLP"
    facts.opinion = .unqualified
    facts.categories = [.security]

    #expect(throws: WorkflowError.self) { try record(facts, open) }

    let after = try Data(contentsOf: URL(filePath: "\(root)/KnowledgeBase/vendors/host.yaml"))
    #expect(after == before)
  }

  @Test func `reading a report again keeps what was assessed`() throws {
    let old = AttestationReport(
      id: .init("r"), kind: .soc3(period: DayPeriod(try day("2025-01-01"))),
      exceptions: [
        .init(
          id: "E1", text: "late",
          assessment: .init(verdict: .accepted, by: "grc", on: try day("2026-01-01")))
      ],
      userEntityControls: [.init(id: "U1", text: "t", mapping: .controls([.init("IAM-01")]))])
    var new = old
    new.exceptions[0].assessment = nil
    new.exceptions[0].id = "E7"
    new.userEntityControls[0].mapping = nil

    let kept = new.keepingWork(of: old)

    #expect(kept.exceptions[0].assessment == old.exceptions[0].assessment)
    #expect(kept.userEntityControls[0].mapping == old.userEntityControls[0].mapping)
  }

  @Test func `a letter that follows on no report is refused`() throws {
    let open = try open(on: "2026-11-21")
    let vendor = try EditRegister(in: open).vendor("host")
    let early = BridgeLetter(
      period: DayPeriod(try day("2025-06-01"), through: try day("2025-08-01")))
    let good = BridgeLetter(
      period: DayPeriod(try day("2026-01-01"), through: try day("2026-03-31")),
      signed: try day("2026-04-02"), by: "CFO")

    #expect(throws: WorkflowError.self) {
      try RecordLetter(in: open)(early, for: vendor, file: nil)
    }
    #expect(try RecordLetter(in: open)(good, for: vendor, file: nil).isChanged)
    let now = try EditRegister(in: open).vendor("host")
    #expect(try RecordLetter(in: open)(good, for: now, file: nil).isChanged == false)
  }

  @Test func `a CUEC is mapped only to a control that exists`() throws {
    let open = try open(on: "2026-11-21")
    let original = try EditRegister(in: open).vendor("host")
    var vendor = original
    vendor.reports[0].userEntityControls = [.init(id: "U1", text: "Review access of your users")]
    _ = try EditRegister(in: open).save(vendor, insteadOf: original)
    let work = AssessReport(in: open)

    #expect(throws: WorkflowError.self) {
      try work.map(cuec: "U1", to: .controls([.init("NO-1")]), in: vendor.reports[0].id, of: vendor)
    }
    let mapped = try work.map(
      cuec: "U1", to: .controls([.init("IAM-01")]), in: vendor.reports[0].id, of: vendor)

    #expect(mapped.reports[0].userEntityControls[0].mapping == .controls([.init("IAM-01")]))
    #expect(try EditRegister(in: open).vendor("host") == mapped)
  }

  // MARK: - Due, digest, calendar

  @Test func `the digest names a change once`() throws {
    let open = try open(on: "2026-11-21")
    #expect(try WriteDigest(in: open)(within: 90, all: false).digest.changes.count == 1)
    try WriteDigest(in: open).markSent(within: 90)
    #expect(try WriteDigest(in: open)(within: 90, all: false).digest.changes.isEmpty)

    let later = try self.open(on: "2027-01-01")
    let changes = try WriteDigest(in: later)(within: 90, all: false).digest.changes

    #expect(changes.map(\.to) == [.overdue])
    #expect(changes.map(\.from) == [.due])
    #expect(try WriteDigest(in: later)(within: 90, all: true).digest.changes.count == 1)
  }

  @Test func `what is due is listed with what has passed`() throws {
    let due = ListDueDates(in: try open(on: "2026-11-21"))

    #expect(due(within: 39).entries.isEmpty)
    #expect(due(within: 40).entries.map(\.daysLeft) == [40])
    #expect(
      ListDueDates(in: try open(on: "2027-02-01"))(within: 0).entries.map(\.daysLeft) == [-32])
  }

  @Test func `the calendar's events keep their identity when a day moves`() throws {
    let open = try open(on: "2026-11-21")
    let first = try WriteCalendar(in: open)(to: "\(root)/a.ics")
    let original = try EditRegister(in: open).vendor("host")
    var vendor = original
    vendor.tier = .high
    vendor.contract = .init(renewal: try day("2027-03-01"))
    _ = try EditRegister(in: open).save(vendor, insteadOf: original)
    let second = try WriteCalendar(in: open)(to: "\(root)/b.ics")

    let uids = try [first.path, second.path].map { path in
      try Set(
        String(contentsOfFile: path, encoding: .utf8).split(separator: "\r\n").filter {
          $0.hasPrefix("UID:")
        })
    }

    #expect(first.count == 1 && second.count == 2)
    #expect(uids[0].isSubset(of: uids[1]))
  }

  @Test func `the letter asks for what is missing`() throws {
    let letter = try RequestReport(in: open(on: "2026-11-21"))("host")

    #expect(letter.hasPrefix("Subject: SOC 2 Type 2 report after 2025-12-31 (Host, Inc.)"))
    #expect(letter.contains("a bridge letter, signed by an officer, for the days since"))
    #expect(letter.split(separator: "\n").allSatisfy { $0.count <= 76 })
  }

  @Test func `a vendor whose file is broken is not written over`() throws {
    try write("vendors/bad.yaml", "id: bad\nname: Bad\nreports:\n  - {id: x, kind: nonsense}\n")
    let register = EditRegister(in: try open(on: "2026-11-21"))

    #expect(throws: WorkflowError.self) { try register.vendor("bad") }
    #expect(throws: WorkflowError.vendorExists("bad")) {
      try register.add(Vendor(id: .init("bad"), name: "Bad"))
    }
    #expect(throws: WorkflowError.noSuchVendor("hosst", near: ["host"])) {
      try register.vendor("hosst")
    }
  }

  @Test(arguments: [
    ("Stratus Harbor, Inc.", "stratus-harbor"), ("Köhler & Söhne GmbH", "kohler-sohne"),
    ("日本電気", "ri-ben-dian-qi"), ("A1", "a1"),
  ])
  func `an id is made from the name`(name: String, id: String) {
    #expect(EditRegister.id(for: name).rawValue == id)
  }

  // MARK: - Making

  @discardableResult
  private func record(
    _ facts: RecordReport.Facts, _ open: OpenWorkspace
  ) throws -> EditRegister.Saved {
    let work = RecordReport(in: open)
    let vendor = try EditRegister(in: open).vendor("host")
    let report = try work.report(for: vendor, document: nil, facts: facts, recorder: "grc")
    return try work.record(report, for: vendor, replace: false)
  }

  private func open(on day: String) throws -> OpenWorkspace {
    try OpenWorkspace.open(Workspace(root: root), now: now, today: CalendarDay(day))
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  private func write(_ file: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(root)/KnowledgeBase/\(file)"))
  }

  private func writeAnswer(evidence: String) throws {
    try write(
      "answers/t/a.md",
      """
      ---
      id: a
      questions:
        - Do you use a data center?
      answer: yes
      criteria: [CC6.4]
      sharing: public
      products: [all]
      approved: {by: cto, on: 2026-01-01}
      review-by: 2028-01-01
      evidence: [\(evidence)]
      ---
      Yes. Our host's.

      """)
  }
}
