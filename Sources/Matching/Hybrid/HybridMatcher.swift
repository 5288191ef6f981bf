package import Assurance

/// Words find, meaning ranks, a judge reads the few that come nearest together with the question.
///
/// Given without a person looking is what the words settle almost wholly, and what the judge finds
/// right with a likelihood whose measured precision holds the target. Nearness in meaning alone never
/// suffices: "encrypted at rest" and "encrypted in transit" are neighbours.
package struct HybridMatcher: QuestionMatcher {
  /// The judge's log odds below which words that nearly all agree settle nothing: of what they would have settled on the
  /// development part, the vendors and the families set aside, 23 of 27 right ones stay and all 4 wrong ones go.
  static let leastToSettle = -3.0

  private let lexical: LexicalMatcher
  private let search: CandidateSearch
  private let judge: (any AnswerJudge)?
  private let proposer: CriteriaProposer?
  private let policy: AnswerPolicy

  /// - Parameters:
  ///   - search: Finds by words and meaning.
  ///   - judge: Reads pairs; without one, only words decide what is given.
  ///   - proposer: Proposes criteria where no answer that is given has any.
  ///   - policy: From which likelihood on an answer is given.
  package init(
    search: CandidateSearch, judge: (any AnswerJudge)? = nil,
    proposer: CriteriaProposer? = nil, policy: AnswerPolicy = .standard
  ) {
    lexical = LexicalMatcher(
      index: search.index, proposer: nil, profiles: search.profiles, places: search.places)
    self.search = search
    self.judge = judge
    self.proposer = proposer
    self.policy = policy
  }

  package func judge(_ query: Query) -> Judgement { judgement(pending(query), in: .none) }

  package func pending(_ query: Query) -> PendingJudgement {
    guard search.usesMeaning else {
      return PendingJudgement(lexical.read(query, proposer).judgement)
    }
    return pending(mended(query), readsAll: false).judgement
  }

  package func judgement(_ pending: PendingJudgement, in coverage: Coverage) -> Judgement {
    pending.settled(in: coverage, policy: policy, model: search.model)
  }

  package func working(_ query: Query) -> Working {
    guard search.usesMeaning else {
      return Working(lexical.read(query, proposer).judgement, of: query.text)
    }
    let mended = mended(query)
    let (pending, ranked) = pending(mended, readsAll: true)
    return Working(
      judgement(pending, in: .none), weighed: ranked.entries.map { WeighedAnswer($0) },
      of: query.text, readAs: mended.text)
  }

  private func mended(_ query: Query) -> Query {
    var query = query
    query.written = query.text
    query.text = search.mended(query.text)
    return query
  }

  /// - Parameters:
  ///   - query: The question.
  ///   - readsAll: Whether the judge is asked also where the words are approved ones, for somebody who wants
  ///     to see.
  /// - Returns: What comes of it, and all that was weighed.
  private func pending(
    _ query: Query, readsAll: Bool
  ) -> (judgement: PendingJudgement, ranked: RankedAnswers) {
    let (sure, isExact) = lexical.read(query, nil)
    let isSettled = sure.outcome == .answered
    let meaning = search.meaning(of: query.text)
    let near = search.near(query, meaning: meaning)
    // A question in approved words needs no judge, one in nearly the same words only for that pair.
    let ranked = RankedAnswers(
      near, question: query.text, model: search.model,
      judge: isSettled && !readsAll ? nil : judge)
    var judgement = united(sure, with: ranked, limit: query.limit)
    var choice: PendingJudgement.Choice?
    if isSettled, !isExact, let judge, let doubt = doubt(in: sure, ranked, query, judge) {
      var doubted = sure
      doubted.outcome = .suggested
      doubted.criteria = []
      doubted.reasons.append(doubt)
      judgement = united(doubted, with: ranked, limit: query.limit)
    } else if !isSettled, let best = ranked.entries.first, mayBeSuggested(best.likelihood) {
      choice = chosen(best, of: ranked, query)
    }
    func complete(_ judgement: inout Judgement) {
      if judgement.outcome == .conflict, let refused = judgement.candidates.first?.answerID,
        let entry = ranked.entries.first(where: { $0.near.answerID == refused })
      {
        judgement.reasons += inverted(entry.near)
      }
      if judgement.criteria.isEmpty, let proposer {
        judgement.criteria = proposer.criteria(
          for: query.text, meaning: meaning, votes: search.votes(of: near))
      }
    }
    complete(&judgement)
    choice = choice.map { choice in
      var choice = choice
      complete(&choice.judgement)
      return choice
    }
    let first = ranked.entries.first?.likelihood ?? 0
    return (
      PendingJudgement(
        judgement, likelihood: judgement.outcome == .answered ? nil : first, choice: choice),
      ranked
    )
  }

  /// Why a person looks at what the words would settle; `nil` where the judge finds nothing against it.
  private func doubt(
    in sure: Judgement, _ ranked: RankedAnswers, _ query: Query, _ judge: any AnswerJudge
  ) -> String? {
    let settled = sure.candidates.first?.answerID
    guard let entry = ranked.entries.first(where: { $0.near.answerID == settled }),
      isFitting(entry, to: query.text, judge)
    else { return "nearly all words agree, but read together the two may not fit" }
    return obstacle(to: entry, among: ranked, query)
  }

  /// Whether the judge finds nothing against the pair, with the answer's text or, which the words speak of, without.
  private func isFitting(
    _ entry: RankedAnswers.Entry, to question: String, _ judge: any AnswerJudge
  ) -> Bool {
    [entry.near.approvedText, entry.near.phrasing].contains { text in
      judge.logits(question: question, approved: [text]).first.map { $0 >= Self.leastToSettle }
        ?? false
    }
  }

  package var promise: PrecisionPromise? {
    guard search.usesMeaning, judge != nil, let most = search.model.thresholds.last else {
      return nil
    }
    return PrecisionPromise(
      precision: policy.precision, threshold: policy.threshold(search.model),
      most: most.precision)
  }

  package var limitation: String? {
    judge == nil && search.usesMeaning
      ? "the judge was not found: only what words settle was given unseen" : nil
  }

  package var engine: String? { search.engine(judging: judge) }

  package var basis: String? {
    engine.map { engine in
      let criteria = proposer == nil ? "none" : CriteriaReference.revision
      return "\(search.index.revision) \(engine) \(criteria) \(policy.summary)"
    }
  }

  /// What the nearest answer makes of a question that no words settle, and what its likelihood decides on.
  private func chosen(
    _ best: RankedAnswers.Entry, of ranked: RankedAnswers, _ query: Query
  ) -> PendingJudgement.Choice {
    var choice = PendingJudgement.Choice(
      judgement: Judgement(
        outcome: .suggested, candidates: ranked.candidates(limit: query.limit, policy: policy),
        reasons: ["nearest approved phrasing: \u{201c}\(best.near.phrasing)\u{201d}"]),
      likelihoods: ranked.entries.prefix(query.limit).map(\.likelihood))
    if !best.near.conflicts.isEmpty {
      guard ranked.isReadAsFitting(best) else {
        let shared = SharedWords(
          Tokens(query.text), search.profiles.phrasing(best.near.place).tokens)
        choice.judgement.outcome = .conflict
        choice.judgement.reasons += [shared.reason].compactMap(\.self) + best.near.conflicts
        return choice
      }
      // Read together the two fit, though the words say otherwise.
      choice.judgement.reasons += best.near.conflicts.map {
        "read together they seem to fit, but \($0)"
      }
    }
    choice.judgement.reasons += best.near.doubts
    guard ranked.isFree(best), mayBeGiven(best.likelihood) else { return choice }
    choice.isFree = true
    choice.obstacle = obstacle(to: best, among: ranked, query)
    choice.criteria = search.index.criteria(best.near.answer)
    return choice
  }

  /// Whether it is suggested in some questionnaire, be it the one that is covered best.
  private func mayBeSuggested(_ likelihood: Double) -> Bool {
    policy.calibrated(search.model.coverage.most(likelihood)) >= PendingJudgement.leastToSuggest
  }

  /// Whether it is given in some questionnaire, be it the one that is covered best.
  private func mayBeGiven(_ likelihood: Double) -> Bool {
    guard let least = policy.threshold(search.model) else { return false }
    return search.model.coverage.most(likelihood) >= least
  }

  /// What the approved answer would say to a question that is turned round and otherwise the same.
  private func inverted(_ near: NearAnswer) -> [String] {
    guard near.features.isInverted == 1, near.features.conflicts == 1 else { return [] }
    return switch search.index.spokenAnswer(near.answer) {
    case .yes: ["turned round: where the approved answer says Yes, this question wants No"]
    case .no: ["turned round: where the approved answer says No, this question wants Yes"]
    default: []
    }
  }

  /// What no likelihood outweighs: an approved question that is answered twice and differently, another that comes
  /// nearer in every other way, what only makes sense after the line before it, a document that is asked for and of
  /// which the answer says nothing, one policy where it speaks of all, and a part of a compound question that the answer
  /// does not answer.
  ///
  /// - Parameters:
  ///   - best: The answer that would be given.
  ///   - ranked: All that came near.
  ///   - query: The question.
  /// - Returns: Why a person has to look; `nil` for nothing.
  package func obstacle(
    to best: RankedAnswers.Entry, among ranked: RankedAnswers, _ query: Query
  ) -> String? {
    let index = search.index
    let words = search.profiles.phrasing(best.near.place)
    let rival = ranked.entries.first { other in
      other.near.answerID != best.near.answerID
        && search.profiles.phrasing(other.near.place).isSame(as: words)
        && (index.shortAnswer(other.near.answer) != index.shortAnswer(best.near.answer)
          || index.answerText(other.near.answer) != index.answerText(best.near.answer))
    }
    if let rival { return "\(rival.near.answerID) answers the same question differently" }
    if let rival = ranked.nearer(than: best) {
      return "\(rival.near.answerID) comes nearer by words and by meaning"
    }
    if let pointer = BackReference.obstacle(query.text) { return pointer }
    if let unsaid = DocumentRequest.obstacle(query.text, best.near.approvedText)
      ?? PolicyReview.obstacle(PlainWords.of(query.text), PlainWords.of(best.near.approvedText))
    {
      return unsaid
    }
    if let beyond = SectionScope(query.section).obstacle(QuestionProfile(query.text), words) {
      return beyond
    }
    guard let judge else { return nil }
    guard judge.readsWhole(query.text) else {
      return "it is longer than can be read together with an answer"
    }
    let all = QuestionParts.of(query.written ?? query.text)
    let parts = all.indices.filter {
      !QuestionProfile.isFollowUp(all[$0], after: all[..<$0].joined(separator: " "))
    }.map { all[$0] }
    guard parts.count > 1 else { return nil }
    let verdicts = zip(
      parts,
      parts.map {
        judge.logits(question: search.mended($0), approved: [best.near.approvedText]).first ?? -1
      })
    return verdicts.first { $0.1 < search.model.leastToOverrule }.map {
      "of the several things it asks, \u{201c}\($0.0)\u{201d} may not be answered by it"
    }
  }

  private func likelihood(of entry: RankedAnswers.Entry) -> Double {
    policy.calibrated(entry.likelihood)
  }

  /// What words alone found first, then what both find; where words found nothing, only that.
  private func united(_ sure: Judgement, with ranked: RankedAnswers, limit: Int) -> Judgement {
    var judgement = sure
    var first = Array(sure.outcome == .unknown ? [] : sure.candidates.prefix(1))
    if sure.outcome != .answered, let candidate = first.first {
      // How much of the wording agrees is no likelihood; what was weighed is.
      let weighed = ranked.entries.first { $0.near.answerID == candidate.answerID }
      first[0].confidence = min(
        candidate.confidence, Confidence(weighed.map(likelihood) ?? PendingJudgement.leastToSuggest)
      )
    }
    let others = ranked.candidates(limit: limit, policy: policy).filter { other in
      !first.contains { $0.answerID == other.answerID }
    }
    judgement.candidates = Array((first + others).prefix(limit))
    return judgement
  }
}
