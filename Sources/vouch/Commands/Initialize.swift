import ArgumentParser
import Workflows

/// Makes a new workspace.
struct Initialize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new workspace with the starter knowledge base.")

  @Argument(help: "The folder; made where it is missing.") var folder: String
  @Option(help: "A folder with a KnowledgeBase to begin from.") var from: String?

  func run() throws {
    let workspace = try InitializeWorkspace()(folder, from: from)
    print(
      """
      \(workspace.root) is ready, with an example knowledge base about an invented company.
      Adapt KnowledgeBase/company.yaml and the answers; then put a questionnaire into Questionnaires/
      and run 'vouch answer FILE' there.
      """)
  }
}
