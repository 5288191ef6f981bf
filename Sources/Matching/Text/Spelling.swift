/// Mends slips of the pen in a question, so that "asessment" is read as an assessment.
///
/// Only a word that nobody knows is mended, and only to one that questionnaires use: with the same first letter, and one
/// letter left out, put in, put wrong or in its neighbour's place. Abbreviations, which have capitals, stay as they are, as do short words
/// with a capital: they may be names.
struct Spelling: Sendable {
  private static let least = 5
  /// Of a word with a capital, where a sentence begins.
  private static let leastWithCapital = 7
  /// Words looked for in one text: the judge reads some sixty.
  private static let most = 200

  /// Of the words and of how they are mended; what was learned about other likelihoods says nothing of these.
  static var identity: UInt64 { table.identity }

  /// Whether it is a word that the encoder or the knowledge base has.
  private let isWord: @Sendable (String) -> Bool

  init(isWord: @escaping @Sendable (String) -> Bool) { self.isWord = isWord }

  /// - Parameter text: Any text.
  /// - Returns: The text with its slips mended, and nothing else changed.
  func mended(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var copied = 0
    var place = 0
    var begins = true
    var left = Self.most
    while place < bytes.count {
      guard WordEdges.isLetter(bytes[place]) else {
        if ".?!\n".utf8.contains(bytes[place]) { begins = true }
        place += 1
        continue
      }
      let end = bytes[place...].firstIndex { !WordEdges.isLetter($0) } ?? bytes.count
      if let word = doubtful(bytes[place..<end], maySetOut: begins),
        WordEdges.stands(alone: place..<end, in: bytes), left > 0
      {
        left -= 1
        if let meant = Self.table.nearest(to: word) {
          output += bytes[copied..<place]
          output +=
            WordEdges.isUppercase(bytes[place]) ? WordEdges.capitalized(meant) : meant
          copied = end
        }
      }
      begins = false
      place = end
    }
    guard copied > 0 else { return text }
    return String(decoding: output + bytes[copied...], as: UTF8.self)
  }

  /// - Parameters:
  ///   - word: As it is written.
  ///   - maySetOut: Whether a capital may only say that a sentence begins.
  /// - Returns: The word in lower case, where it may be a slip.
  private func doubtful(_ word: ArraySlice<UInt8>, maySetOut: Bool) -> [UInt8]? {
    guard word.count >= Self.least, let first = word.first,
      !WordEdges.isUppercase(first) || (maySetOut && word.count >= Self.leastWithCapital),
      !word.dropFirst().contains(where: WordEdges.isUppercase)
    else { return nil }
    let lowercase = word.map(WordEdges.lowercase)
    return isWord(String(decoding: lowercase, as: UTF8.self)) ? nil : lowercase
  }

  private static let table = SpellingTable(
    meant: SpellingWords.meant, exceptions: SpellingWords.exceptions)
}
