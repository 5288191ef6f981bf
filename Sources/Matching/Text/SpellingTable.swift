/// Words by their first letter and their length.
///
/// Made in a fraction of a millisecond, for many a question has one word that the encoder does not know.
struct SpellingTable: Sendable {
  /// FNV-1a over all words, and what changes with the rules.
  let identity: UInt64
  private let meant: [UInt8]
  /// Where the words of a first letter and a length begin.
  private var alike: [Int: [Int]] = [:]
  private let exceptions: [UInt8]

  /// - Parameters:
  ///   - meant: Words in lower case between blanks or line ends, the most frequent first.
  ///   - exceptions: Words that are none of these and no slip.
  init(meant: String, exceptions: String) {
    self.meant = Array(meant.utf8)
    identity = TermHash.of(meant + exceptions + "1")
    self.exceptions =
      [Self.blank] + exceptions.utf8.map { $0 == Self.newline ? Self.blank : $0 } + [Self.blank]
    var start = 0
    for (place, byte) in (self.meant + [Self.blank]).enumerated()
    where byte == Self.blank || byte == Self.newline {
      if place > start {
        alike[Self.key(self.meant[start], place - start), default: []].append(start)
      }
      start = place + 1
    }
  }

  private static let blank = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")

  private static func key(_ first: UInt8, _ count: Int) -> Int { Int(first) << 8 | count }

  /// - Parameter word: In lower case.
  /// - Returns: The most frequent of the words that are one slip away; `nil` where there is none, or the word is one itself.
  func nearest(to word: [UInt8]) -> [UInt8]? {
    guard let first = word.first, word.count < 64 else { return nil }
    var best: Range<Int>?
    for count in max(1, word.count - 1)...(word.count + 1) {
      for start in alike[Self.key(first, count)] ?? [] where start < best?.lowerBound ?? .max {
        let other = start..<start + count
        if Self.isOneSlip(word[...], from: meant[other]) { best = other }
      }
    }
    guard let best, !isKnown(word) else { return nil }
    return Array(meant[best])
  }

  private func isKnown(_ word: [UInt8]) -> Bool {
    let same = alike[Self.key(word[0], word.count)] ?? []
    return same.contains { meant[$0..<$0 + word.count].elementsEqual(word) } || isException(word)
  }

  private func isException(_ word: [UInt8]) -> Bool {
    let entry = [Self.blank] + word + [Self.blank]
    var place = 0
    while let found = exceptions[place...].firstIndex(of: Self.blank),
      found + entry.count <= exceptions.count
    {
      if exceptions[found + 1] == entry[1],
        exceptions[found..<found + entry.count].elementsEqual(entry)
      {
        return true
      }
      place = found + 1
    }
    return false
  }

  /// Whether one letter is left out, put in, put wrong, or in its neighbour's place.
  static func isOneSlip(_ word: ArraySlice<UInt8>, from other: ArraySlice<UInt8>) -> Bool {
    let same = zip(word, other).prefix { $0 == $1 }.count
    let (rest, meant) = (word.dropFirst(same), other.dropFirst(same))
    switch word.count - other.count {
    case 1: return rest.dropFirst().elementsEqual(meant)
    case -1: return rest.elementsEqual(meant.dropFirst())
    case 0:
      guard !rest.isEmpty else { return false }
      return rest.dropFirst().elementsEqual(meant.dropFirst())
        || (rest.count > 1 && rest.prefix(2).reversed().elementsEqual(meant.prefix(2))
          && rest.dropFirst(2).elementsEqual(meant.dropFirst(2)))
    default: return false
    }
  }
}
