import Assurance
import Foundation
import Reporting
import Store

// What was decided about what the sheet shows, which a later run may no longer propose.

extension ImportReview {
  /// - Returns: The verdict, on the wording that was shown; `nil` where a cell was cleared of what does not
  ///   stand any more.
  /// - Throws: `Untakable`, or when the record can't be read.
  func said(in returned: ReturnedLine, _ record: SheetRecord) throws -> Decision.Verdict? {
    if returned.line.isBlank {
      // The cell was cleared: what it showed is taken back, where it still stands.
      guard returned.shown != nil, let standing = returned.standing,
        standing.sequence >= returned.key.decision
      else { return nil }
      return .withdraw
    }
    let word = try returned.line.word()
    if word != .edit {
      try returned.line.refuseEdit(besides: returned.shown?.decision.verdict)
    }
    return try verdict(word, returned, record)
  }

  /// - Throws: `Untakable` for what nobody may decide, or when the record can't be read.
  func check(_ verdict: Decision.Verdict, in returned: ReturnedLine, _ record: SheetRecord) throws {
    do {
      try ReviewedRun.check(verdict, record.standings)
    } catch WorkflowError.cannotDecide(let why) {
      throw Untakable(cell: returned.line.cells.decision, reason: Self.clause(why))
    }
  }

  /// What a reviewer may not have known of an answer that they took.
  ///
  /// - Returns: A clause; `nil` when it is given as any other.
  /// - Throws: When the record can't be read.
  func caution(about decision: Decision, _ standings: Standings) throws -> String? {
    guard let taken = decision.verdict.taken else { return nil }
    switch try standings.judge(taken, decidedAt: decision.day) {
    case .fell(let why): return "recorded, and yet not written, for \(why)"
    case .stands(let stored):
      let standing = try standings.standing(of: stored.answer)
      guard standing != .usable else { return nil }
      return "\(taken.id) was taken although \(standing.reason(on: open.today))"
    }
  }

  private func verdict(
    _ word: DecisionWord, _ returned: ReturnedLine, _ record: SheetRecord
  ) throws -> Decision.Verdict {
    let line = returned.line
    switch word {
    case .accept:
      guard let proposal = returned.row.source else {
        throw Untakable(
          cell: line.cells.decision,
          reason: "no answer was proposed here to accept; choose a candidate, or Edit")
      }
      return try take(proposal.answerID, returned, record)
    case .candidate(let number):
      guard let candidate = line.candidates[number] else {
        throw Untakable(
          cell: line.cells.decision,
          reason: "there is no candidate \(number); there are \(line.candidates.count)")
      }
      return try take(candidate.id, at: candidate.revision, returned, record)
    case .answer(let id): return try take(id, returned, record)
    case .edit: return .edit(try line.edited(basis: basis(of: returned)))
    case .notApplicable: return .notApplicable
    case .skip: return .skip
    case .assign:
      guard !line.assignee.isEmpty else {
        throw Untakable(cell: line.cells.assignee, reason: "Assign needs a name")
      }
      return .assign(to: line.assignee)
    }
  }

  private func take(
    _ id: ApprovedAnswer.ID, at shown: Int? = nil, _ returned: ReturnedLine, _ record: SheetRecord
  ) throws -> Decision.Verdict {
    let read = try wording(of: id, at: shown, returned)
    let proposedNow = returned.place.flatMap { record.run.rows[$0 - 1].source?.answerID }
    return id == returned.row.source?.answerID && id == proposedNow ? .accept(read) : .other(read)
  }

  /// What an edit changes: where somebody goes on with one that the sheet shows, what that changed.
  private func basis(of returned: ReturnedLine) throws -> AnswerRevision? {
    if case .edit(let edited) = returned.shown?.decision.verdict, let basis = edited.basis {
      return basis
    }
    guard let proposal = returned.row.source else { return nil }
    return try wording(of: proposal.answerID, returned)
  }

  /// The answer at the revision whose words the sheet shows, for those are what the reviewer read; as
  /// it was when the questionnaire was answered, where the sheet does not say.
  private func wording(
    of id: ApprovedAnswer.ID, at shown: Int? = nil, _ returned: ReturnedLine
  ) throws -> AnswerRevision {
    let line = returned.line
    if let revision = shown ?? line.revision(of: id) {
      guard try open.database.answer(id, revision: revision) != nil else {
        throw Untakable(
          cell: line.cells.decision,
          reason: "there is no revision \(revision) of \(id); leave the columns "
            + "\(ReviewColumn.source), \(ReviewColumn.revision) and \(ReviewColumn.candidates) as "
            + "they are")
      }
      return AnswerRevision(id, revision)
    }
    if let proposal = returned.row.source, proposal.answerID == id {
      return AnswerRevision(id, proposal.revision)
    }
    let revisions = try open.database.revisions(of: id)
    let then = revisions.last { $0.recordedAt <= returned.run.answeredAt }
    guard let read = then ?? revisions.first else {
      throw Untakable(cell: line.cells.decision, reason: "there is no answer \(id)")
    }
    return AnswerRevision(id, read.revision)
  }

  /// Without its full stop, to go into a longer sentence.
  private static func clause(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
