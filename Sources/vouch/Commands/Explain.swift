import ArgumentParser
import Workflows

/// Shows the working behind one answer.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why a question is answered, or left to a person.",
    discussion: """
        vouch explain "do you encrypt backups?"

      'Likely' is how likely the answer is right, 'Judge' the log odds of the model that reads question \
      and answer together, 'Cosine' nearness in meaning, 'Words' the share of telling words in common. \
      Shows nothing that the reader is not cleared for; the default is public.
      """)

  @Argument(help: "The question, in quotes.") var question: [String]
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var target: TargetOptions
  @Flag(help: "Print the working as JSON.") var json = false

  func run() throws {
    let open = try workspace.open().aiming(at: target.precision)
    let result = try ExplainQuestion(in: open)(
      question.joined(separator: " "), clearance: reader.clearance, product: reader.productID)
    if let line = result.sync.summary { Output.error(line) }
    for problem in result.sync.problems.prefix(1) {
      Output.error("\(problem) Its last recorded wording is used; 'vouch kb check' lists all.")
    }
    if json {
      print(try result.json())
    } else {
      print(result.text(width: Output.width), terminator: "")
    }
  }
}
