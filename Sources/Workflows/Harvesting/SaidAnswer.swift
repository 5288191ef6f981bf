package import Assurance
import KnowledgeFiles

/// A short answer with its text: what two answers are compared by.
package struct SaidAnswer: Hashable, Sendable {
  package let shortAnswer: ShortAnswer?
  /// Without blanks at its ends; may be empty.
  package let text: String
  let words: String

  init(_ shortAnswer: ShortAnswer?, _ text: String) {
    self.shortAnswer = shortAnswer
    self.text = text
    words = Self.words(of: text, after: shortAnswer)
  }

  /// A cell that holds both says "Yes. We encrypt …", which adds nothing to Yes and "We encrypt …".
  private static func words(of text: String, after shortAnswer: ShortAnswer?) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let label = shortAnswer?.label.lowercased(), let first = words.first?.lowercased(),
      [".", ",", ":", ";"].contains(where: { first == label + $0 })
    else { return words.joined(separator: " ") }
    return words.dropFirst().joined(separator: " ")
  }

  init(_ answer: ApprovedAnswer) { self.init(answer.shortAnswer, answer.text) }

  /// Whether a file that says this asks for nothing new of a knowledge base that says the other.
  func isSaid(by known: SaidAnswer) -> Bool {
    if words.isEmpty { return shortAnswer == known.shortAnswer }
    return isSame(as: known) || shortAnswer == nil && words == known.words
  }

  /// The same up to white space.
  func isSame(as other: SaidAnswer) -> Bool {
    shortAnswer == other.shortAnswer && words == other.words
  }

  /// Whether the text says enough to be told again by it: "See above" stands under many answers.
  var isTelling: Bool { words.count >= 40 && words.split(separator: " ").count >= 6 }

  /// For a person, on one line.
  package var line: String { Statement.text(shortAnswer, words) }
}
