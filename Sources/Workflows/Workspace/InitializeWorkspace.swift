import Foundation

/// Makes a new workspace with the starter knowledge base in it.
package struct InitializeWorkspace: Sendable {
  package init() {}

  /// - Parameters:
  ///   - folder: Made where it is missing; must not hold a knowledge base yet.
  ///   - starter: A folder with a `KnowledgeBase` to begin from.
  /// - Returns: The new workspace.
  /// - Throws: ``WorkflowError``; a knowledge base that is there is never touched.
  @discardableResult
  package func callAsFunction(_ folder: String, from starter: String?) throws -> Workspace {
    let workspace = Workspace(root: folder)
    guard !FileManager.default.fileExists(atPath: workspace.knowledgeBase) else {
      throw WorkflowError.folderNotEmpty(folder)
    }
    guard let source = starter ?? Self.starterBesideProgram(),
      Workspace.isFolder("\(source)/KnowledgeBase")
    else { throw WorkflowError.noStarter }
    for path in [workspace.root, workspace.questionnaires, workspace.exports] {
      try workspace.makeFolder(path)
    }
    // Copied under another name first, so that a broken copy is never taken for a workspace.
    let unfinished = "\(workspace.root)/.KnowledgeBase-copying"
    try? FileManager.default.removeItem(atPath: unfinished)
    do {
      try FileManager.default.copyItem(atPath: "\(source)/KnowledgeBase", toPath: unfinished)
      try FileManager.default.moveItem(atPath: unfinished, toPath: workspace.knowledgeBase)
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw WorkflowError.cannotMakeFolder(workspace.knowledgeBase)
    }
    return workspace
  }

  /// The repository that the program was built in, or `share/vouch` beside an installed one.
  private static func starterBesideProgram() -> String? {
    let program = URL(filePath: CommandLine.arguments.first ?? "")
    let executable =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      .map { URL(filePath: $0) } ?? program
    var folder = executable.deletingLastPathComponent()
    for _ in 0..<6 {
      for candidate in [folder, folder.appending(path: "share/vouch")]
      where Workspace.isFolder(candidate.appending(path: "KnowledgeBase").path) {
        return candidate.path
      }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }
}
