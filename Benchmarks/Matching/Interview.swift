import Assurance
import Foundation
import Matching

/// Asks the whole engine the questions of one questionnaire about answers from a file, and prints its judgement on each.
struct Interview {
  struct Asked: Decodable {
    let question: String
    /// Ids of answers that are taken out first.
    let without: [String]?
  }

  struct Line: Encodable {
    let outcome: String
    let candidates: [String]
    let likelihoods: [Double]
    let criteria: [String]
    let reasons: [String]
    /// The nearest by the plain encoder's cosine, and how near.
    let cosineFirst: String?
    let cosine: Double?
  }

  let engine: Engine
  let questions: String
  let precision: Double

  func run() throws {
    let matcher = HybridMatcher(
      search: engine.search, judge: engine.judge,
      proposer: engine.proposer, policy: AnswerPolicy(precision: precision))
    let queries = try lines(questions, as: Asked.self).map { asked in
      Query(asked.question, excluded: Set((asked.without ?? []).map { ApprovedAnswer.ID($0) }))
    }
    let pending = queries.map(matcher.pending)
    let coverage = Coverage(of: pending.map(\.likelihood))
    for (query, pending) in zip(queries, pending) {
      let judgement = matcher.judgement(pending, in: coverage)
      let nearest = engine.search.near(query)
        .max { $0.features.phrasingCosine < $1.features.phrasingCosine }
      try printLine(
        Line(
          outcome: judgement.outcome.rawValue,
          candidates: judgement.candidates.map(\.answerID.rawValue),
          likelihoods: judgement.candidates.map(\.confidence.value),
          criteria: judgement.criteria.map(\.rawValue), reasons: judgement.reasons,
          cosineFirst: nearest?.answerID.rawValue, cosine: nearest?.features.phrasingCosine))
    }
  }
}
