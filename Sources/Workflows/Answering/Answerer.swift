import Assurance
import KnowledgeFiles
import Matching
import QuestionnaireFiles
import Store

/// Puts the engine's word and the rules on sharing, approval and expiry together: the one place
/// that decides what may be given.
struct Answerer {
  let matcher: any QuestionMatcher
  let open: OpenWorkspace
  let company: Company?
  let clearance: Sharing
  let product: Product.ID?
  private let evidence: EvidenceOnRecord
  private let excluded: Set<ApprovedAnswer.ID>

  init(
    in open: OpenWorkspace, clearance: Sharing, product: Product.ID?, mayTakeLong: Bool = false
  ) throws {
    self.open = open
    self.clearance = clearance
    self.product = product
    matcher = MeaningIndex.matcher(
      in: open, index: try KnowledgeIndex.current(in: open), mayTakeLong: mayTakeLong)
    company = try open.folder.company()
    if let product, let company, !company.products.contains(where: { $0.id == product }) {
      throw WorkflowError.noSuchProduct(
        product.rawValue, known: company.products.map(\.id.rawValue))
    }
    evidence = EvidenceOnRecord(in: open, company: company)
    excluded = try Self.excluded(in: open, clearance: clearance, product: product)
  }

  /// What must not even come near: our own notes, and other products' answers when one is named.
  private static func excluded(
    in open: OpenWorkspace, clearance: Sharing, product: Product.ID?
  ) throws -> Set<ApprovedAnswer.ID> {
    let restricted = try RestrictedAnswers.current(in: open)
    return Set(
      restricted.filter { entry in
        (entry.sharing == .internal && clearance < .internal)
          || (product.map { !entry.products.isEmpty && !entry.products.contains($0) } ?? false)
      }.map(\.id))
  }

  func response(to question: Question) throws -> Response {
    let query = Query(question.text, section: question.section, excluded: excluded)
    var judgement = matcher.judge(query)
    var reasons = judgement.reasons
    var outcome = judgement.outcome
    var source: Response.Source?
    if outcome != .unknown, let first = judgement.candidates.first,
      let stored = try open.database.answer(first.answerID)
    {
      let standing = try standing(of: stored.answer)
      if case .notCleared(let sharing) = standing {
        // Neither the wording nor the name of what the reader may not see is kept.
        judgement.candidates = []
        outcome = .unknown
        reasons = [
          "an approved answer comes near, but it is marked \(sharing.rawValue)"
            + (sharing == .nda
              ? "; say --cleared-for nda if this customer has signed an agreement" : "")
        ]
      } else {
        source = Response.Source(answer: stored.answer, revision: stored.revision)
        if standing != .usable {
          reasons.append("\(first.answerID) is not given: \(standing.reason(on: open.today))")
          if case .otherProducts = standing, product == nil {
            reasons.append("name one with --product")
          }
          if outcome == .answered { outcome = .suggested }
        }
      }
    }
    let shown = try judgement.candidates.filter { candidate in
      guard let answer = try open.database.answer(candidate.answerID)?.answer else { return false }
      return answer.sharing <= clearance
    }
    let hidden = judgement.candidates.filter { !shown.contains($0) }
    reasons.removeAll { reason in hidden.contains { reason.contains($0.answerID.rawValue) } }
    judgement.candidates = shown
    judgement.reasons = reasons
    return Response(
      question: question, judgement: judgement, outcome: outcome, source: source,
      reasons: reasons, suggestedOwner: outcome == .answered ? nil : owner(source, judgement))
  }

  func standing(of answer: ApprovedAnswer) throws -> AnswerStanding {
    try answer.standing(
      on: open.today, clearance: clearance, product: product,
      evidence: evidence.named(in: answer))
  }

  private func owner(_ source: Response.Source?, _ judgement: Judgement) -> String? {
    source?.answer.owner ?? company?.routing.owner(for: judgement.criteria.first)
  }
}
