/// Writes scalars so that every YAML reader gives the same text back.
enum YAMLWriter {
  /// Plain where that is safe, else in double quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text, inFlow: false) ? text : quoted(text)
  }

  /// `[a, b]`.
  static func list(_ items: [String]) -> String {
    "[" + items.map { isPlain($0, inFlow: true) ? $0 : quoted($0) }.joined(separator: ", ") + "]"
  }

  /// `{a: b, c: d}`.
  static func map(_ pairs: [(String, String)]) -> String {
    "{"
      + pairs.map { "\($0): \(isPlain($1, inFlow: true) ? $1 : quoted($1))" }.joined(
        separator: ", ")
      + "}"
  }

  private static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case _
      where scalar.value < 0x20 || scalar.value == 0x7f || (0x80...0xa0).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0xfeff
        || scalar.value == 0xfffe || scalar.value == 0xffff:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }

  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    if " \t".unicodeScalars.contains(first) || " \t:".unicodeScalars.contains(last) { return false }
    if "-?:,[]{}#&*!|>'\"%@`=<~".unicodeScalars.contains(first) { return false }
    if text.contains(": ") || text.contains(" #") { return false }
    if text.unicodeScalars.contains(where: {
      $0.value < 0x20 || (0x7f...0xa0).contains($0.value) || $0.value == 0x2028
        || $0.value == 0x2029 || $0.value >= 0xfeff && $0.value < 0x1_0000 || $0.value > 0x1_0000
    }) {
      return false
    }
    return !inFlow || !text.contains { ",[]{}".contains($0) }
  }
}
