import ArgumentParser
import Workflows

/// Lists what was answered when.
struct Questionnaires: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaires",
    abstract: "List the questionnaires answered so far, with counts.")

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let runs = try AnsweredQuestionnaires(in: workspace.open()).all()
    print(RunPresentation.list(runs, width: Output.width), terminator: "")
  }
}

/// Shows one answered questionnaire row by row.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one answered questionnaire, row by row.")

  @Argument(help: "The file's name, or the beginning of an id from 'vouch questionnaires'.")
  var name: String
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let run = try AnsweredQuestionnaires(in: workspace.open()).one(name)
    print(RunPresentation.rows(run, width: Output.width), terminator: "")
  }
}
