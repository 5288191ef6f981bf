package import Assurance
import KnowledgeFiles
import QuestionnaireFiles
import Store

/// Takes over answers that a team keeps as a spreadsheet.
package struct ImportTable: Sendable {
  package struct Report: Sendable {
    package var recorded: [ApprovedAnswer.ID] = []
    package var unchanged = 0
    /// Answers of the same id and another content that were in the record before; those are kept.
    package var conflicts: [ApprovedAnswer.ID] = []
    /// Answers whose files say something that the record has not taken over; those are left alone.
    package var refused: [DraftProblem] = []
    package var findings: [Finding] = []
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - path: An .xlsx or .csv file with one header row on each sheet.
  ///   - approver: Who approves them, today; `nil` leaves them drafts.
  ///   - replaces: Whether the table wins over answers of the same id.
  /// - Returns: What was recorded; importing the same table again records nothing.
  /// - Throws: When the file cannot be read or holds no table; nothing was recorded then.
  package func callAsFunction(
    _ path: String, approver: String?, replaces: Bool = false
  ) throws -> Report {
    let resolved = try QuestionnairePath.resolve(path, in: open.workspace)
    let table = try TableFile.read(path: resolved, limits: open.readingLimits())
    let approval = approver.map { Approval(by: $0, on: open.today) }
    var report = Report()
    var entries: [AnswerTable.Entry] = []
    var hasHeader = false
    for sheet in table.sheets {
      let rows = sheet.rows.map { AnswerTable.Row(line: $0.number, cells: $0.cells) }
      guard let header = AnswerTable.headerIndex(in: rows) else { continue }
      hasHeader = true
      let part = AnswerTable.entries(
        header: rows[header], rows: Array(rows[(header + 1)...]), file: table.name,
        approval: approval)
      entries += part.entries
      report.findings += part.findings
    }
    guard hasHeader else { throw WorkflowError.notATable(table.name) }
    guard !entries.isEmpty else { throw WorkflowError.nothingToImport(table.name) }
    try SyncKnowledge.withMirrorHeld(in: open) {
      let unsettled = UnsettledAnswers(try SyncKnowledge(in: open).whileMirrorIsHeld())
      try record(entries, replaces: replaces, unsettled, &report)
    }
    return report
  }

  private func record(
    _ entries: [AnswerTable.Entry], replaces: Bool, _ unsettled: UnsettledAnswers,
    _ report: inout Report
  ) throws {
    var changes: [AnswerRecording] = []
    for entry in entries {
      let answer = entry.answer
      let known = try open.database.answer(answer.id)
      let current = known.map { stored -> ApprovedAnswer in
        // The same content approved on an earlier day is the same answer.
        var same = answer
        if stored.answer.approval?.by == answer.approval?.by || answer.approval == nil {
          same.approval = stored.answer.approval
        }
        return same
      }
      if let known, let current, AnswerFile.contentHash(current) == known.contentHash {
        report.unchanged += 1
      } else if let problem = unsettled.problem(with: answer.id) {
        report.refused.append(problem)
      } else if known != nil, !replaces {
        report.conflicts.append(answer.id)
      } else {
        changes.append(
          AnswerRecording(
            answer: answer, topic: known?.topic ?? entry.topic,
            contentHash: AnswerFile.contentHash(answer)))
        report.recorded.append(answer.id)
      }
    }
    try open.database.transaction { record in
      _ = try record.record(changes, at: open.now, by: nil)
      // The record is now ahead of the folder, which the next look must notice.
      try record.setFolderStamp(nil)
    }
  }
}
