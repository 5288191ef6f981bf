import Assurance
import Foundation

/// Near answers in the order in which they are likely right, each with how likely that is.
package struct RankedAnswers: Sendable {
  package struct Entry: Sendable {
    package let near: NearAnswer
    /// What the likelihood is made of; `nil` where no judge has read the pair.
    package let evidence: VerdictEvidence?
    /// 0…1, calibrated on questions that were not fitted on; see Benchmarks/RESULTS.md.
    package let likelihood: Double
  }

  /// What the order and the likelihoods come from.
  let model: FittedModel

  /// How many of the nearest the judge reads at most: of five the right one is nearly always among them.
  package static let judged = 4

  package let entries: [Entry]

  /// - Parameters:
  ///   - near: In any order.
  ///   - question: As it came in.
  ///   - model: The weights.
  ///   - judge: Reads the nearest with the question; `nil` leaves the order to words and meaning.
  package init(
    _ near: [NearAnswer], question: String, model: FittedModel, judge: (any AnswerJudge)?
  ) {
    self.model = model
    let ranked = near.map { (near: $0, score: $0.features.rankingScore(model)) }
      .sorted { ($0.score, $1.near.answerID) > ($1.score, $0.near.answerID) }
    let logits = judge.map { Self.verdicts(of: $0, on: ranked, question: question, model) }
    guard let logits, !logits.isEmpty else {
      let scores = ranked.map(\.score)
      entries = ranked.enumerated().map { place, entry in
        let rival = place == 0 ? scores.dropFirst().first : scores.first
        let nearness = entry.near.features.nearness(
          lead: rival.map { entry.score - $0 } ?? 5, model)
        return Entry(near: entry.near, evidence: nil, likelihood: Self.logistic(nearness))
      }
      return
    }
    let nearest = Self.nearest(ranked)
    let chosen = zip(ranked, logits).map { entry, logit in
      (
        near: entry.near, logit: logit, nearness: entry.score - nearest,
        score: Self.choiceScore(nearness: entry.score - nearest, logit: logit, model)
      )
    }.sorted { ($0.score, $1.near.answerID) > ($1.score, $0.near.answerID) }
    let judged = chosen.enumerated().map { place, entry in
      let rival = place == 0 ? chosen.dropFirst().first?.score : chosen.first?.score
      let evidence = VerdictEvidence(
        judge: entry.logit, lead: rival.map { entry.score - $0 } ?? 5, nearness: entry.nearness,
        features: entry.near.features, model)
      return Entry(
        near: entry.near, evidence: evidence, likelihood: Self.likelihood(evidence, model))
    }
    // What was not read comes after what was, and cannot be likelier.
    let least = judged.map(\.likelihood).min() ?? 0
    entries =
      judged
      + ranked.dropFirst(logits.count).map {
        let nearness = $0.near.features.nearness(lead: $0.score - nearest, model)
        return Entry(
          near: $0.near, evidence: nil, likelihood: min(least, Self.logistic(nearness)))
      }
  }

  /// How likely an answer is right that the judge has read.
  private static func likelihood(_ evidence: VerdictEvidence, _ model: FittedModel) -> Double {
    let likelihood = logistic(evidence.logOdds(model))
    return evidence.hasConflict > 0 ? min(likelihood, model.overruled) : likelihood
  }

  private typealias Ranked = (near: NearAnswer, score: Double)

  /// By what the few that were read are put in order.
  private static func choiceScore(
    nearness: Double, logit: Double, _ model: FittedModel
  ) -> Double {
    model.choice.judge * logit + model.choice.ranking * nearness
  }

  private static func nearest(_ ranked: [Ranked]) -> Double { ranked.first?.score ?? 0 }

  /// Two at a time, the nearest first, while one that was not read could still be chosen.
  ///
  /// - Returns: The log odds of the first few; none where the judge fails.
  private static func verdicts(
    of judge: any AnswerJudge, on ranked: [Ranked], question: String, _ model: FittedModel
  ) -> [Double] {
    let nearest = nearest(ranked)
    func score(_ place: Int, _ logit: Double) -> Double {
      choiceScore(nearness: ranked[place].score - nearest, logit: logit, model)
    }
    var logits: [Double] = []
    var best = -Double.infinity
    while logits.count < min(judged, ranked.count), score(logits.count, surest) > best {
      let next = logits.count..<min(logits.count + 2, judged, ranked.count)
      let read = judge.logits(
        question: question, approved: next.map { ranked[$0].near.approvedText })
      guard read.count == next.count else { return [] }
      best = zip(next, read).reduce(best) { max($0, score($1.0, $1.1)) }
      logits += read
    }
    return logits
  }

  /// Whether no facet keeps the answer from being given unseen.
  func isFree(_ entry: Entry) -> Bool {
    guard let evidence = entry.evidence, evidence.hasConflict == 0 else { return false }
    return evidence.hasObjection == 0 || evidence.judge >= model.leastAgainstObjection
  }

  /// Log odds that the judge seldom exceeds: it learnt from labels between .03 and .97.
  private static let surest = 4.5

  /// Whether the judge finds so much for the pair that a facet's word alone makes no conflict.
  func isReadAsFitting(_ entry: Entry) -> Bool {
    entry.evidence.map { $0.judge >= model.leastToOverrule } ?? false
  }

  /// One that comes nearer by meaning and far nearer by words: then the judge alone wants the other, which is
  /// too little. On the development questions it cost no right answer.
  func nearer(than entry: Entry) -> Entry? {
    let own = entry.near.features
    return entries.first { other in
      other.near.features.phrasingCosine > own.phrasingCosine
        && other.near.features.searchShare > own.searchShare + 0.3
    }
  }

  func candidates(limit: Int, policy: AnswerPolicy) -> [Candidate] {
    entries.prefix(limit).enumerated().map { place, entry in
      var candidate = Candidate(
        answerID: entry.near.answerID, confidence: Confidence(policy.calibrated(entry.likelihood)),
        phrasing: entry.near.phrasing, conflicts: entry.near.conflicts)
      // Only the choice's likelihood was fitted, and only where the pair was read.
      if place == 0, entry.evidence != nil { candidate.uncalibrated = Confidence(entry.likelihood) }
      return candidate
    }
  }

  static func logistic(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }
}

/// What speaks for the chosen answer once it has been read together with the question.
package struct VerdictEvidence: Hashable, Sendable {
  /// The judge's log odds.
  package var judge: Double
  /// How far the next choice is behind, −5…5.
  package var lead: Double
  /// How far behind the nearest answer by words and meaning, −10…0.
  package var nearness: Double
  /// Words and meaning alone, as log odds, −5…5.
  package var likeness: Double
  /// 1 when a facet forbids the answer and can't be mistaken.
  package var hasConflict: Double
  /// Facets that leave it to a person, at most 3.
  package var doubts: Double
  /// As in ``PairFeatures``; a question unlike the answer's in words is read less surely.
  package var phrasingCosine: Double
  package var textCosine: Double
  package var searchShare: Double
  package var textCovered: Double
  /// 1 when a facet forbids the answer that may be mistaken: the two may just be worded differently.
  package var hasObjection: Double
  /// As in ``PairFeatures``: a long question asks for more than the few words that it has in common with an answer's.
  package var knownCovered: Double
  package var askedLength: Double

  init(
    judge: Double, lead: Double, nearness: Double, features: PairFeatures, _ model: FittedModel
  ) {
    self.judge = judge
    self.lead = max(-5, min(5, lead))
    self.nearness = max(-10, nearness)
    likeness = max(-5, min(5, features.nearness(lead: 0, model)))
    hasConflict = features.conflicts > 0 && features.isFirm > 0 ? 1 : 0
    hasObjection = features.conflicts > 0 && features.isFirm == 0 ? 1 : 0
    doubts = min(3, features.doubts)
    phrasingCosine = features.phrasingCosine
    textCosine = features.textCosine
    searchShare = features.searchShare
    textCovered = features.textCovered
    knownCovered = features.knownCovered
    askedLength = features.askedLength
  }

  /// In the order of ``names``.
  package var values: [Double] {
    [
      judge, lead, nearness, likeness, hasConflict, doubts, phrasingCosine, textCosine,
      searchShare, textCovered, hasObjection, knownCovered, askedLength,
    ]
  }
  package static let names = [
    "judge", "lead", "nearness", "likeness", "hasConflict", "doubts", "phrasingCosine",
    "textCosine", "searchShare", "textCovered", "hasObjection", "knownCovered", "askedLength",
  ]

  /// The log odds that the answer is right.
  func logOdds(_ model: FittedModel) -> Double {
    let alone = model.verdict.reduce(model.verdictOffset) {
      $0 + self[keyPath: $1.feature] * $1.weight
    }
    return model.verdictProducts.reduce(alone) {
      $0 + self[keyPath: $1.one] * self[keyPath: $1.other] * $1.weight
    }
  }
}
