/// A JSON document whose keys keep the order they were given in.
package indirect enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// Written with at most four decimals.
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([(String, JSONValue)])

  package static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

  /// Indented by two blanks, without a line end at the end.
  package var text: String {
    var output = ""
    write(to: &output, indent: "")
    return output
  }

  private func write(to output: inout String, indent: String) {
    switch self {
    case .null: output += "null"
    case .boolean(let value): output += value ? "true" : "false"
    case .integer(let value): output += String(value)
    case .number(let value): output += String((value * 10_000).rounded() / 10_000)
    case .text(let text): output += Self.quoted(text)
    case .list(let items):
      Self.writeAll(items.map { (nil, $0) }, between: ("[", "]"), to: &output, indent: indent)
    case .object(let pairs):
      Self.writeAll(pairs.map { ($0, $1) }, between: ("{", "}"), to: &output, indent: indent)
    }
  }

  private static func writeAll(
    _ entries: [(key: String?, value: JSONValue)], between brackets: (String, String),
    to output: inout String, indent: String
  ) {
    guard !entries.isEmpty else {
      output += brackets.0 + brackets.1
      return
    }
    let inner = indent + "  "
    output += brackets.0
    for (index, entry) in entries.enumerated() {
      output += (index == 0 ? "\n" : ",\n") + inner
      if let key = entry.key { output += quoted(key) + ": " }
      entry.value.write(to: &output, indent: inner)
    }
    output += "\n" + indent + brackets.1
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
      case _ where scalar.value < 0x20 || scalar.value == 0x7f || scalar.value == 0x2028
        || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
