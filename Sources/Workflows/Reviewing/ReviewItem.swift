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

  /// Whether a person is needed: nothing was given, or what was decided does not hold any more.
  func needsPerson(_ place: Int, _ recorded: RecordedDecision?, all: Bool) throws -> Bool {
    guard let recorded else {
      let row = run.rows[place - 1]
      return all || (row.outcome != .answered && !isCustomersOwn(row))
    }
    return try obstacle(recorded) != nil
  }

  /// Whether the file came with an answer, which was left alone.
  private func isCustomersOwn(_ row: RunRow) -> Bool {
    row.outcome == .suggested && row.source == nil && row.candidates.isEmpty
  }

  /// Why a decision can't be carried out any more; `nil` when it can.
  func obstacle(_ recorded: RecordedDecision) throws -> String? {
    guard let taken = recorded.decision.verdict.taken else { return nil }
    if case .fell(let reason) = try standings.judge(taken, decidedAt: recorded.decision.day) {
      return reason
    }
    return nil
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
