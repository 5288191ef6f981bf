import Assurance
import Logging
import Matching
package import Store

/// Learns from reviewers' decisions how far the engine's likelihoods are to be trusted here.
///
/// What is learned changes the likelihoods that people are shown. Of what is given unseen it may leave
/// more to a person, and never less.
package struct CalibrateLikelihoods: Sendable {
  /// What came of it.
  package enum Result: Hashable, Sendable {
    /// Too few decisions that count; nothing was changed. So many more are about an engine with other
    /// weights, and so many about what was in conflict.
    case tooFew(accepted: Int, rejected: Int, ofOthers: Int, inConflict: Int = 0)
    /// The calibration in force is as good; nothing was changed.
    case kept(RecordedCalibration)
    /// The new one is in force.
    case calibrated(RecordedCalibration)
  }

  /// Decisions that it takes, of those that count.
  package static let least = 200
  /// Of either kind.
  package static let leastOfEach = 30

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// Fits anew to every decision on record about this engine's proposals, and keeps the result where
  /// it holds better on decisions that it was not fitted to.
  ///
  /// What was in conflict does not count: its likelihood has a ceiling, and it is never given.
  ///
  /// - Returns: What came of it.
  /// - Throws: When the record can't be read or written; nothing was changed then.
  package func callAsFunction() throws -> Result {
    let now = open.now
    let engine = try MeaningIndex.engine(in: open)
    let result = try open.database.transaction { record -> Result in
      let reviewed = try record.reviewedProposals()
      let own = reviewed.filter { $0.engine == engine }
      let samples = own.filter { !$0.isInConflict }.map {
        CalibrationFit.Sample(likelihood: $0.likelihood.value, isRight: $0.isRight)
      }
      let accepted = samples.count(where: \.isRight)
      let rejected = samples.count - accepted
      guard samples.count >= Self.least, min(accepted, rejected) >= Self.leastOfEach else {
        return .tooFew(
          accepted: accepted, rejected: rejected, ofOthers: reviewed.count - own.count,
          inConflict: own.count - samples.count)
      }
      let fit = CalibrationFit(
        samples, current: try record.calibrationInForce(of: engine)?.calibration ?? .none)
      var calibration = RecordedCalibration(
        scale: fit.calibration.scale, offset: fit.calibration.offset, decisions: samples.count,
        rejections: rejected, lossBefore: fit.before.loss, lossAfter: fit.after.loss,
        errorBefore: fit.before.calibration, errorAfter: fit.after.calibration, fittedAt: now,
        engine: engine)
      guard fit.isBetter else { return .kept(calibration) }
      calibration.sequence = try record.recordCalibration(calibration)
      return .calibrated(calibration)
    }
    if case .calibrated(let calibration) = result {
      open.log.info("likelihoods calibrated", metadata: ["decisions": "\(calibration.decisions)"])
    }
    return result
  }

  /// Takes the calibration in force back.
  ///
  /// - Returns: What was taken back and what is in force now; `nil` when none was in force.
  /// - Throws: When the record can't be written; nothing was changed then.
  package func undo() throws -> (withdrawn: RecordedCalibration, current: RecordedCalibration?)? {
    let now = open.now
    let engine = try MeaningIndex.engine(in: open)
    return try open.database.transaction { record in
      guard let withdrawn = try record.withdrawCalibration(of: engine, at: now) else { return nil }
      return (withdrawn, try record.calibrationInForce(of: engine))
    }
  }

  /// Every calibration there ever was, the latest first, and which of them is in force.
  ///
  /// - Returns: None before the first.
  /// - Throws: When the record can't be read.
  package func all() throws -> (calibrations: [RecordedCalibration], inForce: Int?) {
    let engine = try MeaningIndex.engine(in: open)
    return try open.database.read {
      (try $0.calibrations(), try $0.calibrationInForce(of: engine)?.sequence)
    }
  }
}

extension ReviewedProposal {
  /// Whether the reviewer took what was proposed, word for word.
  var isRight: Bool {
    switch verdict {
    case .accept(let taken), .other(let taken): taken.id == proposedID
    case .edit(let edited):
      edited.basis?.id == proposedID && edited.shortAnswer == shortAnswer && edited.text == text
    default: false
    }
  }
}
