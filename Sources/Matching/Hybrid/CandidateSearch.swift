package import Assurance
import Foundation

/// An answer that came near a question, with everything that speaks for and against it.
package struct NearAnswer: Sendable {
  let answer: Int
  /// Where the phrasing that comes nearest stands in the index.
  let place: Int
  /// The phrasing that comes nearest.
  let phrasing: String
  package let answerID: ApprovedAnswer.ID
  package let features: PairFeatures
  package let conflicts: [String]
  package let doubts: [String]
  /// The phrasing and the answer's own words, as the judge reads them.
  package var approvedText: String
}

/// Finds the answers worth weighing, by words and by meaning, and measures each.
package struct CandidateSearch: Sendable {
  /// Phrasings taken from each way of searching.
  private static let depth = 24
  /// The share of both sides' telling words that the other has.
  private static let nearlySame = 0.5

  let index: MatchIndex
  /// The weights that suit the answers.
  package let model: FittedModel
  private let vectors: PhraseVectors?
  private let encoder: (any TextEncoder)?
  private let search: BM25Search
  let profiles: IndexedProfiles
  let places: ExcludedPlaces

  /// - Parameters:
  ///   - index: The approved answers.
  ///   - vectors: Their meanings; `nil`, or of another revision or encoder, and words alone decide.
  ///   - encoder: For the question's meaning.
  package init(index: MatchIndex, vectors: PhraseVectors?, encoder: (any TextEncoder)?) {
    let fits = vectors.map {
      $0.revision == index.revision && $0.phrasingCount == index.phrasingCount
        && $0.encoder == encoder?.identity
    }
    self.index = index
    model = .fitting(index)
    self.vectors = fits == true ? vectors : nil
    self.encoder = fits == true ? encoder : nil
    search = BM25Search(index: index)
    profiles = IndexedProfiles(index: index)
    places = ExcludedPlaces(index: index)
  }

  package var usesMeaning: Bool { vectors != nil && encoder != nil }

  /// See ``QuestionMatcher/engine``.
  ///
  /// - Parameter judge: Reads what was found.
  /// - Returns: `nil` without meaning.
  package func engine(judging judge: (any AnswerJudge)?) -> String? {
    guard usesMeaning, let encoder else { return nil }
    return model.engine(encoder: encoder, judge: judge)
  }

  /// - Parameter question: As it came in.
  /// - Returns: The same with slips of the pen mended, where an encoder knows the words; see ``Spelling``. What the
  ///   approved answers say themselves is none.
  package func mended(_ question: String) -> String {
    guard let encoder else { return question }
    let index = index
    return Spelling { word in
      encoder.isWord(word) || index.postings(of: Stemmer.stem(word)) != nil
    }.mended(question)
  }

  /// - Returns: The vector of a question's meaning; empty without an encoder.
  package func meaning(of question: String) -> [Float] {
    usesMeaning ? encoder?.encode([question]).first ?? [] : []
  }

  /// - Parameters:
  ///   - query: The question.
  ///   - question: Its meaning, as ``meaning(of:)`` has it.
  /// - Returns: Each answer once, in the order of its first phrasing.
  package func near(_ query: Query, meaning question: [Float]) -> [NearAnswer] {
    let profile = QuestionProfile(query.text)
    let probe = PhraseVectors.Probe(question)
    let cosines = vectors?.phrasingCosines(with: probe) ?? []
    let excluded = places.of(query.excluded)
    let hits = search.hits(for: profile.tokens.terms, limit: Self.depth, excluding: excluded)
    var byAnswer: [Int: Set<Int>] = [:]
    for hit in hits { byAnswer[hit.answer, default: []].insert(hit.phrasing) }
    for phrasing in largest(cosines, Self.depth, excluding: excluded) {
      byAnswer[index.answer(ofPhrasing: phrasing), default: []].insert(phrasing)
    }
    let scores = Dictionary(hits.map { ($0.phrasing, $0.score) }) { first, _ in first }
    let selfScore = search.selfScore(of: profile.tokens.terms)
    let trigrams = Trigrams.of(profile.tokens.words)
    return byAnswer.keys.sorted().compactMap { answer in
      measure(
        answer, (byAnswer[answer] ?? []).sorted(), profile, probe, cosines, scores, selfScore,
        trigrams)
    }
  }

  package func near(_ query: Query) -> [NearAnswer] {
    near(query, meaning: meaning(of: query.text))
  }

  /// What the answers that came near say of the question's criteria.
  package func votes(of near: [NearAnswer]) -> [CriteriaVote] {
    near.map {
      CriteriaVote(
        criteria: index.criteria($0.answer), searchShare: $0.features.searchShare,
        cosine: $0.features.phrasingCosine)
    }
  }

  /// The cosine between a phrasing and every phrasing, by place; none without meaning.
  func cosines(withPhrasing place: Int) -> [Float] {
    vectors.map { $0.phrasingCosines(with: PhraseVectors.Probe($0.vector(ofPhrasing: place))) }
      ?? []
  }

  /// The cosine between two answers' texts; 0 without meaning.
  func textCosine(_ one: Int, _ other: Int) -> Double {
    vectors.map {
      Double($0.answerCosine(with: PhraseVectors.Probe($0.vector(ofAnswer: one)), other))
    } ?? 0
  }

  private func largest(_ values: [Float], _ count: Int, excluding excluded: Set<Int>) -> [Int] {
    var best: [(Float, Int)] = []
    for (place, value) in values.enumerated() {
      if best.count == count, value <= best[count - 1].0 { continue }
      if !excluded.isEmpty, excluded.contains(index.answer(ofPhrasing: place)) { continue }
      let at = best.firstIndex { value > $0.0 } ?? best.count
      best.insert((value, place), at: at)
      if best.count > count { best.removeLast() }
    }
    return best.map(\.1)
  }

  private func measure(
    _ answer: Int, _ phrasings: [Int], _ profile: QuestionProfile, _ probe: PhraseVectors.Probe,
    _ cosines: [Float], _ scores: [Int: Double], _ selfScore: Double, _ trigrams: Set<UInt32>
  ) -> NearAnswer? {
    // The phrasing to compare with: the nearest by words and meaning together.
    let measured = phrasings.map { phrasing -> (place: Int, likeness: Double) in
      let cosine = cosines.isEmpty ? 0 : Double(cosines[phrasing])
      return (phrasing, cosine + (scores[phrasing] ?? 0) / max(selfScore, 1))
    }
    guard let best = measured.max(by: { $0.likeness < $1.likeness }) else { return nil }
    let text = index.phrasing(best.place)
    let known = profiles.phrasing(best.place)
    let answerText = index.answerText(answer)
    let isExact = profile.isSame(as: known)
    let overlap = TermOverlap(
      asked: profile.tokens.terms, known: known.tokens.terms, weight: search.weight)
    let withText = TermOverlap(
      asked: profile.tokens.terms, known: known.tokens.terms + profiles.terms(ofAnswer: answer),
      weight: search.weight)
    let comparison = FacetComparison(question: profile, phrasing: known, answer: answerText)
    // In nearly the same words a negation turns the question round, however well the text may fit.
    let isTurned =
      profile.isInverted != known.isInverted
      && min(overlap.asked, overlap.known) >= Self.nearlySame
    let own = phrasings.map { cosines.isEmpty ? 0 : Double(cosines[$0]) }.sorted(by: >)
    let features = PairFeatures(
      phrasingCosine: own.first ?? 0, secondCosine: own.dropFirst().first ?? own.first ?? 0,
      textCosine: vectors.map { Double($0.answerCosine(with: probe, answer)) } ?? 0,
      searchShare: min(1, (phrasings.compactMap { scores[$0] }.max() ?? 0) / max(selfScore, 1)),
      askedCovered: overlap.asked, knownCovered: overlap.known, textCovered: withText.asked,
      trigrams: Trigrams.likeness(trigrams, Trigrams.of(known.tokens.words)),
      conflicts: Double(comparison.conflicts.count), doubts: Double(comparison.doubts.count),
      isInverted: profile.isInverted != known.isInverted ? 1 : 0,
      isOtherForm: profile.isOpen != known.isOpen ? 1 : 0,
      asksMore: profile.parts > known.parts ? 1 : 0, isExact: isExact ? 1 : 0,
      isFirm: comparison.isFirm || isTurned ? 1 : 0,
      askedLength: log(Double(max(1, profile.tokens.words.count))))
    return NearAnswer(
      answer: answer, place: best.place, phrasing: text, answerID: index.answerID(answer),
      features: features,
      conflicts: isExact ? [] : comparison.conflicts, doubts: isExact ? [] : comparison.doubts,
      approvedText: ApprovedText.joined(
        phrasing: text, shortAnswer: index.spokenAnswer(answer), text: answerText))
  }
}
