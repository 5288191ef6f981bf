/// Turns texts into vectors whose cosine says how near their meanings are.
package protocol TextEncoder: Sendable {
  /// Of the weights: vectors of different weights must not meet.
  var identity: UInt64 { get }

  /// - Parameter texts: Any texts.
  /// - Returns: A vector of length 1 for each, all of ``PhraseVectors/width`` numbers.
  func encode(_ texts: [String]) -> [[Float]]
}
