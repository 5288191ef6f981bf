import Foundation

/// A question's words with what does not change its meaning taken away, so that two that are worded
/// alike have equal texts.
package struct Wording: Hashable, Sendable {
  /// Lower case, single blanks, no punctuation; signs of quantity stay.
  package let text: String
  /// Whether it means the same wherever it is asked.
  ///
  /// "If yes, how often?" and "Please describe." take their meaning from what stands around them.
  package let standsAlone: Bool

  package init(_ question: String) {
    let composed = question.precomposedStringWithCanonicalMapping
      .replacing("\u{2019}", with: "'")
    let words = String(
      composed.map { character -> Character in
        let stays =
          character.isLetter || character.isNumber || "<>≤≥=%+/#&'".contains(character)
        return stays ? character : " "
      }
    ).split(separator: " ")
    text = words.map { $0.lowercased() }.joined(separator: " ")
    standsAlone =
      words.count >= 4 && !Self.openings.contains(words[0].lowercased())
      && !words.contains { $0 != "IT" && Self.pointers.contains($0.lowercased()) }
  }

  private static let openings: Set<String> = ["if", "and", "or", "then", "please"]

  private static let pointers: Set<String> = [
    "above", "below", "previous", "preceding", "former", "latter", "these", "those", "this", "it",
    "its", "they", "them", "their", "same",
  ]
}
