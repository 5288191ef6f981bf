import Foundation

/// Finds the file that a person named, in the current folder or among the workspace's questionnaires.
enum QuestionnairePath {
  static func resolve(_ path: String, in workspace: Workspace) throws(WorkflowError) -> String {
    let inWorkspace = "\(workspace.questionnaires)/\(path)"
    let found = [path, inWorkspace].first { FileManager.default.fileExists(atPath: $0) }
    guard let found else {
      let known =
        (try? FileManager.default.contentsOfDirectory(atPath: workspace.questionnaires)) ?? []
      let name = path.split(separator: "/").last.map(String.init) ?? path
      throw .noSuchFile(path, near: NearbyNames.near(name, in: known.sorted()))
    }
    if Workspace.isFolder(found) { throw .isFolder(found) }
    guard FileManager.default.isReadableFile(atPath: found) else { throw .cannotRead(found) }
    return URL(filePath: found).standardizedFileURL.path(percentEncoded: false)
  }
}
