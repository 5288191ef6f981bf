import Assurance
import Foundation

/// Proposes the Trust Services Criteria that any question or control statement is about, whether or
/// not an approved answer is near.
///
/// Heard are what we know of each criterion, by words and by meaning, and the approved answers, each
/// voting for the criteria that it has.
package struct CriteriaProposer: Sendable {
  /// How many criteria are proposed at most.
  static let most = 3
  /// The likeliest is proposed from this likelihood on: below it nothing speaks for any.
  static let leastForFirst = 0.06
  /// The others are proposed from this likelihood on.
  static let leastForOthers = 0.1
  /// How much nearer in meaning an answer's vote is heard e times as loud: a twentieth.
  private static let loudness = 20.0

  private let search: CriteriaSearch

  /// - Parameters:
  ///   - reference: As ``CriteriaReference/build()`` makes it.
  ///   - vectors: Its meanings; without them words alone decide.
  package init(reference: MatchIndex, vectors: PhraseVectors? = nil) {
    search = CriteriaSearch(index: reference, vectors: vectors)
  }

  /// - Parameters:
  ///   - question: Or a control's statement.
  ///   - meaning: The question's vector; empty without an encoder.
  ///   - votes: Of the approved answers that came near.
  /// - Returns: The likeliest first; empty where nothing speaks for any.
  func criteria(
    for question: String, meaning: [Float] = [], votes: [CriteriaVote]
  ) -> [Criterion.Code] {
    let evidence = evidence(for: question, meaning: meaning, votes: votes)
    let model = isByMeaning(meaning) ? CriteriaModel.meaning : .words
    let ranked = zip(evidence, model.likelihoods(evidence))
      .sorted { ($0.1, $1.0.code) > ($1.1, $0.0.code) }
    guard let first = ranked.first, first.1 >= Self.leastForFirst else { return [] }
    return ranked.prefix(Self.most).filter {
      $0.0 == first.0 || $0.1 >= Self.leastForOthers
    }.map(\.0.code)
  }

  /// - Returns: Of every criterion, in the catalogue's order.
  package func evidence(
    for question: String, meaning: [Float], votes: [CriteriaVote]
  ) -> [CriterionEvidence] {
    let shares = search.shares(of: Tokens(question).terms)
    let nearest = search.nearest(to: meaning)
    let heard = heard(votes)
    return search.codes.enumerated().map { place, code in
      var evidence = CriterionEvidence(code: code, words: shares[place])
      for (vote, voice) in heard where vote.criteria.contains(code) {
        evidence.answerShare = max(evidence.answerShare, vote.searchShare)
        if isByMeaning(meaning) { evidence.answerVotes += voice }
      }
      guard let near = nearest?[place] else { return evidence }
      evidence.nearestStatement = near.statements.first ?? 0
      evidence.statements = Self.mean(near.statements)
      evidence.expressions = Self.mean(near.expressions)
      return evidence
    }
  }

  private func isByMeaning(_ meaning: [Float]) -> Bool {
    search.usesMeaning && meaning.count == PhraseVectors.width
  }

  /// Each vote with its share of all.
  private func heard(_ votes: [CriteriaVote]) -> [(CriteriaVote, Double)] {
    let nearest = votes.map(\.cosine).max() ?? 0
    let voices = votes.map { exp(Self.loudness * ($0.cosine - nearest)) }
    let sum = max(1, voices.reduce(0, +))
    return zip(votes, voices).map { ($0, $1 / sum) }
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }
}
