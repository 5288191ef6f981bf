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
      try write(sync.newerInRecord, &report, isInStep: true)
    } catch {
      // What is written already says what the record says, and the next run goes on from there.
      let done = report.written.count + report.removed.count
      if done == 0 { throw error }
      throw WorkflowError.partlyWritten(
        done: done, of: sync.newerInRecord.count, cause: "\(error)", command: "vouch kb export")
    }
    return report
  }

  /// Writes those of the answers' files that the record is ahead of, for a workflow that has just
  /// changed them and holds the mirror.
  ///
  /// - Parameter ids: Answers that folder and record agreed on before.
  /// - Throws: When a file can't be written; the record is ahead of it then, as before an export.
  func bringUpToDate(_ ids: [ApprovedAnswer.ID]) throws {
    var report = Report()
    let sorted = Set(ids).sorted()
    do {
      try write(sorted, &report, isInStep: false)
    } catch {
      throw WorkflowError.partlyWritten(
        done: report.written.count + report.removed.count, of: sorted.count, cause: "\(error)",
        command: "vouch kb export")
    }
  }

  private func write(
    _ ids: [ApprovedAnswer.ID], _ report: inout Report, isInStep: Bool
  ) throws {
    var agreed: [ApprovedAnswer.ID: String?] = [:]
    let places = try open.folder.answerPlaces()
    for id in ids {
      if let stored = try open.database.answer(id) {
        try open.folder.write(stored.answer, topic: stored.topic, among: places)
        agreed[id] = stored.contentHash
        report.written.append(id)
      } else {
        try open.folder.remove(id, among: places)
        agreed[id] = .some(nil)
        report.removed.append(id)
      }
    }
    let stamp = isInStep && report.conflicts.isEmpty ? open.folder.stamp() : nil
    try open.database.transaction { record in
      var base = try record.syncBase()
      for (id, hash) in agreed { base[id] = hash }
      try record.setSyncBase(base)
      try record.setFolderStamp(stamp)
    }
  }
}
