package import Assurance
import Matching
package import Store

/// One question on a reviewer's desk.
package struct ReviewItem: Sendable {
  /// Its place in the run; counts from 1.
  package let place: Int
  package let row: RunRow
  /// The answer that can be accepted; `nil` when none was proposed.
  package let proposal: Choice?
  /// Those that can be chosen by their number, the best first, at most five.
  package let candidates: [Choice]
  /// What was decided before, which is open again.
  package let earlier: Decision?
  /// Why it is here, in clauses.
  package let reasons: [String]

  /// The team to ask.
  package var suggestedOwner: String? { row.suggestedOwner }

  /// An answer as it is worded today.
  package struct Choice: Sendable {
    package let stored: StoredAnswer
    package let standing: AnswerStanding
    /// `nil` when the engine did not name it.
    package let confidence: Confidence?
    /// What differs from the question in a way that matters.
    package let conflicts: [String]
    /// The phrasing that came nearest.
    package let phrasing: String

    package var answer: ApprovedAnswer { stored.answer }

    package var revision: AnswerRevision {
      AnswerRevision(stored.answer.id, stored.revision)
    }
  }
}

/// Makes items of a run's rows, with nothing in them that the run's reader is not cleared for.
struct ReviewDesk {
  let run: QuestionnaireRun
  let standings: Standings
  let overtaken: OvertakenDecisions

  /// - Parameters:
  ///   - run: One on record.
  ///   - standings: Judge for the run's reader.
  /// - Throws: When the record can't be read.
  init(run: QuestionnaireRun, standings: Standings) throws {
    self.run = run
    self.standings = standings
    overtaken = try OvertakenDecisions(in: run, on: standings.open.database)
  }

  /// Whether a person is needed: nothing was given, or what was decided does not hold any more.
  func needsPerson(_ place: Int, _ recorded: RecordedDecision?, all: Bool) throws -> Bool {
    guard let recorded else {
      let row = run.rows[place - 1]
      return all || (row.outcome != .answered && !row.isCustomersOwn)
    }
    return try overtaken.contains(recorded, at: place) || obstacle(recorded) != nil
  }

  /// Why a decision can't be carried out any more; `nil` when it can.
  func obstacle(_ recorded: RecordedDecision) throws -> String? {
    if let taken = recorded.decision.verdict.taken { return try obstacle(to: taken, recorded) }
    guard case .edit(let edited) = recorded.decision.verdict, let basis = edited.basis else {
      return nil
    }
    return try obstacle(to: edited, from: basis, recorded)
  }

  private func obstacle(to taken: AnswerRevision, _ recorded: RecordedDecision) throws -> String? {
    if case .fell(let reason) = try standings.judge(taken, decidedAt: recorded.decision.day) {
      return reason
    }
    return nil
  }

  /// A reviewer's own words fall with the answer whose wording they changed, but not for what the
  /// reviewer knew of it.
  private func obstacle(
    to edited: EditedAnswer, from basis: AnswerRevision, _ recorded: RecordedDecision
  ) throws -> String? {
    var basis = basis
    let current = try standings.current(basis.id)
    if let now = current, now.answer.shortAnswer == edited.shortAnswer,
      now.answer.text == edited.text
    {
      // The reviewer's words became the answer's.
      basis = AnswerRevision(now.answer.id, now.revision)
    }
    guard let reason = try obstacle(to: basis, recorded) else { return nil }
    guard let now = current,
      let then = try standings.open.database.answer(basis.id, revision: basis.revision),
      now.answer.saysTheSame(as: then.answer)
    else { return reason }
    let standing = try standings.standing(of: now.answer)
    return try wasKnown(standing, of: then.answer, recorded) ? nil : reason
  }

  /// Whether an answer stood like this when somebody put words of their own in its place.
  private func wasKnown(
    _ standing: AnswerStanding, of answer: ApprovedAnswer, _ recorded: RecordedDecision
  ) throws -> Bool {
    switch standing {
    case .draft, .approvedLater: return !answer.isApproved(on: recorded.decision.day)
    case .evidenceMissing, .evidenceUnreliable:
      // What the evidence was like on that day is not on record; what the reviewer was told is.
      let decided: QuestionnaireRun? =
        try recorded.runID == run.id ? run : standings.open.database.run(recorded.runID.rawValue)
      guard let rows = decided?.rows, rows.indices.contains(recorded.place - 1) else {
        return false
      }
      return rows[recorded.place - 1].reasons.contains {
        $0.hasPrefix("\(answer.id) is not given: ")
      }
    default: return false
    }
  }

  func item(_ place: Int, _ recorded: RecordedDecision?) throws -> ReviewItem {
    let row = run.rows[place - 1]
    let candidates = try row.candidates.prefix(5).compactMap { candidate in
      try choice(candidate.answerID, candidate)
    }
    let proposal = try row.source.flatMap { source in
      try choice(source.answerID, row.candidates.first { $0.answerID == source.answerID })
    }
    var reasons = row.reasons.filter { !isShown($0, beside: proposal, to: row.question) }
    if let source = row.source, let proposal, proposal.stored.revision != source.revision {
      reasons.append(
        "\(source.answerID) has a newer revision than when this was answered; it is shown below")
    } else if row.source != nil, proposal == nil {
      reasons = ["what was proposed is retired, or not for this reader any more"]
    }
    if let recorded, let obstacle = try obstacle(recorded) {
      reasons.insert("\(recorded.decision.by) decided, but \(obstacle)", at: 0)
    }
    if let recorded, overtaken.contains(recorded, at: place) {
      let decision = recorded.decision
      reasons.insert(
        "\(decision.by) decided (\(decision.verdict.sentence)) before this file came with an answer",
        at: 0)
    }
    return ReviewItem(
      place: place, row: row, proposal: proposal, candidates: candidates,
      earlier: recorded?.decision, reasons: reasons)
  }

  /// Whether a reason is told with the proposal itself: what is the same, and what differs.
  private func isShown(_ reason: String, beside proposal: ReviewItem.Choice?, to question: String)
    -> Bool
  {
    guard let proposal, !proposal.conflicts.isEmpty else { return false }
    return proposal.conflicts.contains(reason)
      || reason == SharedWords(question, proposal.phrasing).reason
  }

  private func choice(
    _ id: ApprovedAnswer.ID, _ candidate: Candidate?
  ) throws -> ReviewItem.Choice? {
    guard let stored = try standings.current(id) else { return nil }
    return ReviewItem.Choice(
      stored: stored, standing: try standings.standing(of: stored.answer),
      confidence: candidate?.confidence, conflicts: candidate?.conflicts ?? [],
      phrasing: candidate?.phrasing ?? stored.answer.canonicalQuestion)
  }
}
