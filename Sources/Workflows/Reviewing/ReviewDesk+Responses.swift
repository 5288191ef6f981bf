import Assurance
import QuestionnaireFiles
import Store

extension ReviewDesk {
  /// What goes into one question's cells: what was decided, else what was answered unseen and may
  /// still be given.
  func response(
    to question: Question, place: Int, _ recorded: RecordedDecision?, _ company: Company?
  ) throws -> Response {
    let row = run.rows[place - 1]
    var response = try unseen(question, row)
    guard let recorded else { return response }
    let decision = recorded.decision
    let said = "\(decision.verdict.sentence) by \(decision.by) on \(decision.day)"
    if overtaken.contains(recorded, at: place) {
      response.reasons.append("\(said), before this file came with an answer: decide anew")
      return response
    }
    response.decision = decision
    if let obstacle = try obstacle(recorded) {
      return blank(response, [said, "not written, for \(obstacle)"])
    }
    switch decision.verdict {
    case .accept(let taken), .other(let taken):
      guard let stored = try standings.current(taken.id) else { return blank(response, [said]) }
      response.source = Response.Source(answer: stored.answer, revision: stored.revision)
      return fitted(response, stored.answer.shortAnswer, stored.answer.text, said)
    case .edit(let edited):
      response.source = nil
      return fitted(response, edited.shortAnswer, edited.text, said)
    case .notApplicable:
      response.source = nil
      return fitted(response, .notApplicable, "", said)
    case .assign(let owner):
      response = blank(response, [said])
      response.suggestedOwner = owner
      return response
    case .skip, .withdraw:
      response.reasons.insert(said, at: 0)
      return response
    }
  }

  /// The row as it was answered; an answer that may not be given any more is taken out again.
  private func unseen(_ question: Question, _ row: RunRow) throws -> Response {
    let candidates = try row.candidates.filter { try standings.current($0.answerID) != nil }
    var response = Response(
      question: question,
      judgement: Judgement(
        outcome: row.outcome, candidates: candidates, reasons: row.reasons,
        criteria: row.criteria),
      outcome: row.outcome, written: row.written, reasons: row.reasons,
      suggestedOwner: row.suggestedOwner)
    guard let source = row.source else { return response }
    guard let stored = try standings.current(source.answerID) else {
      return blank(response, ["what was proposed is retired, or not for this reader any more"])
    }
    response.source = Response.Source(answer: stored.answer, revision: stored.revision)
    guard row.outcome == .answered else { return response }
    let standing = try standings.standing(of: stored.answer)
    if standing != .usable {
      return blank(
        response,
        ["\(source.answerID) is not given any more: \(standing.reason(on: standings.open.today))"])
    }
    if stored.answer.shortAnswer != row.shortAnswer || stored.answer.text != row.text {
      return blank(
        response,
        [
          "\(source.answerID) says something else since: revision \(stored.revision) in place of "
            + "\(source.revision)"
        ])
    }
    return response
  }

  private func fitted(
    _ response: Response, _ shortAnswer: ShortAnswer?, _ text: String, _ said: String
  ) -> Response {
    let fitted = AnswerFitting.fit(shortAnswer: shortAnswer, text: text, to: response.question)
    guard fitted.isComplete, !fitted.written.isEmpty else {
      return blank(response, [said] + fitted.notes)
    }
    var response = response
    response.outcome = .answered
    response.written = fitted.written
    response.reasons = [said] + fitted.notes
    response.suggestedOwner = nil
    return response
  }

  /// Nothing is written; a person has to look.
  private func blank(_ response: Response, _ reasons: [String]) -> Response {
    var response = response
    if response.outcome == .answered { response.outcome = .suggested }
    response.written = [:]
    response.reasons = reasons
    response.suggestedOwner = response.suggestedOwner ?? response.source?.answer.owner
    return response
  }
}
