package import Assurance
import Foundation

/// Words and meaning together: words alone decide what is given without a person looking; what is
/// suggested, and in which order, is weighed by both.
///
/// Nearness in meaning is no sameness: "encrypted at rest" and "encrypted in transit" are
/// neighbours. So meaning never makes an answer automatic, and a conflict stays a conflict.
package struct HybridMatcher: QuestionMatcher {
  /// Below this likelihood nothing is suggested; of the development part's questions whose first
  /// candidate came out lower, one in four had the right one.
  static let leastToSuggest = 0.3

  private let lexical: LexicalMatcher
  private let search: CandidateSearch

  package init(lexical: LexicalMatcher, search: CandidateSearch) {
    self.lexical = lexical
    self.search = search
  }

  package func judge(_ query: Query) -> Judgement {
    let sure = lexical.judge(query)
    guard search.usesMeaning else { return sure }
    let ranked = RankedAnswers(search.near(query))
    guard sure.outcome != .answered else {
      return united(sure, with: ranked, limit: query.limit)
    }
    guard let best = ranked.entries.first, best.likelihood >= Self.leastToSuggest else {
      return sure.outcome == .unknown ? sure : united(sure, with: ranked, limit: query.limit)
    }
    let candidates = ranked.candidates(limit: query.limit)
    let likely = Int((best.likelihood * 100).rounded())
    var reasons = [
      "nearest approved phrasing: \u{201c}\(best.near.phrasing)\u{201d}",
      "by words and meaning it is the right answer in \(likely) of 100 cases like this",
    ]
    if !best.near.conflicts.isEmpty {
      return Judgement(
        outcome: .conflict, candidates: candidates, reasons: reasons + best.near.conflicts,
        criteria: criteria(ranked))
    }
    reasons += best.near.doubts
    return Judgement(
      outcome: .suggested, candidates: candidates, reasons: reasons, criteria: criteria(ranked))
  }

  /// What words alone found first, then what both find.
  private func united(_ sure: Judgement, with ranked: RankedAnswers, limit: Int) -> Judgement {
    var judgement = sure
    let first = sure.candidates.prefix(1)
    let others = ranked.candidates(limit: limit).filter { other in
      !first.contains { $0.answerID == other.answerID }
    }
    judgement.candidates = Array((first + others).prefix(limit))
    return judgement
  }

  private func criteria(_ ranked: RankedAnswers) -> [Criterion.Code] {
    var seen: [Criterion.Code] = []
    for entry in ranked.entries.prefix(3) {
      for code in search.index.criteria(entry.near.answer) where !seen.contains(code) {
        seen.append(code)
      }
    }
    return Array(seen.prefix(3))
  }
}

/// Near answers in the order of the fitted ranking, each with how likely it is right.
struct RankedAnswers {
  struct Entry {
    let near: NearAnswer
    /// 0…1, calibrated on questions that were not fitted on; see Benchmarks/RESULTS.md.
    let likelihood: Double
  }

  let entries: [Entry]

  init(_ near: [NearAnswer]) {
    let scored = near.map { (near: $0, score: Self.score($0.features)) }
      .sorted { ($0.score, $1.near.answerID) > ($1.score, $0.near.answerID) }
    let scores = scored.map(\.score)
    entries = scored.enumerated().map { place, entry in
      let rival = place == 0 ? scores.dropFirst().first : scores.first
      let margin = rival.map { entry.score - $0 } ?? 5
      return Entry(
        near: entry.near, likelihood: Self.likelihood(entry.near.features, margin: margin))
    }
  }

  func candidates(limit: Int) -> [Candidate] {
    entries.prefix(limit).map {
      Candidate(
        answerID: $0.near.answerID, confidence: Confidence($0.likelihood),
        phrasing: $0.near.phrasing, conflicts: $0.near.conflicts)
    }
  }

  private static func score(_ features: PairFeatures) -> Double {
    FittedModel.ranking.reduce(0) { $0 + features[keyPath: $1.feature] * $1.weight }
  }

  private static func likelihood(_ features: PairFeatures, margin: Double) -> Double {
    let sum = FittedModel.likelihood.reduce(FittedModel.offset) {
      $0 + min(1, features[keyPath: $1.feature]) * $1.weight
    }
    return 1 / (1 + exp(-(sum + min(4, margin) * FittedModel.margin)))
  }
}
