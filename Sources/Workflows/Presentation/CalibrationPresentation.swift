import Assurance
import Foundation
import Reporting
package import Store

/// Calibrations as a person reads them.
package enum CalibrationPresentation {
  package static func text(_ result: CalibrateLikelihoods.Result) -> String {
    switch result {
    case .tooFew(let accepted, let rejected, let others, let conflicts):
      tooFew(accepted, rejected, others, conflicts)
    case .kept(let calibration):
      "Nothing was changed: on decisions it was not fitted to, a new calibration is no better than "
        + "what is in force.\n" + measures(calibration)
    case .calibrated(let calibration):
      "Calibration \(calibration.sequence) is in force: \(formula(calibration)). 'vouch calibrate "
        + "--undo' takes it back.\n" + effect + measures(calibration)
    }
  }

  private static let effect =
    "Likelihoods are shown by it from now on. What is given unseen must reach the threshold with and "
    + "without it, so that it may leave more to a person, and never less.\n"

  private static func tooFew(
    _ accepted: Int, _ rejected: Int, _ others: Int, _ conflicts: Int
  ) -> String {
    let missing = [
      (CalibrateLikelihoods.least - accepted - rejected, "in all"),
      (CalibrateLikelihoods.leastOfEach - accepted, "that accept"),
      (CalibrateLikelihoods.leastOfEach - rejected, "that reject"),
    ].filter { $0.0 > 0 }.map { "\($0.0) more \($0.1)" }
    var sentences = [
      "Nothing was changed: \(accepted + rejected) questions were reviewed whose proposal the judge "
        + "had read and nothing forbade, \(accepted) accepted and \(rejected) rejected.",
      "A calibration needs \(missing.joined(separator: ", ")).",
      "'vouch review FILE' adds to them.",
    ]
    if conflicts > 0 {
      sentences.append(
        "Another \(conflicts) were reviewed whose proposal was in conflict with the question; they do "
          + "not count, for such a proposal is never given unseen.")
    }
    if others > 0 {
      sentences.append(
        "Another \(others) were reviewed as an engine with other weights had judged them, and say "
          + "nothing of this one.")
    }
    return sentences.joined(separator: " ")
  }

  private static func measures(_ calibration: RecordedCalibration) -> String {
    Table(
      columns: [.init(""), .init("Before", .right), .init("New", .right)],
      rows: [
        ["log loss", number(calibration.lossBefore), number(calibration.lossAfter)],
        [
          "expected calibration error", number(calibration.errorBefore),
          number(calibration.errorAfter),
        ],
      ]
    ).rendered()
      + "\(calibration.decisions) decisions, \(calibration.rejections) of them rejections; the new one "
      + "was measured on fifths it was not fitted to.\n"
  }

  /// Every calibration, the latest first.
  package static func list(
    _ all: (calibrations: [RecordedCalibration], inForce: Int?), width: Int?
  ) -> String {
    let (calibrations, inForce) = all
    guard !calibrations.isEmpty else {
      return "No calibration yet: likelihoods are as they were fitted on the labelled questions.\n"
    }
    let engine = calibrations.first { $0.sequence == inForce }?.engine
    let columns: [Table.Column] = [
      .init("No", .right), .init("Fitted"), .init("Formula", overflow: .wrap),
      .init("Decisions", .right), .init("Rejected", .right), .init("Log loss"),
      .init("Error"), .init("Standing", overflow: .wrap),
    ]
    let rows = calibrations.map { calibration in
      [
        "\(calibration.sequence)", "\(CalendarDay(calibration.fittedAt, in: .current))",
        formula(calibration), "\(calibration.decisions)", "\(calibration.rejections)",
        "\(number(calibration.lossBefore)) → \(number(calibration.lossAfter))",
        "\(number(calibration.errorBefore)) → \(number(calibration.errorAfter))",
        calibration.withdrawnAt.map { "taken back \(CalendarDay($0, in: .current))" }
          ?? (calibration.sequence == inForce
            ? "in force"
            : inForce != nil && calibration.engine == engine ? "replaced" : "of other weights"),
      ]
    }
    return Table(columns: columns, rows: rows).rendered(width: width)
  }

  /// What an undo has come to; `nil` when there was nothing to take back.
  package static func undone(
    _ result: (withdrawn: RecordedCalibration, current: RecordedCalibration?)?
  ) -> String {
    guard let result else { return "No calibration is in force; nothing was changed." }
    let now =
      result.current.map { "calibration \($0.sequence) is in force again" }
      ?? "likelihoods are again as they were fitted on the labelled questions"
    return "Calibration \(result.withdrawn.sequence) was taken back; \(now)."
  }

  private static func formula(_ calibration: RecordedCalibration) -> String {
    "log odds × \(number(calibration.scale)) "
      + (calibration.offset < 0 ? "− " : "+ ") + number(abs(calibration.offset))
  }

  private static func number(_ value: Double) -> String {
    value.formatted(.number.precision(.fractionLength(3)).locale(Locale(identifier: "en_US_POSIX")))
  }
}
