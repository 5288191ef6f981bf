import ArgumentParser
import Assurance
import Foundation
import Workflows

/// Deciding what the engine left to a person.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide what was left to a person, in the terminal or in a spreadsheet.",
    subcommands: [ReviewTerminal.self, ReviewImport.self, ReviewLog.self],
    defaultSubcommand: ReviewTerminal.self)
}

/// Who decides.
struct ReviewerOptions: ParsableArguments {
  @Option(help: "Who decides; by default the name you are logged in with.") var by: String?

  var name: String { by ?? NSUserName() }
}

/// Goes through a questionnaire at a terminal.
struct ReviewTerminal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "Go through the questions that need a person, one key each.",
    discussion: """
      Shows each suggested, conflicting or unknown question of the latest 'vouch answer FILE' with the \
      proposed answer and the other candidates. Every decision is on record at once; quit whenever you \
      like, the next call goes on there. 'vouch export FILE' then writes the customer's file.
      """)

  @Argument(help: "The questionnaire's file.") var file: String
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var reviewer: ReviewerOptions
  @Flag(help: "Go through what was answered unseen, too.") var all = false
  @Flag(help: "Go through what was decided, too.") var again = false

  func run() throws {
    let open = try workspace.open()
    let review = try ReviewQuestionnaire(
      file, all: all, again: again, by: reviewer.name, in: open, clock: { Date() })
    guard !review.queue.isEmpty else {
      print("Nothing in \(review.fileName) waits for a person. 'vouch export \(file)' writes it.")
      return
    }
    guard let terminal = RawTerminal.enter() else {
      throw WorkflowError.noTerminal(file: file, sheet: review.sheet)
    }
    var sitting = ReviewSitting(review, on: terminal, in: open)
    let end: ReviewSitting.End
    do {
      end = try sitting.run()
    } catch {
      terminal.close()
      throw error
    }
    terminal.close()
    print(ReviewSummary.text(sitting.review, file: file))
    if end == .interrupted { throw ExitCode(130) }
    try keepEdits(open)
  }

  private func keepEdits(_ open: OpenWorkspace) throws {
    let keep = KeepEdits(in: open)
    let count = try keep.pending(file)
    guard count > 0,
      Prompt.confirm(
        "\(count == 1 ? "1 edited answer is" : "\(count) edited answers are") not in the knowledge "
          + "base. Keep as drafts for approval?")
    else { return }
    print(ReviewSummary.text(try keep(file)))
  }
}

/// Takes decisions back from the spreadsheet.
struct ReviewImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over the decisions from a provenance workbook.",
    discussion: """
      In the sheet Responses, choose a Decision, and fill Edited answer and Edited text, or Assign to. \
      Clear a Decision to take it back. Save it with Excel, LibreOffice or anything else. What can't be \
      taken is listed with its cell; the rest is recorded. The same file again changes nothing, and what \
      others decided meanwhile is kept.
      """)

  @Argument(help: "The provenance workbook, also by its name in Exports/.") var file: String
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var reviewer: ReviewerOptions

  func run() throws {
    let report = try ImportReview(in: workspace.open())(file, by: reviewer.name)
    for finding in report.findings + report.notices { Output.error("\(finding)") }
    print(
      "\(report.fileName): \(report.recorded) decisions recorded, \(report.unchanged) unchanged, "
        + "\(report.open) rows without one, \(report.findings.count) not taken")
    if !report.findings.isEmpty { throw ExitCode(1) }
  }
}

/// Who decided what.
struct ReviewLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List every decision about a questionnaire, also those that were changed later.")

  @Argument(help: "The questionnaire's file.") var file: String
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let decisions = try AnsweredQuestionnaires(in: workspace.open()).decisions(file)
    print(DecisionPresentation.list(decisions, width: Output.width), terminator: "")
  }
}
