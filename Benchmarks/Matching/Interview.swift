import Assurance
import Foundation
import Matching

/// Asks the whole engine questions about answers from a file, and prints its judgement on each.
struct Interview {
  struct Known: Decodable {
    let id: String
    let questions: [String]
    let answer: String?
    let text: String?
    let criteria: [String]?
  }

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

  let answers: String
  let questions: String
  let precision: Double

  func run() throws {
    let known = try lines(answers, as: Known.self).map { line in
      var answer = ApprovedAnswer(
        id: .init(line.id), questions: line.questions,
        shortAnswer: line.answer.flatMap { ShortAnswer(rawValue: $0) }, text: line.text ?? "")
      answer.criteria = (line.criteria ?? []).map { Criterion.Code($0) }
      return answer
    }
    let engine = try Engine(known)
    let matcher = HybridMatcher(
      lexical: LexicalMatcher(index: engine.index), search: engine.search, judge: engine.judge,
      policy: AnswerPolicy(precision: precision))
    for asked in try lines(questions, as: Asked.self) {
      let query = Query(
        asked.question, excluded: Set((asked.without ?? []).map { ApprovedAnswer.ID($0) }))
      let judgement = matcher.judge(query)
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
