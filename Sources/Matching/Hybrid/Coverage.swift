import Foundation

/// How much of a questionnaire the approved answers seem to cover.
///
/// Of a questionnaire that is covered almost wholly the next likely answer is likelier right than of one where
/// three questions in four have none: the share that can be answered differs from questionnaire to questionnaire, and
/// the evidence on one question does not say it (label shift; Saerens, Latinne, Decaestecker 2002).
package struct Coverage: Hashable, Sendable {
  /// How many questions were read.
  package let count: Int
  /// Of their first candidates, how many are right if each is as likely right as it seems alone.
  private let expected: Double

  /// Of a question that is asked alone.
  package static let none = Coverage(of: [])

  /// - Parameter likelihoods: Of each question, ``PendingJudgement/likelihood``.
  package init(of likelihoods: some Collection<Double>) {
    self.init(count: likelihoods.count, expected: likelihoods.reduce(0, +))
  }

  private init(count: Int, expected: Double) {
    self.count = count
    self.expected = expected
  }

  /// What one of the questions sees of the others.
  ///
  /// - Parameter likelihood: The one's own.
  /// - Returns: The coverage without it; the same where nothing was read.
  func without(_ likelihood: Double) -> Coverage {
    count == 0 ? self : Coverage(count: count - 1, expected: expected - likelihood)
  }

  /// The share of the questions that seem to have an answer, 0…1; drawn to the usual one while few were read.
  ///
  /// - Parameter weights: What is usual.
  /// - Returns: The usual share where nothing was read.
  package func share(_ weights: Weights) -> Double {
    (expected + weights.strength * weights.usual) / (Double(count) + weights.strength)
  }

  /// How far the share moves a likelihood.
  package struct Weights: Hashable, Sendable {
    /// The share at which a likelihood is what it is alone, 0…1.
    package let usual: Double
    /// As many questions as the usual share counts.
    let strength: Double
    /// Added to log odds for each step of the share's log odds.
    let shift: Double
    /// The same, times the log odds.
    let slope: Double
    /// The most steps that count, either way.
    let most: Double

    /// In the order above.
    var values: [Double] { [usual, strength, shift, slope, most] }

    /// The most that a likelihood can become.
    func most(_ likelihood: Double) -> Double { moved(likelihood, by: most) }

    /// - Parameters:
    ///   - likelihood: Of the question asked alone, 0…1.
    ///   - steps: How far the share's log odds are above the usual one's; no more than ``most`` count.
    /// - Returns: 0…1.
    func moved(_ likelihood: Double, by steps: Double) -> Double {
      let alone = Coverage.logOdds(likelihood)
      let counted = max(-most, min(most, steps))
      return RankedAnswers.logistic(alone + counted * (shift + slope * alone))
    }
  }

  /// - Parameters:
  ///   - likelihood: Of the question asked alone, 0…1.
  ///   - weights: As fitted.
  /// - Returns: The likelihood in this questionnaire; the same where nothing else was read.
  func likelihood(_ likelihood: Double, _ weights: Weights) -> Double {
    guard count > 0 else { return likelihood }
    return weights.moved(
      likelihood, by: Self.logOdds(share(weights)) - Self.logOdds(weights.usual))
  }

  fileprivate static func logOdds(_ share: Double) -> Double {
    let inside = min(1 - 1e-6, max(1e-6, share))
    return log(inside / (1 - inside))
  }
}
