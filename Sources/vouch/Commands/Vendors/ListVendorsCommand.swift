import ArgumentParser
import Workflows

/// Lists the vendors by what needs attention.
struct ListVendorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List vendors and their reports, what needs attention first.",
    discussion: "vouch vendors --within 90 counts reports due within 90 days as due.")

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "Days ahead in which an expected report counts as due; 90 or 90d.")
  var within: String = "90"
  @Flag(help: "Print the register as JSON.") var json = false

  func run() throws {
    let digits = within.hasSuffix("d") ? String(within.dropLast()) : within
    guard let days = Int(digits), days >= 0 else {
      throw ValidationError("--within takes a number of days, such as 90 or 90d.")
    }
    let (entries, findings) = ListVendors(in: try workspace.open())(within: days)
    for finding in findings { Output.error("\(finding)") }
    if json {
      print(try VendorPresentation.json(entries))
    } else {
      print(VendorPresentation.table(entries, width: Output.width), terminator: "")
    }
    if !findings.isEmpty { throw ExitCode(1) }
  }
}
