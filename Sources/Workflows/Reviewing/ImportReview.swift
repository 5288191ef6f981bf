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
    /// Decisions, and those that were taken back by clearing their cells.
    package var recorded = 0
    package var unchanged = 0
    /// Lines with no decision.
    package var open = 0
    /// Cells that could not be taken, and why, in the sheet's order.
    package var findings: [Finding] = []
    /// What a person should know of lines that were taken, or left as they are, in the sheet's order.
    package var notices: [Finding] = []
  }

  let open: OpenWorkspace

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
    // Looked at before the transaction, in which the answers can't be read; a decision taken
    // meanwhile is followed, not lost: both stay on record.
    let record = try record(for: sheet, by: reviewer)
    let run = record.run
    var report = Report(fileName: run.fileName)
    var recordings: [DecisionRecording] = []
    var seen: Set<Int> = []
    for line in sheet.lines {
      let finding = { (severity: Finding.Severity, cell: String, clause: String) in
        Finding(severity, file: sheet.name, "\(ReviewColumn.sheet)!\(cell): \(clause).")
      }
      do {
        guard let returned = try find(line, record) else {
          report.open += 1
          continue
        }
        guard let place = returned.place else { throw Self.misplaced(line) }
        guard seen.insert(place).inserted else {
          throw Untakable(
            cell: line.cells.decision, reason: "this question stands in the sheet twice")
        }
        let reading = try read(returned, record)
        switch reading.outcome {
        case .open: report.open += 1
        case .unchanged: report.unchanged += 1
        case .taken(let decision):
          recordings.append(
            DecisionRecording(
              place: place, decision: decision,
              proposedID: ReviewedRun.proposed(run.rows[place - 1]), origin: sheet.name))
        }
        if let notice = reading.notice {
          report.notices.append(finding(.notice, line.cells.decision, notice))
        }
      } catch let problem as Untakable {
        report.findings.append(finding(.problem, problem.cell, problem.reason))
      }
    }
    if !recordings.isEmpty {
      try open.database.transaction { _ = try $0.recordDecisions(recordings, about: run) }
    }
    report.recorded = recordings.count
    return report
  }

  /// Whether a sheet holds a decision that nobody brought in, and that would be lost with it.
  ///
  /// - Parameter sheet: As it stands where something is to be written.
  /// - Returns: `true` also for what no import could take: somebody has to look at it.
  /// - Throws: When the record can't be read.
  func holdsNews(_ sheet: ReviewSheet) throws -> Bool {
    let lines = sheet.lines.filter { !$0.isBlank || ($0.key?.decision ?? 0) > 0 }
    guard !lines.isEmpty else { return false }
    let record: SheetRecord
    do { record = try self.record(for: sheet, by: "") } catch is WorkflowError { return true }
    return try lines.contains { line in
      do {
        guard let returned = try find(line, record), !returned.isUntouched,
          let verdict = try said(in: returned, record)
        else { return false }
        return !returned.stands(verdict) && !returned.isBroughtIn(verdict)
      } catch is Untakable { return true }
    }
  }

  private func record(for sheet: ReviewSheet, by reviewer: String) throws -> SheetRecord {
    let runs = try runs(of: sheet)
    let run = try latest(of: runs, sheet.name)
    let decisions = try open.database.read { try $0.decisions(about: run) }
    return SheetRecord(
      run: run, runs: runs,
      standing: try OvertakenDecisions(in: run, on: open.database).removed(from: decisions),
      broughtIn: try broughtIn(sheet.name, about: run),
      standings: Standings(
        in: open, company: try open.folder.company(), clearance: run.clearance,
        product: run.product), reviewer: reviewer)
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

  /// What workbooks of a name brought in about the same file for the same customer and product, the
  /// latest first: another customer's workbook may bear the same name.
  private func broughtIn(
    _ sheet: String, about run: QuestionnaireRun
  ) throws -> [RowName: [RecordedDecision]] {
    let logged = try open.database.read { record -> [LoggedDecision] in
      let customer = try record.customer(of: run.id)?.said?.lowercased()
      var peers: Set<QuestionnaireRun.ID> = []
      for peer in try record.runs()
      where peer.fileName == run.fileName && peer.sha256 == run.sha256
        && peer.product == run.product
      {
        let other = try record.customer(of: peer.id)?.said?.lowercased()
        if other == customer { peers.insert(peer.id) }
      }
      return try record.decisionLog(fileName: run.fileName)
        .filter { $0.recorded.origin == sheet && peers.contains($0.recorded.runID) }
    }
    return Dictionary(grouping: logged) { RowName($0.sheet, $0.row, $0.question) }
      .mapValues { $0.map(\.recorded) }
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
