package import Assurance
package import KnowledgeFiles
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
    /// Rows that were left out, or not taken as they stand, among other things to look at.
    package var findings: [Finding] = []

    /// Whether something in the table was not taken over, and waits for a person.
    package var hasProblems: Bool {
      !conflicts.isEmpty || !refused.isEmpty || findings.contains { $0.severity == .problem }
    }
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - path: An .xlsx or .csv file with one header row on each sheet.
  ///   - approver: Who approves them, today; `nil` leaves them drafts.
  ///   - replaces: Whether the table wins over answers of the same id.
  ///   - defaults: What holds for answers of which the table doesn't say it.
  /// - Returns: What was recorded; importing the same table again records nothing.
  /// - Throws: When the file cannot be read or holds no table, the approver's name is blank, the
  ///   review day has passed, or a product is unknown; nothing was recorded then.
  package func callAsFunction(
    _ path: String, approver: String?, replaces: Bool = false,
    defaults: AnswerTable.Defaults = AnswerTable.Defaults()
  ) throws -> Report {
    let approver = try approver.map { try DraftApproval.approver($0, option: "--approve-by") }
    try check(defaults)
    let resolved = try QuestionnairePath.resolve(path, in: open.workspace)
    let table = try TableFile.read(path: resolved, limits: open.readingLimits())
    return try take(
      table, approval: approver.map { Approval(by: $0, on: open.today) }, replaces: replaces,
      defaults)
  }

  /// Takes over a table that was read; its defaults are checked already.
  func take(
    _ table: TableFile, approval: Approval?, replaces: Bool, _ defaults: AnswerTable.Defaults
  ) throws -> Report {
    let sheets = sheets(of: table)
    guard !sheets.isEmpty else { throw WorkflowError.notATable(table.name) }
    let (entries, findings) = AnswerTable.entries(
      in: sheets, approval: approval, defaults: defaults)
    guard !entries.isEmpty else { throw WorkflowError.nothingToImport(table.name) }
    var report = Report()
    report.findings = findings
    try SyncKnowledge.withMirrorHeld(in: open) {
      let unsettled = UnsettledAnswers(try SyncKnowledge(in: open).whileMirrorIsHeld())
      try record(entries, replaces: replaces, unsettled, &report)
    }
    return report
  }

  private func check(_ defaults: AnswerTable.Defaults) throws {
    try DraftApproval.checkReviewDay(defaults.reviewBy, in: open)
    if !defaults.products.isEmpty { try open.folder.company()?.check(defaults.products) }
  }

  /// Those that have a header of questions and answers.
  private func sheets(of table: TableFile) -> [AnswerTable.Sheet] {
    table.sheets.compactMap { sheet in
      let rows = sheet.rows.map { AnswerTable.Row(line: $0.number, cells: $0.cells) }
      guard let header = AnswerTable.headerIndex(in: rows) else { return nil }
      return AnswerTable.Sheet(
        file: table.sheets.count == 1 ? table.name : "\(table.name) (\(sheet.name))",
        header: rows[header], rows: Array(rows[(header + 1)...]))
    }
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
