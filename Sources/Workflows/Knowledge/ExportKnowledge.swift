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
    try SyncKnowledge.withMirrorHeld(in: open) { try whileMirrorIsHeld() }
  }

  private func whileMirrorIsHeld() throws -> Report {
    let sync = try SyncKnowledge(in: open).whileMirrorIsHeld()
    if let first = sync.problems.first {
      throw WorkflowError.brokenKnowledge(first: first, count: sync.problems.count)
    }
    open.folder.removeLeftovers()
    var report = Report(conflicts: sync.conflicts)
    do {
      try write(sync.newerInRecord, &report)
    } catch {
      // What is written already says what the record says, and the next run goes on from there.
      let done = report.written.count + report.removed.count
      if done == 0 { throw error }
      throw WorkflowError.partlyWritten(
        done: done, of: sync.newerInRecord.count, cause: "\(error)", command: "vouch kb export")
    }
    return report
  }

  private func write(_ ids: [ApprovedAnswer.ID], _ report: inout Report) throws {
    var agreed: [ApprovedAnswer.ID: String?] = [:]
    for id in ids {
      if let stored = try open.database.answer(id) {
        try open.folder.write(stored.answer, topic: stored.topic)
        agreed[id] = stored.contentHash
        report.written.append(id)
      } else {
        try open.folder.remove(id)
        agreed[id] = .some(nil)
        report.removed.append(id)
      }
    }
    let stamp = report.conflicts.isEmpty ? open.folder.stamp() : nil
    try open.database.transaction { record in
      var base = try record.syncBase()
      for (id, hash) in agreed { base[id] = hash }
      try record.setSyncBase(base)
      try record.setFolderStamp(stamp)
    }
  }
}
