import Foundation
import Matching

/// The targets that likelihoods are known to hold.
package enum PrecisionTarget {
  /// In words, least to most: `0.70 to 0.95`.
  package static let range =
    text(AnswerPolicy.leastPromised) + " to " + text(AnswerPolicy.mostPromised)
  /// What holds unless somebody names another.
  package static let standard = text(AnswerPolicy.standard.precision)

  private static func text(_ share: Double) -> String {
    String(format: "%.2f", share)
  }
}

extension OpenWorkspace {
  /// The workspace with another target for what is given unseen.
  ///
  /// - Parameter precision: The share that must be right; `nil` leaves the target as it is.
  /// - Returns: The same workspace otherwise.
  /// - Throws: ``WorkflowError/noSuchTarget(_:most:)`` for a share that is not between 0 and 1.
  package func aiming(at precision: Double?) throws -> OpenWorkspace {
    guard let precision else { return self }
    guard precision > 0, precision < 1 else {
      throw WorkflowError.noSuchTarget(precision, most: AnswerPolicy.mostPromised)
    }
    var open = self
    open.precision = precision
    return open
  }
}

extension PrecisionPromise {
  /// What a person should know before relying on it; `nil` when it is held.
  var note: String? {
    guard threshold == nil else { return nil }
    return "no likelihood is known to be right in \(Share.text(precision)) of cases, only up to "
      + "\(Share.text(most)): nothing but what words settle was answered"
  }
}

extension QuestionMatcher {
  /// - Parameter open: Says whether somebody named the target.
  /// - Throws: ``WorkflowError/unheldTarget(_:most:)`` when no likelihood is known to hold a target that was
  ///   named.
  func mustHoldTarget(of open: OpenWorkspace) throws {
    guard open.precision != nil, let promise, promise.threshold == nil else { return }
    throw WorkflowError.unheldTarget(promise.precision, most: promise.most)
  }

  /// The target that what is given unseen is held to; `nil` where only what words settle is given.
  var heldTarget: Double? { promise.flatMap { $0.threshold == nil ? nil : $0.precision } }

  /// What a person should know before relying on what was given.
  var notes: [String] { [limitation, promise?.note].compactMap { $0 } }
}

/// A share in per cent, with a decimal where it has one: `97.5 %`.
enum Share {
  static func text(_ share: Double) -> String {
    let tenths = (share * 1000).rounded() / 10
    let text = tenths == tenths.rounded() ? "\(Int(tenths.rounded()))" : "\(tenths)"
    return "\(text) %"
  }
}
