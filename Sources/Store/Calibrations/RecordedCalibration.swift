package import Foundation

/// What was learned from this company's reviewers about the engine's likelihoods:
/// `logit' = scale × logit + offset`.
package struct RecordedCalibration: Hashable, Sendable {
  /// Counts up from 1; 0 until it is recorded.
  package var sequence: Int
  package var scale: Double
  package var offset: Double
  /// How many decisions it was fitted to.
  package var decisions: Int
  /// How many of them found the proposal wrong.
  package var rejections: Int
  /// Log loss a decision, out of fold, with what was in force before.
  package var lossBefore: Double
  package var lossAfter: Double
  /// Expected calibration error, 0…1, likewise.
  package var errorBefore: Double
  package var errorAfter: Double
  package var fittedAt: Date
  /// Names the weights whose likelihoods it is about, as ``QuestionnaireRun/engine`` does.
  package var engine: String?
  /// When somebody took it back; `nil` when nobody did.
  package var withdrawnAt: Date?

  package init(
    sequence: Int = 0, scale: Double, offset: Double, decisions: Int, rejections: Int,
    lossBefore: Double, lossAfter: Double, errorBefore: Double, errorAfter: Double,
    fittedAt: Date, engine: String? = nil, withdrawnAt: Date? = nil
  ) {
    self.sequence = sequence
    self.scale = scale
    self.offset = offset
    self.decisions = decisions
    self.rejections = rejections
    self.lossBefore = lossBefore
    self.lossAfter = lossAfter
    self.errorBefore = errorBefore
    self.errorAfter = errorAfter
    self.fittedAt = fittedAt
    self.engine = engine
    self.withdrawnAt = withdrawnAt
  }
}
