/// Words by their first letter and their length.
///
/// Made in a fraction of a millisecond, for many a question has one word that the encoder does not know.
struct SpellingTable: Sendable {
  private let meant: [UInt8]
  /// Where the words of a first letter and a length begin.
  private var alike: [Int: [Int]] = [:]
  private let exceptions: [UInt8]

  /// - Parameters:
  ///   - meant: Words in lower case between blanks or line ends, the most frequent first.
  ///   - exceptions: Words that are none of these and no slip.
  init(meant: String, exceptions: String) {
    self.meant = Array(meant.utf8)
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

  /// - Parameters:
  ///   - word: In lower case.
  ///   - most: How many slips it may have.
  /// - Returns: The word with the fewest slips, of several the most frequent; `nil` where there is none, or the word is one itself.
  func nearest(to word: [UInt8], atMost most: Int) -> [UInt8]? {
    guard let first = word.first, word.count < 64 else { return nil }
    var best: Range<Int>?
    var fewest = most + 1
    for count in max(1, word.count - most)...(word.count + most) {
      for start in alike[Self.key(first, count)] ?? [] {
        let other = start..<start + count
        let slips = Self.slips(in: word[...], meant: meant[other], atMost: fewest)
        let isRather = slips == fewest && slips <= most && start < best?.lowerBound ?? 0
        if slips < fewest || isRather { (best, fewest) = (other, slips) }
      }
    }
    guard let best, fewest > 0, !isException(word) else { return nil }
    return Array(meant[best])
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

  /// The distance of Damerau and Levenshtein in its restricted form: no letter is moved twice.
  ///
  /// - Parameters:
  ///   - word: As it is written.
  ///   - other: As it may be meant.
  ///   - most: From more slips on they are not counted to the end.
  /// - Returns: How many letters are left out, put in, put wrong or in their neighbour's place; more than `most` where there are more.
  static func slips(
    in word: ArraySlice<UInt8>, meant other: ArraySlice<UInt8>, atMost most: Int
  ) -> Int {
    var before: [Int] = []
    var row = Array(0...other.count)
    for (i, letter) in word.enumerated() {
      var next = [i + 1]
      for (j, meant) in other.enumerated() {
        var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (letter == meant ? 0 : 1))
        if i > 0, j > 0, letter == other[other.startIndex + j - 1],
          word[word.startIndex + i - 1] == meant
        {
          least = min(least, before[j - 1] + 1)
        }
        next.append(least)
      }
      if next.allSatisfy({ $0 > most }) { return most + 1 }
      (before, row) = (row, next)
    }
    return row[other.count]
  }
}
