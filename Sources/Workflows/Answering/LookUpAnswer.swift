package import Assurance
import Matching
import Store

/// Finds the one approved answer to a question that somebody is asking right now.
package struct LookUpAnswer: Sendable {
  package struct Result: Sendable {
    package var response: Response
    /// Whether the answer found may be given today, and if not, why.
    package var standing: AnswerStanding?
    /// The next best, each with its canonical question and standing.
    package var runnersUp:
      [(answer: ApprovedAnswer, confidence: Confidence, standing: AnswerStanding)]
    package var day: CalendarDay
    package var sync: SyncKnowledge.Report
    /// What to know before relying on it.
    package var notes: [String]
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// Begins, on another core, what takes its time whatever is asked; to be called before the workspace is opened.
  package static func prepare() { EngineModels.openAhead() }

  package func callAsFunction(
    _ question: String, clearance: Sharing, product: Product.ID?
  ) throws -> Result {
    guard question.contains(where: \.isLetter) else { throw WorkflowError.noQuestion }
    return try SyncKnowledge(in: open).before { try answer(question, clearance, product, $0) }
  }

  private func answer(
    _ question: String, _ clearance: Sharing, _ product: Product.ID?, _ sync: SyncKnowledge.Report
  ) throws -> Result {
    let answerer = try Answerer(in: open, clearance: clearance, product: product)
    try answerer.matcher.mustHoldTarget(of: open)
    let response = try answerer.response(to: Question(sheet: "", row: 0, text: question))
    // The first is what the response is about, unless none came near enough to be.
    let shown = response.source == nil ? 0 : 1
    let others = try response.judgement.candidates.dropFirst(shown).prefix(3 - shown).compactMap {
      candidate in
      try open.database.answer(candidate.answerID).map {
        ($0.answer, candidate.confidence, try answerer.standing(of: $0.answer))
      }
    }
    return Result(
      response: response,
      standing: try response.source.map { try answerer.standing(of: $0.answer) },
      runnersUp: others, day: open.today, sync: sync, notes: answerer.matcher.notes)
  }
}
