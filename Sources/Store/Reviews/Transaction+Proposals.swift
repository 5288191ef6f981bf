package import Assurance
import GRDB

/// A proposal of the engine that a reviewer decided about.
package struct ReviewedProposal: Hashable, Sendable {
  package var wording: String
  /// How likely the engine had found it, before any calibration.
  package var likelihood: Confidence
  package var proposedID: ApprovedAnswer.ID
  package var shortAnswer: ShortAnswer?
  /// What the proposed answer said then; `nil` when the row kept no text.
  package var text: String?
  package var verdict: Decision.Verdict
  /// Whether it was kept back because something differed in a way that matters, however likely it was.
  package var isInConflict: Bool
  /// Names the weights that the likelihood comes from; see ``QuestionnaireRun/engine``.
  package var engine: String?
}

extension Transaction {
  /// What reviewers came to about the engine's choices: of each row the decision that stands, of
  /// each wording the last of them, in the order in which they were taken.
  ///
  /// Left out is what says nothing of the engine's likelihood: what words or a reviewer had settled
  /// before, and what was skipped, assigned or taken back.
  package func reviewedProposals() throws -> [ReviewedProposal] {
    let all = try fetch(
      """
      SELECT \(RecordedDecision.columns), d.fileName, d.sheet, d.sheetRow, d.wording, w.candidates,
        w.shortAnswer, w.text, r.engine, w.outcome
      FROM decision d JOIN run r ON r.id = d.runID
        JOIN runRow w ON w.runID = d.runID AND w.place = d.place
      ORDER BY d.sequence
      """
    ) { row in
      (
        key: "\(row[13] as String)\u{0}\(row[14] as String)\u{0}\(row[15] as Int)\u{0}"
          + (row[16] as String),
        sequence: row[0] as Int, proposal: try ReviewedProposal(row: row)
      )
    }
    let standing = Dictionary(all.map { ($0.key, $0) }) { _, later in later }.values
      .sorted { $0.sequence < $1.sequence }
    var latest: [String: (sequence: Int, proposal: ReviewedProposal)] = [:]
    for entry in standing {
      guard let proposal = entry.proposal, proposal.verdict.settles else { continue }
      latest[proposal.wording] = (entry.sequence, proposal)
    }
    return latest.values.sorted { $0.sequence < $1.sequence }.map(\.proposal)
  }
}

extension ReviewedProposal {
  /// `nil` when the engine's likelihood of what was proposed is not on record.
  fileprivate init?(row: Row) throws {
    let recorded = try RecordedDecision(row: row)
    let values = RowReader(row: row, subject: "decision \(recorded.sequence)")
    let candidates = try values.value(17, "candidates", decodedCandidates)
    guard let proposed = recorded.proposedID,
      let candidate = candidates.first(where: { $0.answerID == proposed }),
      let likelihood = candidate.uncalibrated
    else { return nil }
    let outcome = try values.value(21, "outcome", Outcome.init(rawValue:))
    self.init(
      wording: row[16], likelihood: likelihood, proposedID: proposed,
      shortAnswer: try values.optional(18, "shortAnswer", ShortAnswer.init(rawValue:)),
      text: row[19], verdict: recorded.decision.verdict,
      // What was given in spite of a facet's word was read as fitting: it counts as any other.
      isInConflict: outcome != .answered && (outcome == .conflict || !candidate.conflicts.isEmpty),
      engine: row[20])
  }
}
