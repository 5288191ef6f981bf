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
