/// Reads a question together with approved texts, and says how well each fits.
package protocol AnswerJudge: Sendable {
  /// Of the weights: other weights, other verdicts.
  var identity: UInt64 { get }

  /// - Parameters:
  ///   - question: As it came in.
  ///   - approved: Approved questions, each with its answer behind it; see ``ApprovedText``.
  /// - Returns: For each the logarithm of the odds that it may be given, before calibration.
  func logits(question: String, approved: [String]) -> [Double]
}
