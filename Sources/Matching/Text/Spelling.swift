/// Mends slips of the pen in a question, so that "asessment" is read as an assessment.
///
/// Only a word that nobody knows is mended, and only to one that questionnaires use: with the same first letter, and a
/// letter left out, put in, put wrong or in its neighbour's place, or two of these in a word of nine letters and more. Names and
/// abbreviations, which have capitals, stay as they are.
struct Spelling: Sendable {
  private static let least = 5
  private static let long = 9

  /// Whether it is one of the words that the encoder has learnt.
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
    while place < bytes.count {
      guard Self.isLetter(bytes[place]) else {
        if ".?!\n:".utf8.contains(bytes[place]) { begins = true }
        place += 1
        continue
      }
      let end = bytes[place...].firstIndex { !Self.isLetter($0) } ?? bytes.count
      if stands(alone: place..<end, in: bytes),
        let meant = meant(by: bytes[place..<end], maySetOut: begins)
      {
        output += bytes[copied..<place] + meant
        copied = end
      }
      begins = false
      place = end
    }
    guard copied > 0 else { return text }
    return String(decoding: output + bytes[copied...], as: UTF8.self)
  }

  /// Addresses, file names and numbers with letters are no words.
  private func stands(alone word: Range<Int>, in bytes: [UInt8]) -> Bool {
    func isPart(_ place: Int, _ beyond: Int) -> Bool {
      guard bytes.indices.contains(place) else { return false }
      let byte = bytes[place]
      if byte >= 128 { return !isPunctuation(byteAt: place, in: bytes) }
      if (48...57).contains(byte) || "_@\\".utf8.contains(byte) { return true }
      guard ".'&".utf8.contains(byte), bytes.indices.contains(beyond) else { return false }
      return Self.isLetter(bytes[beyond]) || (48...57).contains(bytes[beyond])
    }
    return !isPart(word.lowerBound - 1, word.lowerBound - 2)
      && !isPart(word.upperBound, word.upperBound + 1)
  }

  /// Quotation marks and dashes are three bytes, the first two always the same.
  private func isPunctuation(byteAt place: Int, in bytes: [UInt8]) -> Bool {
    let first = bytes[place] == 0xE2 ? place : place - 2
    return first >= 0 && bytes[first...].starts(with: [0xE2, 0x80])
  }

  /// - Parameters:
  ///   - word: As it is written.
  ///   - maySetOut: Whether a capital may only say that a sentence begins.
  /// - Returns: The word that was meant; `nil` where it is one.
  private func meant(by word: ArraySlice<UInt8>, maySetOut: Bool) -> [UInt8]? {
    guard word.count >= Self.least, let first = word.first,
      !Glossary.isUppercase(first) || maySetOut,
      !word.dropFirst().contains(where: Glossary.isUppercase)
    else { return nil }
    let lowercase = word.map(Glossary.lowercase)
    guard !isWord(String(decoding: lowercase, as: UTF8.self)),
      let meant = Self.table.nearest(to: lowercase, atMost: lowercase.count < Self.long ? 1 : 2)
    else { return nil }
    return Glossary.isUppercase(first) ? [meant[0] - 32] + meant.dropFirst() : meant
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || Glossary.isUppercase(byte)
  }

  private static let table = SpellingTable(
    meant: SpellingWords.meant, exceptions: SpellingWords.exceptions)
}

/// Words by their first letter and their length.
struct SpellingTable: Sendable {
  private var alike: [Int: [[UInt8]]] = [:]
  private var exceptions: Set<[UInt8]>
  private var words: Set<[UInt8]>

  init(meant: String, exceptions: String) {
    func split(_ text: String) -> [[UInt8]] {
      Array(text.utf8).split { $0 == 32 || $0 == 10 }.map(Array.init)
    }
    let meant = split(meant)
    words = Set(meant)
    self.exceptions = Set(split(exceptions))
    for word in meant { alike[Self.key(word[0], word.count), default: []].append(word) }
  }

  private static func key(_ first: UInt8, _ count: Int) -> Int { Int(first) << 8 | count }

  /// - Parameters:
  ///   - word: In lower case.
  ///   - most: How many slips it may have.
  /// - Returns: The word with the fewest slips, of several the most frequent; `nil` where there is none, or the word is one itself.
  func nearest(to word: [UInt8], atMost most: Int) -> [UInt8]? {
    guard word.count < 64, !words.contains(word), !exceptions.contains(word) else { return nil }
    var best: [UInt8]?
    var fewest = most + 1
    for count in (word.count - most)...(word.count + most) {
      for other in alike[Self.key(word[0], count)] ?? [] {
        let slips = Self.slips(in: word, meant: other, atMost: fewest)
        if slips < fewest { (best, fewest) = (other, slips) }
      }
    }
    return best
  }

  /// The distance of Damerau and Levenshtein in its restricted form: no letter is moved twice.
  static func slips(in word: [UInt8], meant other: [UInt8], atMost most: Int) -> Int {
    var before: [Int] = []
    var row = Array(0...other.count)
    for (i, letter) in word.enumerated() {
      var next = [i + 1]
      for (j, meant) in other.enumerated() {
        var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (letter == meant ? 0 : 1))
        if i > 0, j > 0, letter == other[j - 1], word[i - 1] == meant {
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
