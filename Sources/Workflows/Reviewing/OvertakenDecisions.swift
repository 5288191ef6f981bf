import Assurance
import Store

/// Decisions about a customer's earlier file that would replace an answer which the later one came
/// with, and which whoever decided has not seen.
struct OvertakenDecisions {
  private let run: QuestionnaireRun
  /// The runs over the very same file, this one among them.
  private let ofSameFile: Set<QuestionnaireRun.ID>

  /// - Parameters:
  ///   - run: Over the later file.
  ///   - record: Where it is kept.
  /// - Throws: When the record can't be read.
  init(in run: QuestionnaireRun, on record: Database) throws {
    self.run = run
    ofSameFile = Set(
      try record.runs()
        .filter { $0.fileName == run.fileName && $0.sha256 == run.sha256 }.map(\.id))
  }

  /// - Parameters:
  ///   - recorded: The decision that stands.
  ///   - place: The question's, counting from 1.
  /// - Returns: Whether it is one of them, so that somebody has to decide anew.
  func contains(_ recorded: RecordedDecision, at place: Int) -> Bool {
    recorded.decision.verdict.settles && run.rows[place - 1].isCustomersOwn
      && !ofSameFile.contains(recorded.runID)
  }

  /// - Parameter decisions: Those that stand, by place.
  /// - Returns: The others, which hold for this file.
  func removed(from decisions: [Int: RecordedDecision]) -> [Int: RecordedDecision] {
    decisions.filter { place, recorded in !contains(recorded, at: place) }
  }
}

extension RunRow {
  /// Whether the file came with an answer, which was left alone.
  var isCustomersOwn: Bool { outcome == .suggested && source == nil && candidates.isEmpty }
}
