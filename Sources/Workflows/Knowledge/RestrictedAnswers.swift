import Assurance
import DurableFiles
import Foundation
import Store

/// The answers that are not for everybody: few, and needed before each search, so that they are
/// kept beside the index rather than read from the record each time.
enum RestrictedAnswers {
  struct Entry: Codable {
    let id: ApprovedAnswer.ID
    let sharing: Sharing
    let products: [Product.ID]
  }

  private struct File: Codable {
    let revision: String
    let entries: [Entry]
  }

  static func current(in open: OpenWorkspace) throws -> [Entry] {
    let path = open.workspace.state + "/restricted.json"
    let revision = try open.database.knowledgeRevision
    if let data = FileManager.default.contents(atPath: path),
      let file = try? JSONDecoder().decode(File.self, from: data), file.revision == revision
    {
      return file.entries
    }
    let entries = try open.database.answers().map(\.answer)
      .filter { $0.sharing != .public || !$0.products.isEmpty }
      .map { Entry(id: $0.id, sharing: $0.sharing, products: $0.products) }
    if let data = try? JSONEncoder().encode(File(revision: revision, entries: entries)) {
      try? DurableFile.write(Array(data), to: path)
    }
    return entries
  }
}
