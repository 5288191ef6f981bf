package import Assurance
import KnowledgeFiles
import Store

/// Writes the folder from the record: every answer that is newer there, and nothing else.
package struct ExportKnowledge: Sendable {
  package struct Report: Hashable, Sendable {
    package var written: [ApprovedAnswer.ID] = []
    package var removed: [ApprovedAnswer.ID] = []
    package var conflicts: [ApprovedAnswer.ID] = []
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// Takes over the folder's clean changes first, so that none is written over.
  package func callAsFunction() throws -> Report {
    let sync = try SyncKnowledge(in: open)(force: true)
    if let first = sync.problems.first {
      throw WorkflowError.brokenKnowledge(first: first, count: sync.problems.count)
    }
    var report = Report(conflicts: sync.conflicts)
    var base = try open.database.syncBase()
    for id in sync.newerInRecord {
      if let stored = try open.database.answer(id) {
        try open.folder.write(stored.answer, topic: stored.topic)
        base[id] = stored.contentHash
        report.written.append(id)
      } else {
        try open.folder.remove(id)
        base[id] = nil
        report.removed.append(id)
      }
    }
    try open.database.setSyncBase(base)
    try open.database.setFolderStamp(report.conflicts.isEmpty ? open.folder.stamp() : nil)
    return report
  }
}
