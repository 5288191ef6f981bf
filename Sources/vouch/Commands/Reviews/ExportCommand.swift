import ArgumentParser
import Workflows

/// Writes the customer's file with what was decided.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the customer's file from the latest answers and decisions.",
    discussion: """
      Writes the same copy as 'vouch answer', with what was decided in 'vouch review' in its cells, and \
      a provenance workbook that says who decided what. An answer that was retired, reworded or has \
      lapsed since is left out, and said so.
      """)

  /// What becomes of reviewers' own words.
  enum Keeping: String, ExpressibleByArgument, CaseIterable { case drafts }

  @Argument(help: "The questionnaire's file.") var file: String
  @OptionGroup var workspace: WorkspaceOptions
  @Option(
    name: .shortAndLong, help: "Where the completed file goes; by default where it went before.")
  var output: String?
  @Option(help: "Who sent it; remembered for this questionnaire.") var customer: String?
  @Option(help: "Keep edited answers in the knowledge base: drafts.") var keepEditsAs: Keeping?
  @Flag(help: "Replace an export, or a provenance with decisions, that somebody changed since.")
  var overwrite = false
  @Flag(help: "Print the responses as JSON.") var json = false

  func run() throws {
    let open = try workspace.open()
    let request = ExportQuestionnaire.Request(
      path: file, output: output, overwrites: overwrite, customer: customer)
    let result = try ExportQuestionnaire(in: open)(
      request, isCancelled: { Interruption.isRequested })
    for note in result.notes { Output.error("Note: \(note).") }
    print(json ? result.json : result.summary(in: open.workspace))
    guard keepEditsAs != nil else { return }
    let kept = ReviewSummary.text(try KeepEdits(in: open)(file))
    if json { Output.error(kept) } else { print(kept) }
  }
}
