/// Tells a question or a statement to confirm from labels, headings and identifiers.
enum QuestionText {
  /// How much a text reads like something a questionnaire asks, 0…1.
  static func likeness(_ text: String) -> Double {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3 || text.hasSuffix("?") || text.contains("？") || text.contains("か。")
    else { return text.unicodeScalars.contains { $0.value > 0x3000 } && text.count > 12 ? 0.6 : 0 }
    if text.contains("?") || text.contains("？") || text.hasPrefix("¿") { return 1 }
    guard let first = words.first?.lowercased().filter(\.isLetter) else { return 0 }
    if openers.contains(first) { return 0.9 }
    return words.count >= 6 ? 0.6 : (words.count >= 4 ? 0.3 : 0.1)
  }

  /// Whether it states something to be confirmed rather than asks.
  static func isStatement(_ text: String) -> Bool {
    guard !text.contains("?"), !text.contains("？") else { return false }
    guard let first = text.split(whereSeparator: \.isWhitespace).first?.lowercased() else {
      return false
    }
    return !openers.contains(first.filter(\.isLetter))
  }

  /// `A-01`, `1.2.3`, `HLAA-01`, `Q17`, `12`: short, with a digit, without blanks inside words.
  static func isIdentifier(_ text: String) -> Bool {
    guard text.count <= 20, text.contains(where: \.isNumber) else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || ".-_/&() #:".contains($0) }
      && text.split(separator: " ").count <= 2
  }

  /// Words that questions and requests begin with.
  private static let openers: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "could", "will",
    "would", "should", "shall", "may", "must", "what", "which", "who", "whom", "whose", "when",
    "where", "why", "how", "if", "describe", "please", "provide", "explain", "list", "state",
    "specify", "indicate", "confirm", "detail", "outline", "identify", "summarize", "summarise",
    "attach", "select", "enter", "give", "name", "wie", "welche", "welcher", "ist", "sind", "haben",
    "hat", "werden", "wird", "gibt", "verfugen", "beschreiben", "est", "avez", "existe", "existen",
    "cuenta", "dispone", "tiene", "describa", "possui", "quels", "quelles", "comment", "disposez",
  ]
}
