/// The single questions of a compound one, in their own words.
enum QuestionParts {
  /// - Parameter text: A question as it came in.
  /// - Returns: At least one part where there is any text, in the text's order.
  static func of(_ text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    let words = text.split(whereSeparator: \.isWhitespace)
    for (place, word) in words.enumerated() {
      let next = words[place..<min(place + 3, words.count)].map(bare)
      let isJoint =
        conjunctions.contains(next.prefix(2).joined(separator: " "))
        || next.count == 3 && conjunctions.contains(next.joined(separator: " "))
      if isJoint, parts[parts.count - 1].count >= leastWords { parts.append([]) }
      parts[parts.count - 1].append(word)
      if place + 1 < words.count, endsSentence(word, before: words[place + 1]) { parts.append([]) }
    }
    // What is too short to be asked by itself belongs to what stands before it.
    let whole = parts.reduce(into: [[Substring]]()) { whole, part in
      if part.count < leastWords, !whole.isEmpty {
        whole[whole.count - 1] += part
      } else {
        whole.append(part)
      }
    }
    return whole.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static let leastWords = 3

  /// What a second question begins with.
  private static let conjunctions: Set<String> = [
    "and is", "and are", "and do", "and does", "and how", "and what", "and who", "and have",
    "and has", "and when", "and which", "and where", "and why", "and if", "if so", "if yes",
    "if not", "and by whom", "and by what", "and to whom", "and with whom", "and at what",
    "and in which", "and for how", "and under what",
  ]

  /// Whether what follows is a sentence of its own; "e.g. Linux" and "Inc. Portland" stay together.
  private static func endsSentence(_ word: Substring, before next: Substring) -> Bool {
    if word.hasSuffix("?") || word.hasSuffix(";") { return true }
    guard word.hasSuffix("."), next.first?.isUppercase == true else { return false }
    return word.count > 4 && !word.dropLast().contains(".")
  }

  private static func bare(_ word: Substring) -> String {
    word.lowercased().filter { $0.isLetter || $0 == "'" }
  }
}
