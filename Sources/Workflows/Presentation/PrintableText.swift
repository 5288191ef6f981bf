import Reporting

/// Texts for a terminal that a customer's words must not steer.
package enum PrintableText {
  /// - Parameter text: Of several lines, which stay lines.
  /// - Returns: The same without anything that a terminal obeys.
  package static func lines(_ text: String) -> String { DisplayWidth.printableLines(text) }
}
