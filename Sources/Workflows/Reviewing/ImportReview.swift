package import Assurance
import Foundation
import KnowledgeFiles
import QuestionnaireFiles
import Reporting
import Store

/// Takes over the decisions that somebody took in a provenance workbook.
///
/// Every line is taken by itself; what can't be taken is listed, and the rest is recorded at once.
/// The same workbook again records nothing.
package struct ImportReview: Sendable {
  package struct Report: Hashable, Sendable {
    package var fileName = ""
    package var recorded = 0
    package var unchanged = 0
    /// Lines with no decision.
    package var open = 0
    /// Cells that could not be taken, and why, in the sheet's order.
    package var findings: [Finding] = []
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - path: A provenance workbook, however it was saved since.
  ///   - reviewer: Who decided, unless somebody wrote another name under "Decided by".
  /// - Returns: What was recorded, and what could not be.
  /// - Throws: When the file is no such workbook, or its questionnaire was never answered here;
  ///   nothing was recorded then.
  package func callAsFunction(_ path: String, by reviewer: String) throws -> Report {
    let reviewer = try Reviewer.name(reviewer)
    let sheet = try ReviewSheet(path: try SheetPath.resolve(path, in: open.workspace))
    try SyncKnowledge(in: open)()
    let runs = try runs(of: sheet)
    let run = try latest(of: runs, sheet.name)
    let standings = Standings(
      in: open, company: try open.folder.company(), clearance: run.clearance, product: run.product)
    var report = Report(fileName: run.fileName)
    // Looked at before the transaction, in which the answers can't be read; a decision taken
    // meanwhile is followed, not lost: both stay on record.
    let standing = try open.database.read { try $0.decisions(about: run) }
    var recordings: [DecisionRecording] = []
    var seen: Set<Int> = []
    for line in sheet.lines {
      do {
        let (place, verdict) = try read(line, run, runs, standings)
        guard let verdict else {
          report.open += 1
          continue
        }
        guard seen.insert(place).inserted else {
          throw Untakable(
            cell: line.cells.decision, reason: "this question stands in the sheet twice")
        }
        if standing[place]?.decision.verdict == verdict {
          report.unchanged += 1
        } else if try isUntouched(line, verdict) {
          report.unchanged += 1
        } else {
          try refuseOlder(line, standing[place])
          recordings.append(
            DecisionRecording(
              place: place,
              decision: Decision(verdict, by: try decider(line) ?? reviewer, at: open.now),
              proposedID: ReviewedRun.proposed(run.rows[place - 1]), origin: sheet.name))
        }
      } catch let problem as Untakable {
        report.findings.append(
          Finding(
            file: sheet.name, "\(ReviewColumn.sheet)!\(problem.cell): \(problem.reason)."))
      }
    }
    if !recordings.isEmpty {
      try open.database.transaction { _ = try $0.recordDecisions(recordings, about: run) }
    }
    report.recorded = recordings.count
    return report
  }

  /// The runs that the sheet's keys name, those of them that are on record.
  private func runs(of sheet: ReviewSheet) throws -> [String: QuestionnaireRun] {
    let named = Set(sheet.lines.compactMap { $0.key?.run })
    guard !named.isEmpty else { throw WorkflowError.notAReviewSheet(sheet.name) }
    let known = try open.database.runs().map(\.id.rawValue).filter(named.contains)
    let runs = try known.compactMap { id in try open.database.run(id).map { (id, $0) } }
    return Dictionary(runs) { first, _ in first }
  }

  /// The latest run of the questionnaire that the sheet is about.
  private func latest(of runs: [String: QuestionnaireRun], _ sheet: String) throws
    -> QuestionnaireRun
  {
    guard let first = runs.min(by: { $0.key < $1.key })?.value,
      let run = try open.database.read({ record in
        try record.latestRun(
          fileName: first.fileName, sha256: first.sha256,
          customer: record.customer(of: first.id)?.said)
      })
    else { throw WorkflowError.notOfThisWorkspace(sheet) }
    return run
  }
}

// MARK: - One line

extension ImportReview {
  /// - Returns: The place in the run and the verdict; `nil` for the latter where none was taken.
  private func read(
    _ line: ReviewSheet.Line, _ run: QuestionnaireRun, _ runs: [String: QuestionnaireRun],
    _ standings: Standings
  ) throws -> (place: Int, verdict: Decision.Verdict?) {
    guard !line.isBlank else { return (0, nil) }
    guard let key = line.key else {
      throw Untakable(
        cell: "row \(line.row)",
        reason: "its hidden key is missing; sort whole rows, or decide anew")
    }
    guard let keyed = runs[key.run], let place = place(of: keyed, key, line, in: run) else {
      throw Untakable(
        cell: "row \(line.row)",
        reason: "its question is not the one that was answered there; leave the question's text as "
          + "it is")
    }
    let verdict = try verdict(
      line, keyed.rows[key.place - 1], keyed, proposedNow: run.rows[place - 1].source?.answerID)
    do {
      try ReviewedRun.check(verdict, standings)
    } catch WorkflowError.cannotDecide(let why) {
      throw Untakable(cell: line.cells.decision, reason: Self.clause(why))
    }
    return (place, verdict)
  }

  /// The row of the latest run with the same question in the same place.
  private func place(
    of keyed: QuestionnaireRun, _ key: ReviewKey, _ line: ReviewSheet.Line,
    in run: QuestionnaireRun
  ) -> Int? {
    guard keyed.fileName == run.fileName, keyed.rows.indices.contains(key.place - 1)
    else { return nil }
    let row = keyed.rows[key.place - 1]
    let wording = Wording(row.question).text
    // The sheet's cell ends where a cell ends; only a question of more than 32,000 characters does.
    guard Wording(line.question).text == wording else { return nil }
    let same = run.rows.firstIndex {
      $0.sheet == row.sheet && $0.row == row.row && Wording($0.question).text == wording
    }
    return same.map { $0 + 1 }
  }

  /// What was decided about what the sheet shows, which a later run may no longer propose.
  ///
  /// - Parameters:
  ///   - line: Of the sheet.
  ///   - row: Of the run that the sheet was written for.
  ///   - run: That run.
  ///   - now: What the latest run proposes.
  /// - Returns: The verdict, on the wording that was shown.
  /// - Throws: `Untakable`, or when the record can't be read.
  private func verdict(
    _ line: ReviewSheet.Line, _ row: RunRow, _ run: QuestionnaireRun,
    proposedNow now: ApprovedAnswer.ID?
  ) throws -> Decision.Verdict {
    let proposal = row.source.map { AnswerRevision($0.answerID, $0.revision) }
    switch try line.word() {
    case .accept:
      guard let proposal else {
        throw Untakable(
          cell: line.cells.decision,
          reason: "no answer was proposed here to accept; choose a candidate, or Edit")
      }
      return try take(proposal.id, line, proposal, run, now)
    case .candidate(let number):
      guard let id = line.candidates[number] else {
        throw Untakable(
          cell: line.cells.decision,
          reason: "there is no candidate \(number); there are \(line.candidates.count)")
      }
      return try take(id, line, proposal, run, now)
    case .answer(let id): return try take(id, line, proposal, run, now)
    case .edit: return .edit(try line.edited(basis: proposal))
    case .notApplicable: return .notApplicable
    case .skip: return .skip
    case .assign:
      guard !line.assignee.isEmpty else {
        throw Untakable(cell: line.cells.assignee, reason: "Assign needs a name")
      }
      return .assign(to: line.assignee)
    }
  }

  /// The answer as it was worded when the sheet was written, for that is what the reviewer read.
  private func take(
    _ id: ApprovedAnswer.ID, _ line: ReviewSheet.Line, _ proposal: AnswerRevision?,
    _ run: QuestionnaireRun, _ now: ApprovedAnswer.ID?
  ) throws -> Decision.Verdict {
    if let proposal, proposal.id == id { return id == now ? .accept(proposal) : .other(proposal) }
    let revisions = try open.database.revisions(of: id)
    let read = revisions.last { $0.recordedAt <= run.answeredAt } ?? revisions.first
    guard let read else {
      throw Untakable(cell: line.cells.decision, reason: "there is no answer \(id)")
    }
    return .other(AnswerRevision(id, read.revision))
  }

  /// Whose name somebody wrote in the line; `nil` where it says what the program wrote there, or nothing.
  private func decider(_ line: ReviewSheet.Line) throws -> String? {
    guard let name = try? Reviewer.name(line.decider) else { return nil }
    let shown = try line.key.flatMap { key in
      try open.database.read { try $0.decision(key.decision) }?.decision.by
    }
    return name == shown ? nil : name
  }

  // MARK: - What was decided before

  /// Whether the sheet says what it said when it was written.
  private func isUntouched(_ line: ReviewSheet.Line, _ verdict: Decision.Verdict) throws -> Bool {
    guard let key = line.key, key.decision > 0,
      let shown = try open.database.read({ try $0.decision(key.decision) })
    else { return false }
    return shown.decision.verdict == verdict
  }

  /// A sheet must not undo what was decided at the terminal after it was written.
  private func refuseOlder(_ line: ReviewSheet.Line, _ standing: RecordedDecision?) throws {
    guard let standing, let key = line.key, standing.sequence > key.decision,
      standing.origin == nil
    else { return }
    throw Untakable(
      cell: line.cells.decision,
      reason: "\(standing.decision.by) decided since this sheet was written "
        + "(\(standing.decision.verdict.sentence)), and that is kept; change it with 'vouch review'"
    )
  }

  /// Without its full stop, to go into a longer sentence.
  private static func clause(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}

/// Finds a workbook in the current folder or among the workspace's exports.
enum SheetPath {
  static func resolve(_ path: String, in workspace: Workspace) throws(WorkflowError) -> String {
    let exported = "\(workspace.exports)/\(path)"
    if !FileManager.default.fileExists(atPath: path),
      FileManager.default.fileExists(atPath: exported)
    {
      return exported
    }
    return try QuestionnairePath.resolve(path, in: workspace)
  }
}
