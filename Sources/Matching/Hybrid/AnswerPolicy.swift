import Foundation

/// From which likelihood on an answer is given without a person looking.
package struct AnswerPolicy: Hashable, Sendable {
  /// How a likelihood becomes this company's own: `logit' = scale × logit + offset`.
  package struct Calibration: Hashable, Sendable, Codable {
    package var scale: Double
    package var offset: Double

    package static let none = Calibration(scale: 1, offset: 0)

    package init(scale: Double, offset: Double) {
      self.scale = scale
      self.offset = offset
    }

    /// - Parameter likelihood: 0…1, as the fitted model has it.
    /// - Returns: 0…1, as this company's reviewers would have it.
    package func applied(to likelihood: Double) -> Double {
      guard self != .none else { return likelihood }
      let inside = min(1 - 1e-9, max(1e-9, likelihood))
      return RankedAnswers.logistic(scale * log(inside / (1 - inside)) + offset)
    }
  }

  /// The share of given answers that must be right, above 0 and below 1.
  package let precision: Double
  package let calibration: Calibration

  /// The smallest and the largest target that likelihoods are known to hold.
  package static let leastPromised = promised.min() ?? 0
  package static let mostPromised = promised.max() ?? 0
  private static let promised =
    [FittedModel.full, .bare].flatMap { $0.thresholds.map(\.precision) }

  /// The target that holds unless somebody names another.
  package static let standard = AnswerPolicy(precision: 0.95)

  /// - Parameters:
  ///   - precision: The target; the threshold is the least whose precision on labelled questions holds
  ///     it with 95 % confidence (Wilson's bound).
  ///   - calibration: This company's own.
  package init(precision: Double, calibration: Calibration = .none) {
    self.precision = precision
    self.calibration = calibration
  }

  /// - Parameter model: The weights that the likelihoods come from.
  /// - Returns: The least likelihood that is given unseen, before and after calibration; `nil` when
  ///   none is known to hold the target: then only what words settle is given.
  package func threshold(_ model: FittedModel) -> Double? {
    model.thresholds.first { $0.precision >= precision }?.likelihood
  }

  /// A calibration is learned from what was left to reviewers: of likelihoods above the threshold it
  /// knows little. So it may keep an answer back, and never gives one that the labelled questions,
  /// which the threshold was measured on, would leave to a person.
  ///
  /// - Parameters:
  ///   - likelihood: 0…1, as the fitted model has it: before calibration.
  ///   - model: The weights that it comes from.
  /// - Returns: Whether it reaches the threshold both before and after calibration.
  func gives(_ likelihood: Double, by model: FittedModel) -> Bool {
    guard let least = threshold(model) else { return false }
    return likelihood >= least && calibrated(likelihood) >= least
  }

  /// The same for the same target and calibration, and for no other.
  var summary: String { "\(precision) \(calibration.scale) \(calibration.offset)" }

  /// - Parameter likelihood: 0…1, before calibration.
  /// - Returns: 0…1, as it is shown to a person.
  func calibrated(_ likelihood: Double) -> Double { calibration.applied(to: likelihood) }
}
