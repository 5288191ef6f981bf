/// Turns texts into vectors whose cosine says how near their meanings are.
package protocol TextEncoder: Sendable {
  /// Of the weights: vectors of different weights must not meet.
  var identity: UInt64 { get }

  /// - Parameter texts: Any texts.
  /// - Returns: A vector of length 1 for each, all of ``PhraseVectors/width`` numbers.
  func encode(_ texts: [String]) -> [[Float]]

  /// - Parameter word: In lower case.
  /// - Returns: Whether it was learnt as a word of its own, and not only in parts.
  func isWord(_ word: String) -> Bool
}

extension TextEncoder {
  package func isWord(_ word: String) -> Bool { true }
}
