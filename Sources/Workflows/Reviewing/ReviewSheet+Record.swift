import Assurance
import Foundation
import Reporting
import Store

extension ReviewSheet {
  /// Whether it holds a decision that nobody brought in, and that would be lost with the sheet.
  ///
  /// - Parameter record: Of the workspace that wants to write over the sheet.
  /// - Returns: `true` also for what no import could take: somebody has to look at it.
  /// - Throws: When the record can't be read.
  func holdsNews(to record: Database) throws -> Bool {
    let known = Set(try record.runs().map(\.id.rawValue))
    var runs: [String: SheetRun] = [:]
    for line in lines where !line.isBlank || (line.key?.decision ?? 0) > 0 {
      guard let key = line.key, known.contains(key.run),
        let run = try runs[key.run] ?? SheetRun(key.run, of: name, on: record)
      else { return true }
      runs[key.run] = run
      if try run.learns(from: line, key) { return true }
    }
    return false
  }
}

/// The run that a sheet was written for, with what was decided about its questions since.
private struct SheetRun {
  private let run: QuestionnaireRun
  private let record: Database
  /// The decisions that stand.
  private let standing: [RowName: RecordedDecision]
  /// What sheets of that name brought in, about this file and for its customer.
  private let broughtIn: [RowName: [RecordedDecision]]

  init?(_ id: String, of sheet: String, on record: Database) throws {
    guard let run = try record.run(id) else { return nil }
    let found = try record.read {
      record -> (
        latest: QuestionnaireRun, decisions: [Int: RecordedDecision], logged: [LoggedDecision]
      ) in
      let customer = try record.customer(of: run.id)?.said
      let latest =
        try record.latestRun(fileName: run.fileName, sha256: run.sha256, customer: customer) ?? run
      var peers: Set<QuestionnaireRun.ID> = []
      for peer in try record.runs()
      where peer.fileName == run.fileName && peer.sha256 == run.sha256
        && peer.product == latest.product
      {
        let other = try record.customer(of: peer.id)?.said
        if other?.lowercased() == customer?.lowercased() { peers.insert(peer.id) }
      }
      return (
        latest: latest, decisions: try record.decisions(about: latest),
        logged: try record.decisionLog(fileName: run.fileName)
          .filter { $0.recorded.origin == sheet && peers.contains($0.recorded.runID) }
      )
    }
    let holding = try OvertakenDecisions(in: found.latest, on: record)
      .removed(from: found.decisions)
    var standing: [RowName: RecordedDecision] = [:]
    for (place, recorded) in holding {
      let row = found.latest.rows[place - 1]
      standing[RowName(row.sheet, row.row, row.question)] = recorded
    }
    (self.run, self.record, self.standing) = (run, record, standing)
    broughtIn = Dictionary(grouping: found.logged) { RowName($0.sheet, $0.row, $0.question) }
      .mapValues { $0.map(\.recorded) }
  }

  /// Whether a line says what is neither shown by the sheet itself, nor stands, nor was brought in
  /// since the sheet was written.
  func learns(from line: ReviewSheet.Line, _ key: ReviewKey) throws -> Bool {
    guard run.rows.indices.contains(key.place - 1) else { return true }
    let row = run.rows[key.place - 1]
    let name = RowName(row.sheet, row.row, row.question)
    guard Wording(line.question).text == name.wording else { return true }
    let shown = try record.read { try $0.decision(key.decision) }?.decision.verdict
    if let shown, line.says(shown) { return false }
    let now = standing[name]
    if line.isBlank {
      // Cleared, which takes back what it showed.
      return shown != nil && (now?.sequence ?? 0) >= key.decision
    }
    guard let said = try verdict(of: line, row, shown)?.asTaken else { return true }
    return now?.decision.verdict.asTaken != said
      && !(broughtIn[name] ?? []).contains {
        $0.sequence > key.decision && $0.decision.verdict.asTaken == said
      }
  }

  /// - Returns: What an import would take the line for; `nil` for what it would refuse.
  private func verdict(
    of line: ReviewSheet.Line, _ row: RunRow, _ shown: Decision.Verdict?
  ) throws -> Decision.Verdict? {
    guard let word = try? line.word() else { return nil }
    if word != .edit, (try? line.refuseEdit(besides: shown)) == nil { return nil }
    let proposal = row.source?.answerID
    switch word {
    case .accept: return try proposal.flatMap { try taken($0, nil, line, row) }
    case .candidate(let number):
      return try line.candidates[number].flatMap { try taken($0.id, $0.revision, line, row) }
    case .answer(let id): return try taken(id, nil, line, row)
    case .edit:
      var basis = try proposal.flatMap { try wording(of: $0, nil, line, row) }
      if case .edit(let edited)? = shown, let earlier = edited.basis { basis = earlier }
      return (try? line.edited(basis: basis)).map(Decision.Verdict.edit)
    case .notApplicable: return .notApplicable
    case .skip: return .skip
    case .assign: return line.assignee.isEmpty ? nil : .assign(to: line.assignee)
    }
  }

  private func taken(
    _ id: ApprovedAnswer.ID, _ shown: Int?, _ line: ReviewSheet.Line, _ row: RunRow
  ) throws -> Decision.Verdict? {
    try wording(of: id, shown, line, row).map(Decision.Verdict.other)
  }

  /// An answer at the revision whose words the reviewer read.
  private func wording(
    of id: ApprovedAnswer.ID, _ shown: Int?, _ line: ReviewSheet.Line, _ row: RunRow
  ) throws -> AnswerRevision? {
    if let revision = shown ?? line.revision(of: id) { return AnswerRevision(id, revision) }
    if let source = row.source, source.answerID == id { return AnswerRevision(id, source.revision) }
    let revisions = try record.revisions(of: id)
    let then = revisions.last { $0.recordedAt <= run.answeredAt } ?? revisions.first
    return then.map { AnswerRevision(id, $0.revision) }
  }
}

extension Decision.Verdict {
  /// Without whether the answer that is taken was the one proposed.
  fileprivate var asTaken: Decision.Verdict { taken.map(Decision.Verdict.other) ?? self }
}
