package import Assurance

/// The first engine: BM25 over phrasings, answers' texts and criteria finds what comes near; a
/// comparison word by word and facet by facet decides what may be given.
///
/// It answers by itself only what it recognises almost wholly: every word of the question that
/// carries meaning must be in one phrasing, and that phrasing must say nothing more.
package struct LexicalMatcher: QuestionMatcher {
  private let index: MatchIndex
  private let search: BM25Search
  private let proposer: CriteriaProposer?
  private let profiles: IndexedProfiles
  private let places: ExcludedPlaces
  package private(set) var limitation: String?

  /// - Parameters:
  ///   - index: The approved answers.
  ///   - proposer: Proposes criteria where no answer that is given has any.
  ///   - limitation: See ``QuestionMatcher/limitation``.
  package init(
    index: MatchIndex, proposer: CriteriaProposer? = nil, limitation: String? = nil
  ) {
    self.init(
      index: index, proposer: proposer, profiles: IndexedProfiles(index: index),
      places: ExcludedPlaces(index: index))
    self.limitation = limitation
  }

  /// Shares the profiles of the index with whoever else looks at its phrasings.
  init(
    index: MatchIndex, proposer: CriteriaProposer?, profiles: IndexedProfiles,
    places: ExcludedPlaces
  ) {
    self.index = index
    self.proposer = proposer
    self.profiles = profiles
    self.places = places
    search = BM25Search(index: index)
  }

  package func judge(_ query: Query) -> Judgement { read(query, proposer).judgement }

  /// The judgement with another proposer than this matcher's own, or with none.
  ///
  /// - Returns: The judgement, and whether its first candidate is approved for just these words.
  func read(
    _ query: Query, _ proposer: CriteriaProposer?
  ) -> (judgement: Judgement, isExact: Bool) {
    let profile = QuestionProfile(query.text)
    let hits = search.hits(
      for: profile.tokens.terms, limit: 20, excluding: places.of(query.excluded))
    var assessments: [Int: Assessment] = [:]
    let section = SectionScope(query.section)
    for hit in hits {
      let assessment = assess(hit, section, profile)
      if let known = assessments[hit.answer], !assessment.isBetter(than: known) { continue }
      assessments[hit.answer] = assessment
    }
    let ranked = assessments.values.sorted { $0.isBetter(than: $1) }
    var judgement = judgement(ranked, query, profile)
    if judgement.criteria.isEmpty, let proposer {
      judgement.criteria = proposer.criteria(for: query.text, votes: votes(of: hits, profile))
    }
    return (judgement, ranked.first?.isExact ?? false)
  }

  private func votes(of hits: [BM25Search.Hit], _ profile: QuestionProfile) -> [CriteriaVote] {
    let own = max(1, search.selfScore(of: profile.tokens.terms))
    return hits.map {
      CriteriaVote(
        criteria: index.criteria($0.answer), searchShare: min(1, $0.score / own), cosine: 0)
    }
  }

  private func assess(
    _ hit: BM25Search.Hit, _ section: SectionScope, _ profile: QuestionProfile
  ) -> Assessment {
    let phrasing = index.phrasing(hit.phrasing)
    let known = profiles.phrasing(hit.phrasing)
    let text = index.answerText(hit.answer)
    let overlap = TermOverlap(
      asked: profile.tokens.terms, known: known.tokens.terms, weight: search.weight)
    let isExact = profile.isSame(as: known)
    let comparison = FacetComparison(
      question: profile, phrasing: known, answer: text)
    var doubts = comparison.doubts
    if profile.isOpen != known.isOpen {
      doubts.append(
        known.isOpen
          ? "the question wants yes or no, the approved answer explains"
          : "the question wants to be told, the approved answer says yes or no")
    }
    doubts += WordOrder.doubts(profile, known)
    if !overlap.unmet.isEmpty {
      doubts.append("nothing approved here speaks of " + Self.list(overlap.unmet))
    }
    if !overlap.surplus.isEmpty {
      doubts.append("the approved answer's question also speaks of " + Self.list(overlap.surplus))
    }
    return Assessment(
      answer: hit.answer, phrasing: phrasing, shortAnswer: index.shortAnswer(hit.answer),
      overlap: overlap, isExact: isExact, conflicts: isExact ? [] : comparison.conflicts,
      doubts: (isExact ? [] : doubts)
        + [section.obstacle(profile, known)].compactMap(\.self))
  }

  private func judgement(
    _ ranked: [Assessment], _ query: Query, _ profile: QuestionProfile
  ) -> Judgement {
    let near = ranked.filter { $0.confidence >= Assessment.leastWorthShowing }
    let candidates = near.prefix(query.limit).map { assessment in
      Candidate(
        answerID: index.answerID(assessment.answer),
        confidence: Confidence(assessment.confidence), phrasing: assessment.phrasing,
        conflicts: assessment.conflicts)
    }
    guard let best = near.first, best.confidence >= Assessment.leastToSuggest else {
      let missing = profile.tokens.terms.filter {
        index.postings(of: $0) == nil && !$0.hasPrefix("~")
      }
      let reason =
        missing.isEmpty
        ? "nothing approved comes near this question"
        : "nothing approved speaks of \(Self.list(Array(missing.prefix(4))))"
      return Judgement(
        outcome: .unknown, candidates: Array(candidates), reasons: [reason])
    }
    var reasons = [
      best.isExact
        ? "the question is one of the approved phrasings"
        : "nearest approved phrasing: \u{201c}\(best.phrasing)\u{201d}"
    ]
    if !best.conflicts.isEmpty {
      return Judgement(
        outcome: .conflict, candidates: Array(candidates),
        reasons: reasons + [SharedWords(query.text, best.phrasing).reason].compactMap(\.self)
          + best.conflicts)
    }
    reasons += best.doubts
    if let rival = near.dropFirst().first(where: { rivals($0, best) }) {
      reasons.append(
        "\(index.answerID(rival.answer)) fits nearly as well and answers differently")
      return Judgement(
        outcome: .suggested, candidates: Array(candidates), reasons: reasons)
    }
    let isSure = best.doubts.isEmpty && best.confidence >= Assessment.enoughToAnswer
    if !isSure, best.doubts.isEmpty {
      reasons.append("too little of the wording agrees to be sure")
    }
    return Judgement(
      outcome: isSure ? .answered : .suggested, candidates: Array(candidates), reasons: reasons,
      criteria: isSure ? index.criteria(best.answer) : [])
  }

  /// Whether another answer comes so near that choosing between them would be a guess.
  private func rivals(_ other: Assessment, _ best: Assessment) -> Bool {
    guard !best.isExact || other.isExact, other.conflicts.isEmpty, other.doubts.isEmpty else {
      return false
    }
    guard best.confidence - other.confidence < 0.04 else { return false }
    return other.shortAnswer != best.shortAnswer
      || index.answerText(other.answer) != index.answerText(best.answer)
  }

  private static func list(_ terms: [String]) -> String {
    terms.map { $0.hasPrefix("~") ? String($0.dropFirst()) : $0 }.joined(separator: ", ")
  }
}
