import ArgumentParser
import Assurance
import Workflows

/// Answers a questionnaire.
struct Answer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Answer a customer's questionnaire and export the completed copy.",
    discussion: """
      Reads .xlsx, .xlsm, .csv, .docx and .pdf; a PDF's answers go into a workbook of their own. Only what \
      is recognised with near certainty is filled in; the rest stays blank and is listed with its reason \
      and whom to ask.

        vouch answer acme.xlsx
        vouch answer acme.xlsx --cleared-for nda --product ledger
        vouch answer acme.xlsx --precision 0.9
        vouch answer odd.xlsx --sheet Security --question-column C --answer-column E
      """)

  @Argument(help: "The file, in the current folder or in Questionnaires/.") var file: String
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var target: TargetOptions
  @OptionGroup(title: "Layout") var layout: LayoutArguments
  @Option(name: .shortAndLong, help: "Where the completed file goes; by default Exports/.")
  var output: String?
  @Option(help: "Who sent it; remembered for this questionnaire.") var customer: String?
  @Flag(help: "Answer again what the file already has an answer for.") var refill = false
  @Flag(help: "Replace an export, or a provenance with decisions, that somebody changed since.")
  var overwrite = false
  @Flag(help: "Print the responses as JSON.") var json = false

  func run() throws {
    let open = try workspace.open().aiming(at: target.precision)
    let request = AnswerQuestionnaire.Request(
      path: file, layout: layout.settings, clearance: reader.clearance, product: reader.productID,
      output: output, refills: refill, overwrites: overwrite, customer: customer)
    let result = try AnswerQuestionnaire(in: open)(
      request, progress: { Output.progress($0, of: $1) },
      isCancelled: { Interruption.isRequested })
    if let line = result.sync.summary { Output.error(line) }
    for id in result.sync.conflicts {
      Output.error(
        "\(id) was changed in the folder and in the record; 'vouch kb import' shows both.")
    }
    for note in result.notes { Output.error("Note: \(note).") }
    print(json ? result.json(relativeTo: open.workspace) : result.summary(in: open.workspace))
  }
}
