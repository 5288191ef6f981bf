import ArgumentParser
import Assurance
import Foundation
import Workflows

/// Records a report from its PDF and from what a person says of it.
struct RecordReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record-report",
    abstract: "Record a vendor's report: read its PDF, show what it says, ask what is doubtful.",
    discussion: """
      vouch vendors record-report stratus-harbor soc2-2026.pdf

      On a terminal the facts are shown with their pages, what is missing or doubtful is asked, and \
      nothing is recorded before you say so. In a script give those facts as options and --yes; \
      --json shows what was read. A file that can't be read as a report, or no file at all, needs \
      --kind and its dates.
      """)

  @Argument(help: "The vendor's id or name.") var vendor: String
  @Argument(help: "The report as PDF.", completion: .file(extensions: ["pdf"]))
  var file: String?
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var given: ReportFacts
  @Option(help: "Who confirms it; by default the name you are logged in with.") var by: String?
  @Flag(help: "Record without asking; what is missing or doubtful must be given as options.")
  var yes = false
  @Flag(help: "Replace a report of the same id, keeping what was assessed and mapped.")
  var replace = false
  @Flag(help: "Print what was read as JSON and record nothing, unless --yes is given too.")
  var json = false

  func run() throws {
    let open = try workspace.open()
    let target = try EditRegister(in: open).vendor(vendor)
    let recording = RecordReport(in: open)
    var facts = try given.facts()
    let document = try file.map { try recording.read($0, kind: facts.kind) }
    if let complaint = document?.complaint { Output.error(complaint) }
    if json, let proposal = document?.proposal {
      print(try ProposalPresentation.json(proposal))
      if !yes { return }
    } else if let proposal = document?.proposal {
      print(ProposalPresentation.text(proposal), terminator: "")
    }
    let asks = !yes && Prompt.isPossible
    if asks {
      for question in recording.questions(document?.proposal, facts) {
        try ReportFacts.ask(question, &facts)
      }
    }
    let recorder = by ?? NSUserName()
    let report = try recording.report(
      for: target, document: document, facts: facts, recorder: recorder)
    if asks {
      let summary =
        "\(report.label), \(report.coverage), \(report.opinion?.rawValue ?? "no opinion")"
      guard Prompt.confirm("Record \(report.id) (\(summary)) for \(target.name)?") else {
        print("Nothing was recorded.")
        return
      }
    } else if !yes {
      throw ValidationError("nobody can be asked here; give --yes to record it without asking.")
    }
    let saved = try recording.record(report, for: target, replace: replace)
    saved.notices.forEach(Output.error)
    if !json {
      print(
        saved.isChanged
          ? "Recorded \(report.id) in KnowledgeBase/vendors/\(target.id).yaml."
          : "\(report.id) is recorded so already.")
    }
  }
}
