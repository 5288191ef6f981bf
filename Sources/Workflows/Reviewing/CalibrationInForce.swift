import Matching
import Store

/// What this company's reviewers taught about the engine's likelihoods.
enum CalibrationInForce {
  /// - Parameters:
  ///   - engine: Whose likelihoods; see ``QuestionMatcher/engine``.
  ///   - open: The workspace.
  /// - Returns: ``AnswerPolicy/Calibration/none`` before the first.
  /// - Throws: When the record can't be read.
  static func current(
    of engine: String?, in open: OpenWorkspace
  ) throws -> AnswerPolicy.Calibration {
    try open.database.read { try $0.calibrationInForce(of: engine) }?.calibration ?? .none
  }
}

extension RecordedCalibration {
  var calibration: AnswerPolicy.Calibration {
    AnswerPolicy.Calibration(scale: scale, offset: offset)
  }
}
