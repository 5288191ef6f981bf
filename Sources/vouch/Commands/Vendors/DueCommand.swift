import ArgumentParser
import Workflows

/// Says what is due, for people and for cron.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract:
      "List what is due or overdue: reports, audits, acceptances, contracts, our own reports.",
    discussion: """
      vouch vendors due --within 90d

      Exits with 0 when nothing is due, 3 when something is, so that cron can act on it.
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "Days ahead; 90 or 90d. What is overdue is always listed.")
  var within = Horizon(days: 90)
  @Flag(help: "Print the list as JSON.") var json = false

  func run() throws {
    let open = try workspace.open()
    let (entries, findings) = ListDueDates(in: open)(within: within.days)
    for finding in findings { Output.error("\(finding)") }
    if json {
      print(try VendorPresentation.json(entries, today: open.today))
    } else {
      print(VendorPresentation.table(entries, width: Output.width), terminator: "")
    }
    if !entries.isEmpty { throw ExitCode(3) }
    if !findings.isEmpty { throw ExitCode(1) }
  }
}
