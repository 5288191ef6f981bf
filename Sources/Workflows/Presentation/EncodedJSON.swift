import Foundation

/// JSON for people and programs: the same bytes for the same value, each time.
enum EncodedJSON {
  /// - Parameter value: What to write.
  /// - Returns: Its JSON, indented, keys sorted, without a line end.
  /// - Throws: When the value can't be written as JSON.
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
