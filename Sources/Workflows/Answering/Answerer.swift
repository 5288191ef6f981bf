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
  private var remembered: RememberedJudgements
  private var record: ForeseenRecord
  /// Of the questions that are asked together; none of a single one.
  private var coverage = Coverage.none
  private let standings: Standings
  private let excluded: Set<ApprovedAnswer.ID>
  /// Answers that the reader may not see, by name.
  private let unseen: Set<String>

  init(
    in open: OpenWorkspace, clearance: Sharing, product: Product.ID?, mayTakeLong: Bool = false,
    isCancelled: @Sendable () -> Bool = { false }
  ) throws {
    self.open = open
    self.clearance = clearance
    self.product = product
    matcher = MeaningIndex.matcher(
      in: open, index: try KnowledgeIndex.current(in: open), mayTakeLong: mayTakeLong,
      isCancelled: isCancelled)
    remembered = RememberedJudgements(
      in: open, by: matcher, clearance: clearance, product: product)
    record = ForeseenRecord(in: open.database)
    company = try open.folder.company()
    if let product { try company?.check([product]) }
    standings = Standings(in: open, company: company, clearance: clearance, product: product)
    let restricted = try RestrictedAnswers.current(in: open)
    // What must not even come near: our own notes, and other products' answers when one is named.
    excluded = Set(
      restricted.filter { entry in
        (entry.sharing == .internal && clearance < .internal)
          || (product.map { !entry.products.isEmpty && !entry.products.contains($0) } ?? false)
      }.map(\.id))
    unseen = Set(restricted.filter { $0.sharing > clearance }.map(\.id.rawValue))
  }

  /// Has the engine read these questions before they are asked: all cores work it out.
  mutating func foresee(_ questions: [Question]) {
    _ = remembered.recall(questions.map(query), or: matcher)
  }

  /// Regards these questions as one questionnaire's: how much of it the approved answers cover says how likely each is right.
  mutating func regard(_ questions: [Question]) {
    let foreseen = remembered.recall(questions.map(query), or: matcher)
    coverage = Coverage(of: foreseen.map(\.likelihood))
  }

  /// Fetches what the record holds on these questions in one go.
  mutating func fetch(_ questions: [Question]) throws {
    let foreseen = remembered.recall(questions.map(query), or: matcher)
    try record.fetch(
      answers: foreseen.flatMap(\.answerIDs), wordings: questions.map { Wording($0.text) })
  }

  /// Keeps what was foreseen for the next time that somebody asks the same.
  func saveJudgements() { remembered.save() }

  /// How the engine came to its word, before any rule; not to be shown without ``response(to:)``,
  /// which says what this reader may see.
  func working(on question: Question) -> Working { matcher.working(query(question)) }

  private func query(_ question: Question) -> Query {
    Query(question.text, section: question.section, excluded: excluded)
  }

  func response(to question: Question) throws -> Response {
    let query = query(question)
    let wording = Wording(question.text)
    let settled = SettledWording(
      try record.history(of: wording), for: question, wording: wording, product: product)
    let judged = matcher.judgement(
      remembered.judgement(on: query) ?? matcher.pending(query), in: coverage)
    if let response = try confirmed(question, settled, judged) { return response }
    var judgement = judged.passingOver(settled.rejected).heeding(settled.replaced)
    var reasons = judgement.reasons
    var outcome = judgement.outcome
    var source: Response.Source?
    let first = outcome == .unknown ? nil : judgement.candidates.first
    let proposed = try first.flatMap { try record.answer($0.answerID) }
    if first != nil, proposed == nil {
      outcome = .unknown
      reasons = ["what came nearest was retired meanwhile; ask again"]
    }
    if let first, let stored = proposed {
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
    let shown = try shown(judgement.candidates)
    let hidden = judgement.candidates.filter { !shown.contains($0) }
    reasons.removeAll { reason in
      // "ID answers the same question differently" names an answer that may be no candidate.
      hidden.contains { reason.contains($0.answerID.rawValue) }
        || reason.split(separator: " ").first.map { unseen.contains(String($0)) } == true
    }
    judgement.candidates = shown
    judgement.reasons = reasons
    return Response(
      question: question, judgement: judgement, outcome: outcome, source: source,
      reasons: reasons, suggestedOwner: outcome == .answered ? nil : owner(source, judgement))
  }

  func standing(of answer: ApprovedAnswer) throws -> AnswerStanding {
    try standings.standing(of: answer)
  }

  private func owner(_ source: Response.Source?, _ judgement: Judgement) -> String? {
    source?.answer.owner ?? company?.routing.owner(for: judgement.criteria.first)
  }
}

// MARK: - Confirmed pairs

extension Answerer {
  /// The answer that a reviewer took for this wording, where it may still be given.
  ///
  /// - Returns: `nil` when nobody did, or when it is of no concern to this reader: then the engine
  ///   decides as ever.
  private func confirmed(
    _ question: Question, _ settled: SettledWording, _ judged: Judgement
  ) throws -> Response? {
    guard let (taken, decision) = settled.confirmed,
      let stored = try standings.current(taken.id), isInScope(stored.answer),
      let then = try open.database.answer(taken.id, revision: taken.revision)
    else { return nil }
    var judgement = judged
    let engine = judged.candidates.first { $0.answerID == taken.id }
    judgement.candidates = Array(
      ([
        Candidate(
          answerID: taken.id, confidence: Confidence(0.99),
          phrasing: engine?.phrasing ?? stored.answer.canonicalQuestion)
      ] + (try shown(judged.candidates)).filter { $0.answerID != taken.id }).prefix(5))
    judgement.reasons = [decision.confirmation]
    judgement.outcome = .answered
    if !stored.answer.criteria.isEmpty { judgement.criteria = stored.answer.criteria }
    let standing = try standing(of: stored.answer)
    if !stored.answer.saysTheSame(as: then.answer) {
      judgement.outcome = .suggested
      judgement.reasons = [
        "\(decision.confirmation) as revision \(taken.revision); since then revision "
          + "\(stored.revision) says something else"
      ]
    }
    if standing != .usable {
      judgement.outcome = .suggested
      judgement.reasons.append("\(taken.id) is not given: \(standing.reason(on: open.today))")
    }
    return Response(
      question: question, judgement: judgement, outcome: judgement.outcome,
      source: Response.Source(answer: stored.answer, revision: stored.revision),
      reasons: judgement.reasons,
      suggestedOwner: judgement.outcome == .answered ? nil : stored.answer.owner)
  }

  /// An answer for some products only holds for those of them that were asked about.
  private func isInScope(_ answer: ApprovedAnswer) -> Bool {
    answer.products.isEmpty || product.map(answer.products.contains) == true
  }

  private func shown(_ candidates: [Candidate]) throws -> [Candidate] {
    try candidates.filter {
      try record.answer($0.answerID).map { $0.answer.sharing <= clearance } ?? false
    }
  }
}
