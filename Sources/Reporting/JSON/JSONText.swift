/// A JSON value whose keys keep the order they were given in, so that output is stable.
indirect enum JSONText {
  case null
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }

  static func strings(_ texts: some Sequence<String>) -> JSONText {
    .array(texts.map(JSONText.string))
  }

  /// Two spaces a level; containers without containers in them stay on one line.
  func rendered(indent: Int = 0) -> String {
    switch self {
    case .null: "null"
    case .integer(let number): String(number)
    case .number(let number): JSONText.decimal(number)
    case .string(let text): JSONText.quoted(text)
    case .array(let items):
      block("[", items.map { $0.rendered(indent: indent + 1) }, "]", indent)
    case .object(let pairs):
      block(
        "{", pairs.map { "\(JSONText.quoted($0)): \($1.rendered(indent: indent + 1))" }, "}", indent
      )
    }
  }

  private func block(_ open: String, _ parts: [String], _ close: String, _ indent: Int) -> String {
    guard holdsContainers, !parts.isEmpty else {
      return open + parts.joined(separator: ", ") + close
    }
    let margin = String(repeating: "  ", count: indent)
    return open + "\n" + parts.map { "\(margin)  \($0)" }.joined(separator: ",\n") + "\n"
      + margin + close
  }

  private var holdsContainers: Bool {
    switch self {
    case .array(let items): items.contains { $0.isContainer }
    case .object(let pairs): pairs.contains { $0.1.isContainer }
    default: false
    }
  }

  private var isContainer: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  /// Four decimals at most: more would be noise, and noise is not stable.
  private static func decimal(_ number: Double) -> String {
    let rounded = (number * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  private static func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      case "\u{0}"..<" ", "\u{7f}"..<"\u{a0}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
