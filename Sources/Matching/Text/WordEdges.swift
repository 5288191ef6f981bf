/// Where a word ends, in bytes: part of an address, a file's name or a word in another alphabet is no word.
enum WordEdges {
  /// ASCII letters.
  static func isLetter(_ byte: UInt8) -> Bool { isLowercase(byte) || isUppercase(byte) }

  static func isLowercase(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  static func isUppercase(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  static func lowercase(_ byte: UInt8) -> UInt8 { isUppercase(byte) ? byte + 32 : byte }

  /// The word with a capital, where it begins with a letter.
  static func capitalized(_ word: [UInt8]) -> [UInt8] {
    guard let first = word.first, isLowercase(first) else { return word }
    return [first - 32] + word.dropFirst()
  }

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Whether nothing beside the word belongs to it.
  static func stands(alone word: Range<Int>, in bytes: [UInt8]) -> Bool {
    !belongs(word.lowerBound - 1, beyond: word.lowerBound - 2, bytes)
      && !belongs(word.upperBound, beyond: word.upperBound + 1, bytes)
  }

  private static func belongs(_ place: Int, beyond: Int, _ bytes: [UInt8]) -> Bool {
    guard bytes.indices.contains(place) else { return false }
    let byte = bytes[place]
    if byte >= 128 { return !isPunctuation(byteAt: place, in: bytes) }
    if isLetter(byte) || isDigit(byte) || "_@\\".utf8.contains(byte) { return true }
    guard ".'&".utf8.contains(byte), bytes.indices.contains(beyond) else { return false }
    return isLetter(bytes[beyond]) || isDigit(bytes[beyond])
  }

  /// Quotation marks and dashes, which are three bytes of which the first two are always the same; no-break spaces
  /// and angled quotation marks, which are two.
  private static func isPunctuation(byteAt place: Int, in bytes: [UInt8]) -> Bool {
    let three = bytes[place] == 0xE2 ? place : place - 2
    if three >= 0, bytes[three...].starts(with: [0xE2, 0x80]) { return true }
    let two = bytes[place] == 0xC2 ? place : place - 1
    return two >= 0 && two + 1 < bytes.count && bytes[two] == 0xC2
      && [0xA0, 0xAB, 0xBB].contains(bytes[two + 1])
  }
}
