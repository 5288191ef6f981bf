/// How a text file's bytes stand for characters; text is UTF-8 everywhere inside.
enum TextEncoding: Hashable, Sendable {
  case utf8(hasMark: Bool)
  case utf16(isLittleEndian: Bool, hasMark: Bool)
  case utf32(isLittleEndian: Bool, hasMark: Bool)
  /// From before Unicode, guessed by what the text would say.
  case legacy(LegacyCharset)

  static func detect(_ bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return .utf8(hasMark: true) }
    if bytes.starts(with: [0xff, 0xfe, 0, 0]) {
      return .utf32(isLittleEndian: true, hasMark: true)
    }
    if bytes.starts(with: [0, 0, 0xfe, 0xff]) {
      return .utf32(isLittleEndian: false, hasMark: true)
    }
    if bytes.starts(with: [0xff, 0xfe]) { return .utf16(isLittleEndian: true, hasMark: true) }
    if bytes.starts(with: [0xfe, 0xff]) { return .utf16(isLittleEndian: false, hasMark: true) }
    if let wide = unmarked(bytes) { return wide }
    if String(validating: bytes, as: UTF8.self) != nil { return .utf8(hasMark: false) }
    return .legacy(CharsetGuess.charset(of: bytes))
  }

  /// Text in most languages has delimiters, blanks or digits, whose upper bytes are zero: where the
  /// zeros stand tells how wide a character is. Text in bytes has none.
  private static func unmarked(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(4_096)
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let quarter = sample.count / 4
    guard quarter > 0 else { return nil }
    func isMostly(_ place: Int) -> Bool { zeros[place] * 10 >= quarter * 9 }
    func isNever(_ place: Int) -> Bool { zeros[place] * 10 <= quarter }
    if bytes.count % 4 == 0, isMostly(1), isMostly(2) {
      if isMostly(0), isNever(3) { return .utf32(isLittleEndian: false, hasMark: false) }
      if isMostly(3), isNever(0) { return .utf32(isLittleEndian: true, hasMark: false) }
    }
    guard bytes.count % 2 == 0 else { return nil }
    func isOften(_ place: Int) -> Bool { zeros[place] * 3 >= quarter }
    if isOften(0), isOften(2), isNever(1), isNever(3) {
      return .utf16(isLittleEndian: false, hasMark: false)
    }
    if isOften(1), isOften(3), isNever(0), isNever(2) {
      return .utf16(isLittleEndian: true, hasMark: false)
    }
    return foreign(sample)
  }

  /// Text in other letters has few zeros, but those of its commas, blanks and line ends; and nothing
  /// in it that is no character.
  private static func foreign(_ sample: ArraySlice<UInt8>) -> TextEncoding? {
    guard sample.count(where: { $0 == 0 }) * 50 >= sample.count else { return nil }
    for isLittleEndian in [true, false] {
      let encoding = TextEncoding.utf16(isLittleEndian: isLittleEndian, hasMark: false)
      let text = String(decoding: encoding.decoded(Array(sample)), as: UTF8.self).unicodeScalars
      // The sample may end amid a character.
      let isText = text.dropLast().allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control: scalar == "\t" || scalar == "\r" || scalar == "\n"
        case .unassigned, .privateUse, .surrogate: false
        default: scalar != "\u{fffd}"
        }
      }
      let places = text.count { ",;\t\"\n ".unicodeScalars.contains($0) }
      if isText, places >= 2, text.contains("\n") { return encoding }
    }
    return nil
  }

  /// Bytes of the mark that the file begins with.
  var markLength: Int {
    switch self {
    case .utf8(let hasMark): hasMark ? 3 : 0
    case .utf16(_, let hasMark): hasMark ? 2 : 0
    case .utf32(_, let hasMark): hasMark ? 4 : 0
    case .legacy: 0
    }
  }

  // MARK: - Reading

  /// - Returns: The text without the mark; U+FFFD for what stands for no character. A few bytes at
  ///   the end that make none are left out.
  func decoded(_ bytes: [UInt8]) -> [UInt8] {
    if case .utf8 = self { return Array(bytes.dropFirst(markLength)) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = markLength
    while let (scalar, width) = character(at: index, of: bytes) {
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      index += width
    }
    return text
  }

  /// - Parameters:
  ///   - places: In the decoded text, ascending, each where a character begins or the text ends.
  ///   - bytes: The file.
  /// - Returns: The same places in the file.
  func places(_ places: [Int], in bytes: [UInt8]) -> [Int] {
    if case .utf8 = self { return places.map { $0 + markLength } }
    var found: [Int] = []
    var index = markLength
    var read = 0
    for place in places {
      while read < place, let (scalar, width) = character(at: index, of: bytes) {
        read += UTF8.width(scalar)
        index += width
      }
      found.append(index)
    }
    return found
  }

  /// - Returns: The character that begins there and how many bytes it takes; `nil` at the end.
  private func character(at index: Int, of bytes: [UInt8]) -> (Unicode.Scalar, Int)? {
    switch self {
    case .utf8: return nil
    case .legacy(let charset): return charset.character(at: index, of: bytes)
    case .utf32(let isLittleEndian, _):
      return Self.unit(4, at: index, of: bytes, isLittleEndian).map {
        (Unicode.Scalar($0) ?? "\u{fffd}", 4)
      }
    case .utf16(let isLittleEndian, _):
      guard let unit = Self.unit(2, at: index, of: bytes, isLittleEndian) else { return nil }
      if (0xd800..<0xdc00).contains(unit),
        let next = Self.unit(2, at: index + 2, of: bytes, isLittleEndian),
        (0xdc00..<0xe000).contains(next),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (next - 0xdc00))
      {
        return (scalar, 4)
      }
      return (Unicode.Scalar(unit) ?? "\u{fffd}", 2)
    }
  }

  private static func unit(
    _ width: Int, at index: Int, of bytes: [UInt8], _ isLittleEndian: Bool
  ) -> UInt32? {
    guard index + width <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for place in 0..<width {
      unit = unit << 8 | UInt32(bytes[isLittleEndian ? index + width - 1 - place : index + place])
    }
    return unit
  }

  // MARK: - Writing

  /// The way back, without a mark; `?` for what ``lacks(_:)``.
  func encoded(_ text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf16(let isLittleEndian, _):
      text.utf16.flatMap { Self.bytes(of: 2, UInt32($0), isLittleEndian) }
    case .utf32(let isLittleEndian, _):
      text.unicodeScalars.flatMap { Self.bytes(of: 4, $0.value, isLittleEndian) }
    case .legacy(let charset):
      text.unicodeScalars.flatMap { charset.bytes(of: $0) ?? [UInt8(ascii: "?")] }
    }
  }

  /// - Returns: The text's characters that cannot be written in this encoding, each once.
  func lacks(_ text: String) -> [Unicode.Scalar] {
    guard case .legacy(let charset) = self else { return [] }
    var lacking: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars
    where !scalar.isASCII && charset.bytes(of: scalar) == nil && !lacking.contains(scalar) {
      lacking.append(scalar)
    }
    return lacking
  }

  private static func bytes(of width: Int, _ unit: UInt32, _ isLittleEndian: Bool) -> [UInt8] {
    let digits = (0..<width).map { UInt8(truncatingIfNeeded: unit >> (8 * UInt32($0))) }
    return isLittleEndian ? digits : digits.reversed()
  }
}
