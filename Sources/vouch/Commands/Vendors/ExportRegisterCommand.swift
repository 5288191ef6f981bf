import ArgumentParser
import Workflows

/// Writes the register as a workbook.
struct ExportRegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the register as a workbook: standings, timeline, open items, CUECs.")

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "The file to write; by default in Exports/.") var output: String?
  @Option(help: "Days ahead in which an expected report counts as due; 90 or 90d.")
  var within = Horizon(days: 90)

  func run() throws {
    let open = try workspace.open()
    let (path, findings) = try ExportRegister(in: open)(to: output, within: within.days)
    for finding in findings { Output.error("\(finding)") }
    print(open.workspace.relative(path))
  }
}

/// Writes what is due as a calendar.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Write what is due as an .ics calendar with alarms at 90, 60, 30, 7 and 0 days.",
    discussion: "Import it again after a change: calendars update its events and double none.")

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "The file to write; by default in Exports/.") var output: String?

  func run() throws {
    let open = try workspace.open()
    let (path, count, findings) = try WriteCalendar(in: open)(to: output)
    for finding in findings { Output.error("\(finding)") }
    print("\(open.workspace.relative(path)): \(count) event\(count == 1 ? "" : "s")")
  }
}

/// Prints the letter that asks for a report.
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Print the letter that asks a vendor for its next report or a bridge letter.")

  @Argument(help: "The vendor's id or name.") var vendor: String
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    print(try RequestReport(in: workspace.open())(vendor), terminator: "")
  }
}
