import Assurance
import Reporting
import Store

/// A line of a sheet that came back, beside what is on record about its question.
struct ReturnedLine {
  let line: ReviewSheet.Line
  let key: ReviewKey
  /// The question's place in the latest run; counts from 1. `nil` where it is not in it any more.
  let place: Int?
  /// The run that the sheet was written for, and the question's row there.
  let run: QuestionnaireRun
  let row: RunRow
  /// The decision that the program wrote into the line; `nil` where it wrote none.
  let shown: RecordedDecision?
  /// The one that stands now; `nil` when none does.
  let standing: RecordedDecision?
  /// What workbooks of this name brought in since this one was written, the latest first.
  let broughtIn: [RecordedDecision]
  /// Who decided, as far as the line and the person who brings it in tell.
  let decider: String
}

extension ReturnedLine {
  /// Whether nobody touched it since it was written.
  var isUntouched: Bool { shown.map { line.says($0.decision.verdict) } ?? false }

  /// Whether that is what stands already.
  func stands(_ verdict: Decision.Verdict) -> Bool {
    standing?.decision.verdict.says(verdict) ?? false
  }

  /// Whether such a workbook said that already; it is then an older copy that comes again.
  func isBroughtIn(_ verdict: Decision.Verdict) -> Bool {
    broughtIn.contains { $0.decision.verdict.says(verdict) }
  }

  /// Whether something else stands than the line shows, which the same person brought in from a
  /// later state of the sheet.
  var isSuperseded: Bool {
    standing?.sequence != shown?.sequence && broughtIn.contains { isDecider($0) }
  }

  /// That what an older copy says is not taken again, in a clause.
  var supersession: String {
    let now = standing?.decision.verdict.sentence ?? "taken back"
    return "what this sheet said before was changed since (\(now)), and that is kept; change it "
      + "with 'vouch review'"
  }

  /// A sheet must not undo what was decided after it was written: at the terminal, or by somebody
  /// else. What somebody else only put off, or assigned, may be decided in it.
  ///
  /// - Parameter verdict: What the line says.
  /// - Throws: `Untakable`, which names who decided and what.
  func refuseOverruling(by verdict: Decision.Verdict) throws(Untakable) {
    // A sheet of a later run shows no decision that was taken on an earlier one.
    guard let standing, standing.sequence > key.decision, standing.decision.at > run.answeredAt
    else { return }
    let isOpen = !standing.decision.verdict.settles && verdict != .withdraw
    guard standing.origin == nil || (!isOpen && !isDecider(standing)) else { return }
    throw Untakable(
      cell: line.cells.decision,
      reason: "\(standing.decision.by) decided since this sheet was written "
        + "(\(standing.decision.verdict.sentence)), and that is kept; change it with 'vouch review'"
    )
  }

  private func isDecider(_ recorded: RecordedDecision) -> Bool {
    recorded.decision.by.lowercased() == decider.lowercased()
  }
}

extension Decision.Verdict {
  /// Whether it comes to the same: how an answer came to be taken makes no difference.
  fileprivate func says(_ other: Decision.Verdict) -> Bool {
    self == other || (taken != nil && taken == other.taken)
  }
}
