/// Phrases by their first word, so that a text is searched for all of them in one pass.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let words: [Substring]
    let meaning: Meaning
  }

  private var entries: [Substring: [Entry]] = [:]

  /// - Parameter phrases: Each of words in the form of ``Tokens/normalized(_:)``.
  init(_ phrases: [(phrase: String, meaning: Meaning)]) {
    for (phrase, meaning) in phrases {
      let words = phrase.split(separator: " ")
      guard let first = words.first else { continue }
      entries[first, default: []].append(Entry(words: words, meaning: meaning))
    }
    for key in entries.keys { entries[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// The longest phrase that begins at a word.
  func longest(at index: Int, in words: [Substring]) -> (meaning: Meaning, length: Int)? {
    guard let candidates = entries[words[index]] else { return nil }
    return candidates.first { Self.stands($0.words, at: index, in: words) }
      .map { ($0.meaning, $0.words.count) }
  }

  /// Every phrase anywhere in the text, whether or not others overlap it.
  func all(in words: [Substring], _ body: (Meaning) -> Void) {
    for index in words.indices {
      guard let candidates = entries[words[index]] else { continue }
      for entry in candidates where Self.stands(entry.words, at: index, in: words) {
        body(entry.meaning)
      }
    }
  }

  private static func stands(_ phrase: [Substring], at index: Int, in words: [Substring]) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    for offset in 1..<max(phrase.count, 1) where words[index + offset] != phrase[offset] {
      return false
    }
    return true
  }
}
