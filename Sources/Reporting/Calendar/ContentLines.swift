/// The content lines of an iCalendar object (RFC 5545 §3.1): CR LF after each, folded at 75 octets.
struct ContentLines {
  private(set) var text = ""

  /// Without the line end; a folded line's leading space counts.
  private static let mostOctets = 75

  /// A property whose value is written as it stands: dates, numbers, words of the standard.
  ///
  /// `name` may carry parameters: `DTSTART;VALUE=DATE`.
  mutating func add(_ name: String, _ value: String) {
    var room = ContentLines.mostOctets
    for part in "\(name):\(value)".flatMap(ContentLines.unbroken) {
      if room < part.utf8.count {
        text += "\r\n "
        room = ContentLines.mostOctets - 1
      }
      text += part
      room -= part.utf8.count
    }
    text += "\r\n"
  }

  /// Folding between any two code points is allowed, but a program that takes the fold's space and
  /// a joiner or accent after it for one character does not unfold it. So a character stays whole
  /// unless it alone is too long for a line.
  private static func unbroken(_ character: Character) -> [String] {
    character.utf8.count < mostOctets
      ? [String(character)] : character.unicodeScalars.map { String($0) }
  }

  /// A property of people's words.
  mutating func add(_ name: String, text value: String) {
    add(name, ContentLines.escaped(value))
  }

  /// A property that lists texts.
  mutating func add(_ name: String, texts values: [String]) {
    add(name, values.map(ContentLines.escaped).joined(separator: ","))
  }

  /// A component: its BEGIN, what the work adds, its END.
  mutating func component(_ name: String, _ work: (inout ContentLines) -> Void) {
    add("BEGIN", name)
    work(&self)
    add("END", name)
  }

  /// TEXT as in RFC 5545 §3.3.11: every kind of line end is `\n`, other controls are left out.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      defer { followsReturn = scalar == "\r" }
      switch scalar {
      case "\n" where followsReturn: continue
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}":
        escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\\", ",", ";":
        escaped.append("\\")
        escaped.append(scalar)
      case "\t": escaped.append(scalar)
      case "\u{0}"..<" ", "\u{7f}"..<"\u{a0}": continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
