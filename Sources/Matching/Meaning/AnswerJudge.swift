/// Reads a question together with approved texts, and says how well each fits.
package protocol AnswerJudge: Sendable {
  /// Of the weights: other weights, other verdicts.
  var identity: UInt64 { get }

  /// - Parameters:
  ///   - question: As it came in.
  ///   - approved: Approved questions, each with its answer behind it; see ``ApprovedText``.
  /// - Returns: For each the logarithm of the odds that it may be given, before calibration.
  func logits(question: String, approved: [String]) -> [Double]

  /// - Parameter question: As it came in.
  /// - Returns: Whether it is read to its end; what comes after the first sixty words or so is not.
  func readsWhole(_ question: String) -> Bool
}

extension AnswerJudge {
  package func readsWhole(_ question: String) -> Bool { true }
}
