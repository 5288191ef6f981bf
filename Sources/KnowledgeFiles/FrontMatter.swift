/// A text file of YAML between two `---` lines and a body below.
struct FrontMatter {
  let yaml: String
  let body: String

  /// - Returns: `nil` when the file does not begin with `---` or the block is not closed.
  init?(_ text: String) {
    let unified = text.replacing("\r\n", with: "\n")
    guard unified.hasPrefix("---\n") else { return nil }
    let rest = unified.dropFirst(4)
    if rest.hasPrefix("---\n") {
      yaml = ""
      body = String(rest.dropFirst(4))
      return
    }
    guard let end = rest.firstRange(of: "\n---\n") else {
      guard rest.hasSuffix("\n---") else { return nil }
      yaml = String(rest.dropLast(3))
      body = ""
      return
    }
    yaml = String(rest[..<end.lowerBound]) + "\n"
    body = String(rest[end.upperBound...])
  }
}

/// Paragraphs as they are wrapped in a file, and as they are given to a customer.
enum BodyText {
  /// A single line end inside a paragraph is a blank, an empty line parts paragraphs; lines that
  /// begin like a list's entry stay lines of their own.
  static func unwrapped(_ body: String) -> String {
    var paragraphs: [String] = []
    var current = ""
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.trimmedEnds
      if text.isEmpty {
        if !current.isEmpty { paragraphs.append(current) }
        current = ""
      } else if current.isEmpty {
        current = text
      } else {
        current += (isEntry(text) ? "\n" : " ") + text
      }
    }
    if !current.isEmpty { paragraphs.append(current) }
    return paragraphs.joined(separator: "\n\n")
  }

  /// Wrapped at 100 columns; reads back as the same text.
  static func wrapped(_ text: String) -> String {
    unwrapped(text).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var lines: [String] = []
      var current = ""
      for word in line.split(separator: " ") {
        // A word that would begin a line like a list's entry must not be moved to one.
        if !current.isEmpty, current.count + 1 + word.count > 100, !isEntry(String(word) + " x") {
          lines.append(current)
          current = String(word)
        } else {
          current += (current.isEmpty ? "" : " ") + word
        }
      }
      return (lines + [current]).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func isEntry(_ line: String) -> Bool {
    if line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("• ") { return true }
    let digits = line.prefix { $0.isNumber }
    return !digits.isEmpty && digits.count <= 3 && line.dropFirst(digits.count).hasPrefix(". ")
  }
}

extension StringProtocol {
  /// Without white space at the ends.
  var trimmedEnds: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }
}
