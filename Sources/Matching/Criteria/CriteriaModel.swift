import Foundation

/// How evidence for criteria is weighed, fitted by Benchmarks/Matching/fit-criteria; the numbers are in
/// the generated `CriteriaModel+Fitted.swift`.
struct CriteriaModel: Sendable {
  let weights: [(feature: any KeyPath<CriterionEvidence, Double> & Sendable, weight: Double)]

  /// - Parameter evidence: Of every criterion, for one question.
  /// - Returns: How likely each is the one, in the same order; together 1.
  func likelihoods(_ evidence: [CriterionEvidence]) -> [Double] {
    let scores = evidence.map { entry in
      weights.reduce(0) { $0 + entry[keyPath: $1.feature] * $1.weight }
    }
    let most = scores.max() ?? 0
    let powers = scores.map { exp($0 - most) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
