import ArgumentParser
import Assurance
import Foundation
import Workflows

/// Works through a report's exceptions and CUECs.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Work through a report's exceptions and CUECs, or accept its risk for a time.",
    discussion: """
      On a terminal each open exception and CUEC is shown and asked about; every answer is saved at \
      once. In a script:

      vouch vendors assess branchyard --exception "E1=compensated:reviewed by us monthly" \
      --cuec U1=IAM-01,IAM-02 --cuec "U3=n/a:we use no API keys" --by grc

      vouch vendors assess branchyard --accept-until 2027-05-31 --because "fixed in March" --by ciso
      """)

  @Argument(help: "The vendor's id or name.") var vendor: String
  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "The report's id; by default the one relied on.") var report: String?
  @Option(
    help: "ID=VERDICT:NOTE; not-relevant, compensated, accepted or follow-up. Repeatable.")
  var exception: [String] = []
  @Option(help: "ID=CONTROL,CONTROL or ID=n/a:REASON. Repeatable.") var cuec: [String] = []
  @Option(help: "Rely on the report until this day although it falls short.")
  var acceptUntil: CalendarDay?
  @Option(help: "Why the risk is accepted.") var because: String?
  @Option(help: "Who decides; by default the name you are logged in with.") var by: String?

  func run() throws {
    let open = try workspace.open()
    var sitting = Sitting(
      work: AssessReport(in: open), vendor: try EditRegister(in: open).vendor(vendor),
      reportName: report, by: by ?? NSUserName(), today: open.today)
    try sitting.begin()
    if exception.isEmpty, cuec.isEmpty, acceptUntil == nil {
      guard Prompt.isPossible else {
        throw ValidationError(
          "nobody can be asked here; give --exception, --cuec or --accept-until.")
      }
      try sitting.walk()
    }
    for entry in exception { try sitting.assess(entry) }
    for entry in cuec { try sitting.map(entry) }
    if let acceptUntil { try sitting.accept(until: acceptUntil, because: because) }
    print(sitting.summary)
  }
}

/// One sitting over one report.
private struct Sitting {
  let work: AssessReport
  var vendor: Vendor
  let reportName: String?
  let by: String
  let today: CalendarDay
  private(set) var reportID = AttestationReport.ID("")
  private var decided = 0

  init(work: AssessReport, vendor: Vendor, reportName: String?, by: String, today: CalendarDay) {
    self.work = work
    self.vendor = vendor
    self.reportName = reportName
    self.by = by
    self.today = today
  }

  mutating func begin() throws {
    reportID = try work.report(of: vendor, named: reportName).id
  }

  private var report: AttestationReport? { vendor.reports.first { $0.id == reportID } }

  var summary: String {
    let open =
      (report?.exceptions.count { $0.assessment == nil } ?? 0)
      + (report?.userEntityControls.count { $0.mapping == nil } ?? 0)
    return "\(reportID): \(decided) decided now, \(open) still open."
  }

  // MARK: - From options

  mutating func assess(_ entry: String) throws {
    let (id, value) = try Self.parted(entry)
    let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
    guard let verdict = parts.first.flatMap({ Assessment.Verdict(rawValue: $0.lowercased()) })
    else {
      let words = Assessment.Verdict.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(entry): the verdict must be one of \(words).")
    }
    try decide(id, verdict, note: parts.count > 1 ? parts[1] : nil)
  }

  mutating func map(_ entry: String) throws {
    let (id, value) = try Self.parted(entry)
    try map(id, to: value)
  }

  mutating func accept(until: CalendarDay, because: String?) throws {
    vendor = try work.accept(
      RiskAcceptance(by: by, on: today, until: until, because: because), for: reportID, of: vendor)
    decided += 1
  }

  private static func parted(_ entry: String) throws -> (String, String) {
    let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw ValidationError("\(entry): write ID=WHAT.") }
    return (parts[0], parts[1])
  }

  private mutating func decide(
    _ id: String, _ verdict: Assessment.Verdict, note: String?
  ) throws {
    vendor = try work.assess(
      exception: id, as: Assessment(verdict: verdict, by: by, on: today, note: note), in: reportID,
      of: vendor)
    decided += 1
  }

  private mutating func map(_ id: String, to value: String) throws {
    let isOff = value.lowercased().hasPrefix("n/a")
    let reason = value.split(separator: ":", maxSplits: 1).dropFirst().first.map {
      String($0.drop { $0 == " " })
    }
    if isOff, reason?.isEmpty ?? true {
      throw ValidationError("say why it does not concern us: n/a:REASON.")
    }
    vendor = try work.map(
      cuec: id,
      to: isOff
        ? .notApplicable(because: reason ?? "")
        : .controls(VendorFacts.list(value).map { Control.ID($0) }), in: reportID, of: vendor)
    decided += 1
  }

  // MARK: - Asking

  mutating func walk() throws {
    for exception in report?.exceptions ?? [] where exception.assessment == nil {
      print("\nException \(exception.id)\(exception.control.map { " (\($0))" } ?? "")")
      print("  \(exception.text)")
      if let response = exception.managementResponse { print("  Management: \(response)") }
      guard try ask(exception) else { return }
    }
    for cuec in report?.userEntityControls ?? [] where cuec.mapping == nil {
      print("\nCUEC \(cuec.id)\(cuec.criterion.map { " (\($0))" } ?? "")\n  \(cuec.text)")
      for control in work.suggestions(for: cuec) {
        print("  perhaps \(control.id): \(control.title)")
      }
      guard try ask(cuec) else { return }
    }
  }

  private mutating func ask(_ exception: AttestationReport.Exception) throws -> Bool {
    let keys: [String: Assessment.Verdict] = [
      "n": .notRelevant, "c": .compensated, "a": .accepted, "f": .followUp,
    ]
    while true {
      let reply = try Prompt.line(
        "[n]ot relevant, [c]ompensated, [a]ccepted, [f]ollow up, [s]kip, [q]uit: ")
      if reply == "q" { return false }
      if reply == "s" { return true }
      guard let verdict = keys[reply.lowercased()] else { continue }
      let note = try Prompt.line("Note (Enter for none): ")
      try decide(exception.id, verdict, note: note.isEmpty ? nil : note)
      return true
    }
  }

  private mutating func ask(_ cuec: ComplementaryUserEntityControl) throws -> Bool {
    while true {
      let reply = try Prompt.line("Our controls (IAM-01,IAM-02), n/a:REASON, [s]kip, [q]uit: ")
      if reply == "q" { return false }
      if reply == "s" || reply.isEmpty { return true }
      do {
        try map(cuec.id, to: reply)
        return true
      } catch {
        Output.error("\(error)")
      }
    }
  }
}
