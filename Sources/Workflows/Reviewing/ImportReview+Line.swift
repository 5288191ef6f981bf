import Assurance
import Reporting
import Store

// One line of a sheet that came back.

extension ImportReview {
  /// What becomes of a line.
  struct Reading {
    enum Outcome {
      /// Nobody decided.
      case open
      case unchanged
      case taken(Decision)
    }

    let outcome: Outcome
    /// What a person should know of it, in a clause.
    var notice: String?
  }

  /// - Returns: The line with what is on record about its question; `nil` for one in which neither
  ///   the program nor a person ever put a decision.
  /// - Throws: `Untakable` when its question can't be told, or when the record can't be read.
  func find(_ line: ReviewSheet.Line, _ record: SheetRecord) throws -> ReturnedLine? {
    if line.isBlank, (line.key?.decision ?? 0) == 0 { return nil }
    guard let key = line.key else {
      throw Untakable(
        cell: "row \(line.row)",
        reason: "its hidden key is missing; sort whole rows, or decide anew")
    }
    guard let keyed = record.runs[key.run], let place = place(of: keyed, key, line, in: record.run)
    else {
      throw Untakable(
        cell: "row \(line.row)",
        reason: "its question is not the one that was answered there; leave the question's text as "
          + "it is")
    }
    let row = keyed.rows[key.place - 1]
    let shown = try open.database.read { try $0.decision(key.decision) }
    let broughtIn = record.broughtIn[RowName(row.sheet, row.row, row.question)] ?? []
    return ReturnedLine(
      line: line, key: key, place: place, run: keyed, row: row, shown: shown,
      standing: record.standing[place],
      broughtIn: broughtIn.filter { $0.sequence > key.decision },
      decider: decider(line, shown) ?? record.reviewer)
  }

  /// - Returns: What becomes of the line.
  /// - Throws: `Untakable`, or when the record can't be read.
  func read(_ returned: ReturnedLine, _ record: SheetRecord) throws -> Reading {
    if returned.isUntouched {
      return Reading(
        outcome: .unchanged, notice: returned.isSuperseded ? returned.supersession : nil)
    }
    let verdict: Decision.Verdict
    if returned.line.isBlank {
      // The cell was cleared: what it showed is taken back, where it still stands.
      guard returned.shown != nil, let standing = returned.standing,
        standing.sequence >= returned.key.decision
      else { return Reading(outcome: .open) }
      verdict = .withdraw
    } else {
      verdict = try self.verdict(of: returned, record)
    }
    if returned.stands(verdict) { return Reading(outcome: .unchanged) }
    try returned.refuseOverruling(by: verdict)
    if returned.isBroughtIn(verdict) {
      return Reading(outcome: .unchanged, notice: returned.supersession)
    }
    let decision = Decision(verdict, by: returned.decider, at: open.now)
    return Reading(
      outcome: .taken(decision), notice: try caution(about: decision, record.standings))
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

  /// Whose name somebody wrote in the line; `nil` where it says what the program wrote there, or nothing.
  private func decider(_ line: ReviewSheet.Line, _ shown: RecordedDecision?) -> String? {
    guard let name = try? Reviewer.name(line.decider), name != shown?.decision.by else {
      return nil
    }
    return name
  }
}
