/// Decides whether a hyphen at a line's end belongs to the word.
package struct Hyphenation: Sendable {
  private var words: Set<String> = []

  /// Learns from every word of the document that is not cut itself.
  package init(_ lines: [String]) {
    for line in lines {
      for word in line.split(separator: " ").dropLast() {
        words.insert(Self.bare(word))
      }
    }
  }

  /// The lines as one text, words that were cut at a line's end made whole.
  package func joined(_ lines: [String]) -> String {
    var text = ""
    for line in lines {
      if text.isEmpty {
        text = line
      } else if text.hasSuffix("-"), let first = line.first, first.isLetter {
        let head = text.split(separator: " ").last ?? ""
        let tail = line.split(separator: " ").first ?? ""
        if keepsHyphen(Self.bare(head.dropLast()), Self.bare(tail)) {
          text += line
        } else {
          text = String(text.dropLast()) + line
        }
      } else {
        text += " " + line
      }
    }
    return text
  }

  private static let prefixes: Set<String> = [
    "multi", "non", "self", "third", "user", "real", "two", "single", "on", "off", "pre", "post",
    "in", "high", "low", "long", "short", "role", "risk", "web", "cloud", "well", "follow", "sub",
    "year", "month", "day", "end", "read", "need", "out", "up", "co", "e", "ad", "carve",
  ]

  private func keepsHyphen(_ head: String, _ tail: String) -> Bool {
    if words.contains("\(head)-\(tail)") { return true }
    if words.contains(head + tail) { return false }
    return Self.prefixes.contains(head)
  }

  private static func bare(_ word: some StringProtocol) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
  }
}
