/// How text takes room on a terminal.
package enum DisplayWidth {
  /// Columns the text takes: two for East Asian wide characters and emoji, one for the others.
  package static func of(_ text: some StringProtocol) -> Int {
    isPlain(text) ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// Printable ASCII throughout, as most texts are: a column for each byte.
  private static func isPlain(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7e).contains($0) }
  }

  /// 0, 1 or 2 columns.
  ///
  /// After Unicode Standard Annex 11, in the coarse form most terminals follow.
  static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff,
      0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f900...0x1f9ff,
      0x20000...0x3fffd:
      true
    default: false
    }
  }

  /// One line of printable text: a customer's words must not steer the terminal.
  package static func printable(_ text: String) -> String {
    if isPlain(text) { return text }
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        if line.last != " " { line.append(" ") }
      case .format where scalar != "\u{200d}": continue
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// The same for a text of several lines, which stay lines.
  package static func printableLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }
      .joined(separator: "\n")
  }

  /// The text cut to so many columns, ending in `…` where something was cut.
  package static func truncated(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var cut = ""
    var used = 1
    for character in text {
      used += of(character)
      if used > width { break }
      cut.append(character)
    }
    while cut.last == " " { cut.removeLast() }
    return cut + "…"
  }

  /// The text in lines of at most so many columns, broken between words where there are any.
  package static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var rest = Substring(word)
      if !line.isEmpty {
        if of(line) + 1 + of(rest) <= width {
          line += " " + rest
          continue
        }
        lines.append(line)
        line = ""
      }
      while of(rest) > width {
        let head = fitting(rest, in: width)
        lines.append(String(head))
        rest = rest[head.endIndex...]
      }
      line = String(rest)
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// At least one character, so that wrapping always ends.
  private static func fitting(_ text: Substring, in width: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += of(text[end])
      if used > width && end > text.startIndex { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }
}
