/// The single questions of a compound one, in their own words.
enum QuestionParts {
  /// - Parameter text: A question as it came in.
  /// - Returns: At least one part where there is any text, in the text's order.
  static func of(_ text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    let words = text.split(whereSeparator: \.isWhitespace)
    for (place, word) in words.enumerated() {
      let pair = place + 1 < words.count ? bare(word) + " " + bare(words[place + 1]) : ""
      if conjunctions.contains(pair), parts[parts.count - 1].count >= leastWords {
        parts.append([])
      }
      parts[parts.count - 1].append(word)
      if word.hasSuffix("?"), place + 1 < words.count { parts.append([]) }
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
    "if not",
  ]

  private static func bare(_ word: Substring) -> String {
    word.lowercased().filter { $0.isLetter || $0 == "'" }
  }
}
