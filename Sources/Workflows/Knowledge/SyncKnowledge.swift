package import Assurance
import DurableFiles
import Foundation
import KnowledgeFiles
import Logging
import Store

/// Takes over what changed in the plain-text mirror as new revisions of the record.
///
/// Three texts are compared for each answer: the folder's, the record's, and the one they agreed on
/// last. Changed on one side, that side wins; changed on both, it is a conflict, and neither side is
/// touched.
package struct SyncKnowledge: Sendable {
  package struct Report: Hashable, Sendable {
    /// Answers of which the folder's text became a new revision, sorted.
    package var recorded: [ApprovedAnswer.ID] = []
    /// Answers whose files were deleted, and which the record therefore retired.
    package var retired: [ApprovedAnswer.ID] = []
    /// Answers that the record holds in a newer text than the folder.
    package var newerInRecord: [ApprovedAnswer.ID] = []
    /// Answers changed on both sides since they last agreed.
    package var conflicts: [ApprovedAnswer.ID] = []
    /// Problems in the folder's files; what has a problem was not taken over.
    package var problems: [Finding] = []

    /// One line about what was taken over; `nil` when nothing was.
    package var summary: String? {
      var parts: [String] = []
      if !recorded.isEmpty {
        parts.append("\(counted(recorded.count, "changed answer")) taken over from KnowledgeBase")
      }
      if !retired.isEmpty { parts.append("\(counted(retired.count, "deleted answer")) retired") }
      return parts.isEmpty ? nil : parts.joined(separator: ", ") + "."
    }

    private func counted(_ count: Int, _ noun: String) -> String {
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - force: Compares every file even when none seems to have changed since last time.
  ///   - prefersFolder: Takes the folder's text where both sides changed; the record keeps its own
  ///     as an earlier revision.
  /// - Returns: What was taken over; empty when the folder's stamp is the one seen last.
  /// - Throws: When the record cannot be written; nothing was taken over then.
  @discardableResult
  package func callAsFunction(
    force: Bool = false, prefersFolder: Bool = false
  ) throws -> Report {
    if !force, try open.database.folderStamp == open.folder.stamp() { return Report() }
    return try Self.withMirrorHeld(in: open) { try whileMirrorIsHeld(prefersFolder: prefersFolder) }
  }

  /// Does what needs the record in step with the folder: at once, while the folder is looked over on other cores, for nearly
  /// always nothing has changed; where something has, once more after that was taken over.
  ///
  /// - Parameter work: Only reads; it may be done twice, and what it returns or throws the first time is then forgotten.
  /// - Returns: What the work returns.
  /// - Throws: When the record cannot be written, and what the work throws.
  func before<Result>(_ work: (Report) throws -> Result) throws -> Result {
    if let agreed = try open.database.folderStamp {
      let glance = FolderGlance(at: open.folder)
      let early = Swift.Result { try work(Report()) }
      if glance.stamp == agreed { return try early.get() }
    }
    return try work(try Self.withMirrorHeld(in: open) { try whileMirrorIsHeld() })
  }

  /// Keeps other processes from comparing or exporting meanwhile.
  ///
  /// What one process has just written is not in the folder as another has read it, and would pass
  /// for deleted there.
  static func withMirrorHeld<Result>(
    in open: OpenWorkspace, _ work: () throws -> Result
  ) throws -> Result {
    try FileLock.holding(open.workspace.mirrorLock, work)
  }

  /// Compares every file; for a workflow that holds the mirror for more than this.
  func whileMirrorIsHeld(prefersFolder: Bool = false) throws -> Report {
    let stamp = open.folder.stamp()
    let reading = open.folder.read()
    var plan = Plan(
      reading: reading, stored: try open.database.answers(), base: try open.database.syncBase())
    plan.compare(prefersFolder: prefersFolder)
    // With a problem or a conflict open, the next command looks again.
    let isSettled = plan.report.problems.isEmpty && plan.report.conflicts.isEmpty
    try apply(plan, stamp: isSettled ? stamp : nil)
    open.log.info(
      "folder compared with the record",
      metadata: [
        "recorded": "\(plan.report.recorded.count)", "retired": "\(plan.report.retired.count)",
        "conflicts": "\(plan.report.conflicts.count)",
        "problems": "\(plan.report.problems.count)",
      ])
    return plan.report
  }

  private func apply(_ plan: Plan, stamp: String?) throws {
    try open.database.transaction { record in
      for batch in plan.changes { _ = try record.record(batch, at: open.now, by: nil) }
      try record.retire(plan.report.retired, at: open.now)
      try record.setSyncBase(plan.base)
      try record.setFolderStamp(stamp)
    }
  }
}

// MARK: - Comparing three texts

extension SyncKnowledge {
  /// What to do with each answer, found without touching anything.
  struct Plan {
    var report = Report()
    /// Content hashes that both sides agree on after the plan was carried out.
    var base: [ApprovedAnswer.ID: String]

    private let answers: [ApprovedAnswer]
    /// Places among the answers.
    private let folder: [ApprovedAnswer.ID: Int]
    private let sources: [ApprovedAnswer.ID: AnswerSource]
    private let record: [ApprovedAnswer.ID: StoredAnswer]
    private let unreadable: Set<String>
    private let isComplete: Bool

    init(reading: KnowledgeReading, stored: [StoredAnswer], base: [ApprovedAnswer.ID: String]) {
      answers = reading.base.answers
      folder = Dictionary(answers.indices.map { (reading.base.answers[$0].id, $0) }) { first, _ in
        first
      }
      sources = reading.sources
      isComplete = reading.isComplete
      record = Dictionary(stored.map { ($0.answer.id, $0) }) { first, _ in first }
      self.base = base
      report.problems = reading.findings.filter { $0.severity == .problem }
      unreadable = Set(report.problems.map { Self.stem(of: $0.file) })
    }

    mutating func compare(prefersFolder: Bool) {
      for id in Set(folder.keys).union(record.keys).union(base.keys).sorted() {
        // Where not every folder could be looked at, an answer that was not seen is not gone.
        guard !unreadable.contains(id.rawValue), isComplete || folder[id] != nil else { continue }
        compare(id, prefersFolder: prefersFolder)
      }
    }

    /// What is to be recorded, in batches: all at once would be another copy of the folder.
    var changes: some Sequence<[AnswerRecording]> {
      let batch = 1_000
      return stride(from: 0, to: report.recorded.count, by: batch).lazy.map { start in
        report.recorded[start..<min(report.recorded.count, start + batch)].compactMap { id in
          guard let place = folder[id], let source = sources[id] else { return nil }
          return AnswerRecording(
            answer: answers[place], topic: source.topic, contentHash: source.contentHash)
        }
      }
    }

    private mutating func compare(_ id: ApprovedAnswer.ID, prefersFolder: Bool) {
      let folderHash = sources[id]?.contentHash
      let recordHash = record[id]?.contentHash
      let agreed = base[id]
      if folderHash == recordHash {
        base[id] = folderHash
      } else if recordHash == agreed || (prefersFolder && folderHash != agreed) {
        takeOver(id, folderHash)
      } else if folderHash == agreed {
        report.newerInRecord.append(id)
      } else {
        report.conflicts.append(id)
      }
    }

    private mutating func takeOver(_ id: ApprovedAnswer.ID, _ folderHash: String?) {
      if folder[id] != nil, sources[id] != nil, folderHash != nil {
        report.recorded.append(id)
      } else {
        report.retired.append(id)
      }
      base[id] = folderHash
    }

    private static func stem(of path: String) -> String {
      let name = path.split(separator: "/").last ?? ""
      return String(name.hasSuffix(".md") ? name.dropLast(3) : name)
    }
  }
}
