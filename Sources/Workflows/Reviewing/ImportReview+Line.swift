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
    guard let keyed = record.runs[key.run], keyed.fileName == record.run.fileName,
      keyed.rows.indices.contains(key.place - 1)
    else { throw Self.misplaced(line) }
    let row = keyed.rows[key.place - 1]
    let name = RowName(row.sheet, row.row, row.question)
    // The sheet's cell ends where a cell ends; only a question of more than 32,000 characters does.
    guard Wording(line.question).text == name.wording else { throw Self.misplaced(line) }
    // The row of the latest run with the same question in the same place.
    let place = record.run.rows.firstIndex { RowName($0.sheet, $0.row, $0.question) == name }
      .map { $0 + 1 }
    let shown = try open.database.read { try $0.decision(key.decision) }
    let broughtIn = record.broughtIn[name] ?? []
    return ReturnedLine(
      line: line, key: key, place: place, run: keyed, row: row, shown: shown,
      standing: place.flatMap { record.standing[$0] },
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
    guard let verdict = try said(in: returned, record) else { return Reading(outcome: .open) }
    try check(verdict, in: returned, record)
    if returned.stands(verdict) { return Reading(outcome: .unchanged) }
    try returned.refuseOverruling(by: verdict)
    if returned.isBroughtIn(verdict) {
      return Reading(outcome: .unchanged, notice: returned.supersession)
    }
    let decision = Decision(verdict, by: returned.decider, at: open.now)
    return Reading(
      outcome: .taken(decision), notice: try caution(about: decision, record.standings))
  }

  static func misplaced(_ line: ReviewSheet.Line) -> Untakable {
    Untakable(
      cell: "row \(line.row)",
      reason:
        "its question is not the one that was answered there; leave the question's text as it "
        + "is")
  }

  /// Whose name somebody wrote in the line; `nil` where it says what the program wrote there, or nothing.
  private func decider(_ line: ReviewSheet.Line, _ shown: RecordedDecision?) -> String? {
    guard let name = try? Reviewer.name(line.decider), name != shown?.decision.by else {
      return nil
    }
    return name
  }
}
