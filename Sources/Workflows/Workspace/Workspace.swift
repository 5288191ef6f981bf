import Foundation

/// A folder with a knowledge base, the questionnaires that came, and what goes back.
package struct Workspace: Hashable, Sendable {
  /// Absolute, without a trailing slash.
  package let root: String

  package init(root: String) {
    self.root =
      URL(filePath: root).standardizedFileURL.path(percentEncoded: false)
      .trimmedTrailingSlash
  }

  package var knowledgeBase: String { "\(root)/KnowledgeBase" }
  package var questionnaires: String { "\(root)/Questionnaires" }
  package var exports: String { "\(root)/Exports" }
  /// The database and the caches.
  package var state: String { "\(root)/.vouch" }
  package var database: String { "\(state)/vouch.sqlite" }
  /// Beside the database and not in `Exports`: what lies there is meant to leave the house.
  package var backups: String { "\(state)/backups" }
  package var index: String { "\(state)/match.index" }
  var mirrorLock: String { "\(state)/mirror.lock" }
  var registerLock: String { "\(state)/register.lock" }
  package var meanings: String { "\(state)/meanings.vectors" }
  var criteria: String { "\(state)/criteria.index" }
  var criteriaMeanings: String { "\(state)/criteria.vectors" }
  var toldMeanings: String { "\(state)/told.vectors" }
  package var judgements: String { "\(state)/judgements.memory" }
  package var vendorSnapshot: String { "\(state)/vendors.snapshot" }

  /// The workspace that a folder lies in: the folder itself or the nearest one above it that holds
  /// a `KnowledgeBase` folder.
  ///
  /// - Throws: ``WorkflowError/noWorkspace(from:)``.
  package static func locate(from folder: String) throws(WorkflowError) -> Workspace {
    var candidate = Workspace(root: folder).root
    while true {
      if isFolder("\(candidate)/KnowledgeBase") { return Workspace(root: candidate) }
      guard let slash = candidate.lastIndex(of: "/"), candidate.count > 1 else { break }
      candidate = slash == candidate.startIndex ? "/" : String(candidate[..<slash])
    }
    throw .noWorkspace(from: folder)
  }

  /// A path as a person in the workspace would write it.
  package func relative(_ path: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }

  static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// Makes a folder for its owner alone, with those above it.
  func makeFolder(_ path: String) throws(WorkflowError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotMakeFolder(relative(path))
    }
  }
}

extension String {
  fileprivate var trimmedTrailingSlash: String {
    count > 1 && hasSuffix("/") ? String(dropLast()) : self
  }
}
