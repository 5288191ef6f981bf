package import Assurance
package import Foundation
import KnowledgeFiles
package import Store

/// Goes through the questions of an answered questionnaire that need a person.
///
/// Every decision is on record when the call that takes it returns; what is open is found anew each
/// time, so that a review goes on where it was left.
package struct ReviewQuestionnaire {
  package struct Progress: Hashable, Sendable {
    /// Questions that needed a person when the review began.
    package var total: Int
    package var settled = 0
    package var skipped = 0
    package var assigned = 0

    package var decided: Int { settled + skipped + assigned }
  }

  package let run: QuestionnaireRun
  /// The places still to be shown, the next one first.
  package internal(set) var queue: [Int]
  package private(set) var progress: Progress
  private let open: OpenWorkspace
  private let desk: ReviewDesk
  private let by: String
  private let clock: () -> Date
  private var decisions: [Int: RecordedDecision]
  /// What was decided in this sitting, to be taken back.
  private var taken: [Taken] = []
  /// What stood when the review began, or was put back since; another one is somebody else's.
  private var known: [Int: RecordedDecision]

  /// - Parameters:
  ///   - name: The questionnaire's file.
  ///   - all: Whether what was answered unseen is gone through, too.
  ///   - again: Whether what was decided before is.
  ///   - reviewer: Who decides.
  ///   - open: The workspace.
  ///   - clock: Tells when a decision is taken, for a review may last hours.
  /// - Throws: ``WorkflowError/notAnsweredYet(_:)`` when it was never answered.
  package init(
    _ name: String, all: Bool, again: Bool = false, by reviewer: String, in open: OpenWorkspace,
    clock: @escaping () -> Date
  ) throws {
    try SyncKnowledge(in: open)()
    let run = try ReviewedRun.latest(name, in: open)
    let desk = try ReviewDesk(
      run: run,
      standings: Standings(
        in: open, company: open.folder.company(), clearance: run.clearance, product: run.product))
    let decisions = try open.database.read { try $0.decisions(about: run) }
    let places = Array(1...max(1, run.rows.count)).prefix(run.rows.count)
    let fresh = try places.filter {
      try (again && decisions[$0] != nil) || desk.needsPerson($0, decisions[$0], all: all)
    }
    // Once all were seen, those that were put off come again.
    let postponed = places.filter { place in
      decisions[place].map { !$0.decision.verdict.settles } ?? false
    }
    (self.open, self.run, self.desk, self.decisions) = (open, run, desk, decisions)
    known = decisions
    by = try Reviewer.name(reviewer)
    self.clock = clock
    queue = fresh.isEmpty ? postponed : Array(fresh)
    progress = Progress(total: queue.count)
  }

  /// The customer's file, without its folder.
  package var fileName: String { run.fileName }

  /// The provenance workbook to decide in instead, where there is one.
  package var sheet: String? { ReviewSummary.sheet(of: run, in: open.workspace) }

  /// The question to decide next; `nil` when none is left.
  package func current() throws -> ReviewItem? {
    try queue.first.map { try desk.item($0, decisions[$0]) }
  }

  /// Decides the current question and goes on to the next.
  ///
  /// - Throws: ``WorkflowError/cannotDecide(_:)`` for an answer that must not be given, and the
  ///   question stays the current one; also when somebody else has decided it since it was shown,
  ///   and it is left to them.
  package mutating func decide(_ verdict: Decision.Verdict) throws {
    guard let place = queue.first else { return }
    try ReviewedRun.check(verdict, desk.standings)
    let before = decisions[place]
    guard
      try record([Decision(verdict, by: by, at: clock())], about: place, after: before?.sequence)
    else { throw decidedMeanwhile(place) }
    queue.removeFirst()
    taken.append(
      Taken(
        place: place, verdict: verdict, sequence: decisions[place]?.sequence,
        before: before?.decision))
    count(verdict, 1)
    leaveToOthers()
  }

  /// Takes the last decision of this sitting back and shows its question again; what was decided
  /// about it before stands again, in the name of who decided.
  ///
  /// - Returns: Whether there was one.
  /// - Throws: ``WorkflowError/cannotDecide(_:)`` when somebody else has decided that question
  ///   since, and it is left to them; also when the record can't be written. Nothing is taken back
  ///   then.
  package mutating func undo() throws -> Bool {
    guard let last = taken.last else { return false }
    let withdrawal = Decision(.withdraw, by: by, at: clock())
    let isTakenBack = try record(
      [withdrawal] + (last.before.map { [$0] } ?? []), about: last.place, after: last.sequence)
    taken.removeLast()
    guard isTakenBack else { throw decidedMeanwhile(last.place) }
    known[last.place] = decisions[last.place]
    queue.insert(last.place, at: 0)
    count(last.verdict, -1)
    return true
  }

  /// Questions that somebody else has decided meanwhile need nobody any more.
  private mutating func leaveToOthers() {
    let before = queue.count
    queue.removeAll { decisions[$0]?.sequence != known[$0]?.sequence }
    progress.total -= before - queue.count
  }

  private mutating func count(_ verdict: Decision.Verdict, _ step: Int) {
    switch verdict {
    case .skip: progress.skipped += step
    case .assign: progress.assigned += step
    default: progress.settled += step
    }
  }

  /// Records decisions about a question where what stands is what the reviewer saw, and looks anew
  /// at what stands for all.
  ///
  /// - Parameters:
  ///   - taken: In their order.
  ///   - place: The question's.
  ///   - shown: The number of the decision that stood; `nil` when none did.
  /// - Returns: Whether they were recorded; they are not where somebody else decided since.
  /// - Throws: When the record can't be read or written.
  private mutating func record(
    _ taken: [Decision], about place: Int, after shown: Int?
  ) throws -> Bool {
    let proposed = ReviewedRun.proposed(run.rows[place - 1])
    let recordings = taken.map {
      DecisionRecording(place: place, decision: $0, proposedID: proposed)
    }
    let run = run
    let outcome = try open.database.transaction {
      record -> (isRecorded: Bool, standing: [Int: RecordedDecision]) in
      let standing = try record.decisions(about: run)
      guard standing[place]?.sequence == shown else { return (false, standing) }
      try record.recordDecisions(recordings, about: run)
      return (true, try record.decisions(about: run))
    }
    decisions = outcome.standing
    return outcome.isRecorded
  }

  /// Leaves a question to whoever else decided it; one that is open again stays where it is.
  private mutating func decidedMeanwhile(_ place: Int) -> WorkflowError {
    let row = run.rows[place - 1]
    let name = (row.sheet == run.fileName ? "" : "\(row.sheet) ") + "row \(row.row)"
    guard let theirs = decisions[place]?.decision else {
      known[place] = nil
      leaveToOthers()
      return .cannotDecide("What was decided on \(name) was taken back meanwhile; it is open.")
    }
    leaveToOthers()
    return .cannotDecide(
      "\(theirs.by) has decided \(name) meanwhile (\(theirs.verdict.sentence)), and that is kept.")
  }
}

/// A decision of one sitting.
private struct Taken {
  let place: Int
  let verdict: Decision.Verdict
  /// Its number.
  let sequence: Int?
  /// What it took the place of.
  let before: Decision?
}

/// Who decides.
enum Reviewer {
  static func name(_ said: String) throws(WorkflowError) -> String {
    let name = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else { throw .blankName(option: "--by") }
    return name
  }
}
