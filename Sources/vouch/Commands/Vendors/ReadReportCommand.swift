import ArgumentParser
import Workflows

/// Shows what a report's PDF seems to say.
struct ReadReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read-report",
    abstract: "Show what a SOC report's PDF seems to say, with pages; records nothing.")

  @Argument(help: "The report as PDF.", completion: .file(extensions: ["pdf"]))
  var file: String
  @Flag(help: "Print the facts as JSON, each with its page and sentence.") var json = false

  func run() throws {
    let proposal = try ReadReport.proposal(path: file)
    if json {
      print(try ProposalPresentation.json(proposal))
    } else {
      print(ProposalPresentation.text(proposal), terminator: "")
    }
  }
}
