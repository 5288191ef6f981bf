/// How sure the engine is that an answer is right, 0…1; comparable only within one engine version.
package struct Confidence: Hashable, Comparable, Sendable, CustomStringConvertible, Codable {
  package let value: Double

  /// - Parameter value: Must lie in 0…1.
  package init(_ value: Double) {
    precondition((0...1).contains(value), "confidence \(value) is outside 0…1")
    self.value = value
  }

  package static func < (left: Confidence, right: Confidence) -> Bool { left.value < right.value }

  /// As a whole percentage: `87 %`.
  package var description: String { "\(Int((value * 100).rounded())) %" }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let value = try container.decode(Double.self)
    guard (0...1).contains(value) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(value) is no confidence: it lies outside 0…1")
    }
    self.value = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
