import ArgumentParser
import Workflows

/// Finds the approved answer to one question.
struct Lookup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Find the approved answer to one question.",
    discussion: """
        vouch lookup "do you encrypt backups?"

      Shows nothing that the reader is not cleared for; the default is public.
      """)

  @Argument(help: "The question, in quotes.") var question: [String]
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var target: TargetOptions
  @Flag(help: "Print the response as JSON.") var json = false

  func run() throws {
    if !workspace.wordsOnly { LookUpAnswer.prepare() }
    let open = try workspace.open().aiming(at: target.precision)
    let result = try LookUpAnswer(in: open)(
      question.joined(separator: " "), clearance: reader.clearance, product: reader.productID)
    if let line = result.sync.summary { Output.error(line) }
    for problem in result.sync.problems.prefix(1) {
      Output.error("\(problem) Its last recorded wording is used; 'vouch kb check' lists all.")
    }
    for note in result.notes { Output.error("Note: \(note).") }
    print(json ? result.json : result.text, terminator: json ? "" : "\n")
  }
}
