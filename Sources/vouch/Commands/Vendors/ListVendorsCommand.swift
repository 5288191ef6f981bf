import ArgumentParser
import Workflows

/// Lists the vendors by what needs attention.
struct ListVendorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List vendors and their standing, what needs attention first.",
    discussion: """
      Standings: unacceptable, overdue, gap, unknown, due, current. 'vouch vendors show VENDOR' says \
      everything about one. Exits with 1 when a file of the register can't be read whole.
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "Days ahead in which an expected report counts as due; 90 or 90d.")
  var within = Horizon(days: 90)
  @Flag(help: "Print the register as JSON.") var json = false

  func run() throws {
    let open = try workspace.open()
    let (entries, findings) = ListVendors(in: open)(within: within.days)
    for finding in findings { Output.error("\(finding)") }
    if json {
      print(try VendorPresentation.json(entries, today: open.today))
    } else {
      print(
        VendorPresentation.table(entries, width: Output.width, isColoured: Output.isColoured),
        terminator: "")
    }
    if !findings.isEmpty { throw ExitCode(1) }
  }
}
