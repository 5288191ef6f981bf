package import Assurance
package import Matching
import Store

/// Shows how the engine comes to its word about one question.
package struct ExplainQuestion: Sendable {
  package struct Result: Sendable {
    package var response: Response
    /// The likeliest first, at most five; none that the reader may not see.
    package var candidates: [ExplainedCandidate]
    /// The single questions of a compound one; a single one otherwise.
    package var parts: [String]
    /// The question in plain words, where these differ from its own.
    package var plain: String?
    /// `nil` where words alone decide.
    package var promise: PrecisionPromise?
    /// See ``QuestionMatcher/limitation``.
    package var limitation: String?
    /// What this company's reviewers taught; ``AnswerPolicy/Calibration/none`` when nothing.
    package var calibration: AnswerPolicy.Calibration
    package var day: CalendarDay
    package var sync: SyncKnowledge.Report
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - question: As a customer asks it.
  ///   - clearance: What the reader may see.
  ///   - product: The product asked about.
  /// - Returns: The outcome, what was weighed, and what is promised.
  /// - Throws: ``WorkflowError/unheldTarget(_:most:)``, or one error in a sentence.
  package func callAsFunction(
    _ question: String, clearance: Sharing, product: Product.ID?
  ) throws -> Result {
    guard question.contains(where: \.isLetter) else { throw WorkflowError.noQuestion }
    let sync = try SyncKnowledge(in: open)()
    let answerer = try Answerer(in: open, clearance: clearance, product: product)
    try answerer.matcher.mustHoldTarget(of: open)
    let asked = Question(sheet: "", row: 0, text: question)
    let response = try answerer.response(to: asked)
    let working = answerer.working(on: asked)
    let weighed = Dictionary(working.weighed.map { ($0.answerID, $0) }) { first, _ in first }
    let likely = Dictionary(
      working.judgement.candidates.map { ($0.answerID, $0.confidence) }
    ) { first, _ in first }
    let candidates = try response.judgement.candidates.prefix(5).compactMap { candidate in
      var candidate = candidate
      // What stands beside it was read together with the question, also where words had settled it.
      candidate.confidence = likely[candidate.answerID] ?? candidate.confidence
      return try open.database.answer(candidate.answerID).map { stored in
        ExplainedCandidate(
          candidate: candidate, answer: stored.answer, weighed: weighed[candidate.answerID],
          standing: try answerer.standing(of: stored.answer))
      }
    }
    return Result(
      response: response, candidates: candidates, parts: working.parts,
      plain: working.plain == question ? nil : working.plain,
      promise: answerer.matcher.promise, limitation: answerer.matcher.limitation,
      calibration: try CalibrationInForce.current(of: answerer.matcher.engine, in: open),
      day: open.today, sync: sync)
  }
}

/// One answer that was weighed, for a reader who may see it.
package struct ExplainedCandidate: Sendable {
  package var candidate: Candidate
  package var answer: ApprovedAnswer
  /// `nil` where words alone found it.
  package var weighed: WeighedAnswer?
  package var standing: AnswerStanding

  /// What differs and forbids it, in sentences.
  package var conflicts: [String] {
    weighed.map { candidate.conflicts.isEmpty ? $0.conflicts : candidate.conflicts }
      ?? candidate.conflicts
  }
}
