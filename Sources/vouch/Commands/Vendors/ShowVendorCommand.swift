import ArgumentParser
import Workflows

/// Shows one vendor with its timeline.
struct ShowVendorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one vendor: standing and why, timeline, reports, what to do, our answers on it."
  )

  @Argument(help: "The vendor's id or name.") var vendor: String
  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "Days ahead in which an expected report counts as due; 90 or 90d.")
  var within = Horizon(days: 90)
  @Flag(help: "Print the vendor as JSON.") var json = false

  func run() throws {
    let result = try ShowVendor(in: workspace.open())(vendor, within: within.days)
    if json {
      print(try VendorPresentation.json(result))
    } else {
      print(VendorSheet.text(result, isColoured: Output.isColoured), terminator: "")
    }
  }
}
