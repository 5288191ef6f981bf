package import Assurance

/// Two answers to one and the same question, or to one and its inversion.
package struct RepeatedQuestion: Hashable, Sendable {
  package let first: ApprovedAnswer.ID
  package let second: ApprovedAnswer.ID
  /// The two phrasings that ask the same; the first answer's, then the second's.
  package let phrasings: [String]
  /// One asks whether something is so, the other whether it is not: a Yes to both contradicts itself.
  package let isInverted: Bool
  /// How likely either stands in for the other, 0…1; 1 where they share all their words.
  package let likelihood: Double
  /// The cosine of the two texts, 0…1; 0 where meaning is not used.
  package let textNearness: Double
}

/// Finds answers that a customer's question would meet alike.
///
/// Phrasings that share all their words ask the same. For the rest every phrasing is asked as if a
/// customer asked it and its own answer were not there: two answers that stand in for each other
/// that way are taken to answer one question. Likely is not certain; a person looks at each.
package struct RepeatedQuestions: Sendable {
  /// The likelihood from which one answer stands in for the other.
  static let leastLikelihood = 0.6
  /// The cosine from which a phrasing that asks the opposite is taken for another's inversion.
  static let leastNearnessOfInversions = 0.8
  /// Below this cosine to every other answer's phrasings a phrasing is not asked.
  static let leastNearness = 0.5
  /// Phrasings that are asked at most, those that lie nearest to another first: a minute of work.
  static let mostAsked = 2_000
  /// Answers to a question in the same words that are compared with each other; those beyond are
  /// compared with the first alone. Without a limit the pairs would grow with the square.
  static let mostCompared = 20

  private let index: MatchIndex
  private let search: CandidateSearch?
  private let judge: (any AnswerJudge)?

  /// - Parameters:
  ///   - index: The answers.
  ///   - search: Finds by meaning; `nil`, and only phrasings of the same words are found.
  ///   - judge: Reads pairs; `nil`, and only phrasings of the same words are found.
  package init(index: MatchIndex, search: CandidateSearch?, judge: (any AnswerJudge)?) {
    self.index = index
    self.search = search?.usesMeaning == true ? search : nil
    self.judge = judge
  }

  /// - Returns: Each pair of answers once, the nearest first; and how many phrasings were left unasked,
  ///   beyond ``mostAsked``, or not compared with all of the same words, beyond ``mostCompared``.
  package func find() -> (repeated: [RepeatedQuestion], unasked: Int) {
    var found: [Pair: RepeatedQuestion] = [:]
    let same = sameWords()
    for (one, other) in same.pairs where found[pair(one, other)] == nil {
      found[pair(one, other)] = repeated(one, other, isInverted: false, likelihood: 1)
    }
    let near = phrasingsNearOthers()
    for place in near.prefix(Self.mostAsked) {
      guard let standIn = standIn(for: place), found[pair(place, standIn.phrasing)] == nil,
        let back = self.standIn(for: standIn.phrasing),
        index.answer(ofPhrasing: back.phrasing) == index.answer(ofPhrasing: place)
      else { continue }
      found[pair(place, standIn.phrasing)] = repeated(
        place, standIn.phrasing, isInverted: standIn.isInverted,
        likelihood: min(standIn.likelihood, back.likelihood))
    }
    let sorted = found.values.sorted {
      ($1.likelihood, $0.first, $0.second) < ($0.likelihood, $1.first, $1.second)
    }
    return (sorted, max(0, near.count - Self.mostAsked) + same.uncompared)
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  private func pair(_ one: Int, _ other: Int) -> Pair {
    let answers = [one, other].map { index.answer(ofPhrasing: $0) }.sorted()
    return Pair(first: answers[0], second: answers[1])
  }

  // MARK: - Words

  /// Phrasings of two answers that are the same but for signs and upper case.
  ///
  /// - Returns: The pairs, always in the same order; and how many phrasings were compared with one
  ///   other alone.
  private func sameWords() -> (pairs: [(Int, Int)], uncompared: Int) {
    let same = Dictionary(grouping: 0..<index.phrasingCount) {
      Tokens.normalized(index.phrasing($0))
    }
    var pairs: [(Int, Int)] = []
    var uncompared = 0
    for places in same.values.sorted(by: { $0[0] < $1[0] }) {
      let answers = onePerAnswer(places)
      for (count, place) in answers.enumerated() {
        let others = count < Self.mostCompared ? answers[..<count] : answers[..<1]
        pairs += others.map { ($0, place) }
      }
      uncompared += max(0, answers.count - Self.mostCompared)
    }
    return (pairs, uncompared)
  }

  /// - Parameter places: Phrasings in the order of the index.
  /// - Returns: The first phrasing of each answer among them.
  private func onePerAnswer(_ places: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return places.filter { seen.insert(index.answer(ofPhrasing: $0)).inserted }
  }

  // MARK: - Meaning

  /// Phrasings that lie near another answer's, the nearest first.
  private func phrasingsNearOthers() -> [Int] {
    guard let search, judge != nil else { return [] }
    let nearest = (0..<index.phrasingCount).map { place in
      let own = index.answer(ofPhrasing: place)
      return search.cosines(withPhrasing: place).enumerated()
        .filter { index.answer(ofPhrasing: $0.offset) != own }.map(\.element).max() ?? 0
    }
    return nearest.indices.filter { Double(nearest[$0]) >= Self.leastNearness }
      .sorted { (nearest[$1], $0) < (nearest[$0], $1) }
  }

  private struct StandIn {
    let phrasing: Int
    let isInverted: Bool
    let likelihood: Double
  }

  /// The answer that would be given if the phrasing's own were not there.
  private func standIn(for phrasing: Int) -> StandIn? {
    guard let search, let judge else { return nil }
    let text = index.phrasing(phrasing)
    let own = index.answerID(index.answer(ofPhrasing: phrasing))
    // The judge reads the phrasings alone: whether they ask the same, an answer that begins with No says little of.
    let near = search.near(Query(text, excluded: [own])).map { near in
      var near = near
      near.approvedText = near.phrasing
      return near
    }
    func first(_ judge: (any AnswerJudge)?) -> RankedAnswers.Entry? {
      RankedAnswers(near, question: text, model: search.model, judge: judge).entries.first
    }
    // The judge learnt that an inversion does not fit; meaning alone says what it inverts.
    if let inverted = first(nil), inverted.near.features.isInverted > 0 {
      let nearness = inverted.near.features.phrasingCosine
      guard inverted.near.conflicts.count == 1, nearness >= Self.leastNearnessOfInversions else {
        return nil
      }
      return StandIn(phrasing: inverted.near.place, isInverted: true, likelihood: min(1, nearness))
    }
    guard let best = first(judge), best.near.features.isInverted == 0, best.near.conflicts.isEmpty,
      best.likelihood >= Self.leastLikelihood
    else { return nil }
    return StandIn(phrasing: best.near.place, isInverted: false, likelihood: best.likelihood)
  }

  private func repeated(
    _ one: Int, _ other: Int, isInverted: Bool, likelihood: Double
  ) -> RepeatedQuestion {
    let places = [one, other].sorted { index.answer(ofPhrasing: $0) < index.answer(ofPhrasing: $1) }
    let ids = places.map { index.answerID(index.answer(ofPhrasing: $0)) }
    return RepeatedQuestion(
      first: ids[0], second: ids[1], phrasings: places.map { index.phrasing($0) },
      isInverted: isInverted, likelihood: likelihood,
      textNearness: search?.textCosine(
        index.answer(ofPhrasing: places[0]), index.answer(ofPhrasing: places[1])) ?? 0)
  }
}
