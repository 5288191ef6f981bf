import ArgumentParser
import Workflows

/// Shows what was understood of a questionnaire.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what was understood of a questionnaire, before anything is answered.")

  @Argument(help: "The file, in the current folder or in Questionnaires/.") var file: String
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup(title: "Layout") var layout: LayoutArguments
  @Flag(help: "List every question, not only the first of each sheet.") var all = false
  @Flag(help: "Say for each decision what speaks for it.") var explain = false

  func run() throws {
    let result = try InspectQuestionnaire(in: workspace.open())(file, layout: layout.settings)
    if explain { print(InspectPresentation.explanation(result, width: Output.width)) }
    if !explain || all {
      print(InspectPresentation.text(result, all: all, width: Output.width))
    }
  }
}
