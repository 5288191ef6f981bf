import Foundation

/// Fits a calibration to what reviewers found, and says whether it holds on decisions it has not
/// seen.
///
/// Reviewers see mostly what was not given, so that it says little of likelihoods above the threshold;
/// that is why ``AnswerPolicy/gives(_:by:)`` lets it only keep answers back.
package struct CalibrationFit: Hashable, Sendable {
  /// One decision about a proposal that is given if it is likely enough: what a conflict keeps back at
  /// any likelihood would bend the curve.
  package struct Sample: Hashable, Sendable {
    /// As the engine had it before any calibration, 0…1.
    package var likelihood: Double
    package var isRight: Bool

    package init(likelihood: Double, isRight: Bool) {
      self.likelihood = likelihood
      self.isRight = isRight
    }
  }

  /// How far likelihoods are from what was found.
  package struct Error: Hashable, Sendable {
    /// Log loss a decision, in nats.
    package var loss: Double
    /// Expected calibration error over ten bins, 0…1.
    package var calibration: Double
  }

  /// Fitted to all samples.
  package let calibration: AnswerPolicy.Calibration
  /// With the calibration in force.
  package let before: Error
  /// Out of fold: each sample judged by a fit to the other folds.
  package let after: Error

  /// A smaller gain is noise.
  private static let leastGain = 0.001
  private static let folds = 5

  /// - Parameters:
  ///   - samples: In any order that stays the same; at least one of each kind.
  ///   - current: The calibration in force.
  package init(_ samples: [Sample], current: AnswerPolicy.Calibration) {
    calibration = Self.fitted(samples)
    before = Self.error(samples.map { ($0, current.applied(to: $0.likelihood)) })
    let dealt = Self.dealt(samples)
    let judged = dealt.enumerated().flatMap { number, fold in
      let others = dealt.enumerated().filter { $0.offset != number }.flatMap(\.element)
      let fit = Self.fitted(others)
      return fold.map { ($0, fit.applied(to: $0.likelihood)) }
    }
    after = Self.error(judged)
  }

  /// Whether it should take the place of the one in force: on such decisions its likelihoods are
  /// nearer the truth. That no precision is lost follows from the policy, not from this.
  package var isBetter: Bool {
    calibration.scale > 0 && after.loss + Self.leastGain < before.loss
  }

  /// Both kinds spread evenly over the folds.
  private static func dealt(_ samples: [Sample]) -> [[Sample]] {
    var dealt = [[Sample]](repeating: [], count: folds)
    for kind in [true, false] {
      for (place, sample) in samples.filter({ $0.isRight == kind }).enumerated() {
        dealt[place % folds].append(sample)
      }
    }
    return dealt
  }

  private static func error(_ judged: [(sample: Sample, likelihood: Double)]) -> Error {
    guard !judged.isEmpty else { return Error(loss: 0, calibration: 0) }
    var loss = 0.0
    var bins = [(count: Double, likelihood: Double, right: Double)](
      repeating: (0, 0, 0), count: 10)
    for (sample, likelihood) in judged {
      let inside = min(1 - 1e-9, max(1e-9, likelihood))
      loss -= log(sample.isRight ? inside : 1 - inside)
      let bin = min(9, Int(inside * 10))
      bins[bin].count += 1
      bins[bin].likelihood += inside
      bins[bin].right += sample.isRight ? 1 : 0
    }
    let off = bins.reduce(0) { $0 + abs($1.likelihood - $1.right) }
    return Error(loss: loss / Double(judged.count), calibration: off / Double(judged.count))
  }
}

// MARK: - Platt's method

extension CalibrationFit {
  /// How much the calibration that changes nothing counts, in decisions.
  private static let prior = 1.0

  /// Newton's steps, each halved until it gains: the loss is convex, so that they arrive.
  private static func fitted(_ samples: [Sample]) -> AnswerPolicy.Calibration {
    let points = samples.map { sample in
      let inside = min(1 - 1e-6, max(1e-6, sample.likelihood))
      return (logit: log(inside / (1 - inside)), right: sample.isRight ? 1.0 : 0)
    }
    var fit = AnswerPolicy.Calibration.none
    var loss = penalizedLoss(fit, points)
    for _ in 0..<50 {
      guard let step = newtonStep(fit, points) else { break }
      var share = 1.0
      var next = moved(fit, step, share)
      while penalizedLoss(next, points) > loss, share > 1e-6 {
        share /= 2
        next = moved(fit, step, share)
      }
      let reached = penalizedLoss(next, points)
      guard reached < loss - 1e-12 else { break }
      (fit, loss) = (next, reached)
    }
    return fit
  }

  private static func moved(
    _ fit: AnswerPolicy.Calibration, _ step: (scale: Double, offset: Double), _ share: Double
  ) -> AnswerPolicy.Calibration {
    AnswerPolicy.Calibration(
      scale: fit.scale - share * step.scale, offset: fit.offset - share * step.offset)
  }

  private static func penalizedLoss(
    _ fit: AnswerPolicy.Calibration, _ points: [(logit: Double, right: Double)]
  ) -> Double {
    let away = (fit.scale - 1) * (fit.scale - 1) + fit.offset * fit.offset
    return points.reduce(prior * away / 2) { sum, point in
      let odds = fit.scale * point.logit + fit.offset
      // log(1 + exp(odds)) without overflow.
      return sum + max(odds, 0) + log1p(exp(-abs(odds))) - point.right * odds
    }
  }

  private static func newtonStep(
    _ fit: AnswerPolicy.Calibration, _ points: [(logit: Double, right: Double)]
  ) -> (scale: Double, offset: Double)? {
    var gradient = (scale: prior * (fit.scale - 1), offset: prior * fit.offset)
    var (scales, both, offsets) = (prior, 0.0, prior)
    for point in points {
      let likely = RankedAnswers.logistic(fit.scale * point.logit + fit.offset)
      gradient.scale += (likely - point.right) * point.logit
      gradient.offset += likely - point.right
      let weight = likely * (1 - likely)
      scales += weight * point.logit * point.logit
      both += weight * point.logit
      offsets += weight
    }
    let determinant = scales * offsets - both * both
    guard determinant > 1e-12 else { return nil }
    return (
      (offsets * gradient.scale - both * gradient.offset) / determinant,
      (scales * gradient.offset - both * gradient.scale) / determinant
    )
  }
}
