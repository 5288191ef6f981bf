/// The identity of one `Subject`: a vendor's can't be passed where an answer's belongs.
package struct Identifier<Subject>: RawRepresentable, Hashable, Comparable, Sendable,
  CustomStringConvertible, Codable
{
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package var description: String { rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// Whether the text can name a file and be typed without quotes: lower-case letters, digits,
  /// `-`, `_` and `.`, beginning with a letter or digit, at most 100 characters.
  package var isWellFormed: Bool {
    guard let first = rawValue.utf8.first, rawValue.utf8.count <= 100 else { return false }
    let isPlain: (UInt8) -> Bool = { (97...122).contains($0) || (48...57).contains($0) }
    return isPlain(first)
      && rawValue.utf8.allSatisfy { isPlain($0) || $0 == 45 || $0 == 46 || $0 == 95 }
  }
}
