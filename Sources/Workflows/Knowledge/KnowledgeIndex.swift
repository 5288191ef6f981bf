import Assurance
import DurableFiles
import Logging
import Matching
import Store

/// The engine's index of the record as it stands, taken from the cache or built anew.
enum KnowledgeIndex {
  /// - Returns: An index of exactly the record's present revision.
  /// - Throws: When the record cannot be read; a cache that cannot be written is done without.
  static func current(in open: OpenWorkspace) throws -> MatchIndex {
    let revision = try open.database.knowledgeRevision
    if let cached = try? MatchIndex.open(path: open.workspace.index), cached.revision == revision {
      open.log.debug("index taken from the cache", metadata: ["revision": "\(revision)"])
      return cached
    }
    // A wording that nobody has approved must not come before the answer that it is proposed for.
    let answers = try open.database.answers().compactMap { stored in
      stored.answer.approval != nil || stored.answer.phrasingOf == nil ? stored.answer : nil
    }
    let count = answers.count
    let bytes = MatchIndex.build(from: answers, revision: revision)
    open.log.info("index built", metadata: ["revision": "\(revision)", "answers": "\(count)"])
    // Two processes may build it at once: each replaces the file whole, with the same bytes.
    try? DurableFile.write(bytes, to: open.workspace.index)
    // Mapped, it takes no memory of its own.
    if let kept = try? MatchIndex.open(path: open.workspace.index), kept.revision == revision {
      return kept
    }
    return try MatchIndex(bytes: bytes)
  }
}
