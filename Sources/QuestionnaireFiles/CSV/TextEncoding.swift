/// How a text file's bytes stand for characters; text is UTF-8 everywhere inside.
enum TextEncoding: Hashable, Sendable {
  case utf8(hasMark: Bool)
  case utf16(isLittleEndian: Bool, hasMark: Bool)
  case utf32(isLittleEndian: Bool, hasMark: Bool)
  case windows1252

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
    return String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8(hasMark: false)
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
    return nil
  }

  func decoded(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8(let hasMark): return Array(bytes.dropFirst(hasMark ? 3 : 0))
    case .utf16(let isLittleEndian, let hasMark):
      let units = Self.units(of: 2, in: bytes, from: hasMark ? 2 : 0, isLittleEndian)
      return Array(
        String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self).utf8)
    case .utf32(let isLittleEndian, let hasMark):
      let units = Self.units(of: 4, in: bytes, from: hasMark ? 4 : 0, isLittleEndian)
      return Array(String(decoding: units, as: UTF32.self).utf8)
    case .windows1252:
      var text = ""
      for byte in bytes {
        text.unicodeScalars.append(Self.windowsScalar(byte))
      }
      return Array(text.utf8)
    }
  }

  /// The way back; a character that Windows-1252 lacks becomes `?`.
  func encoded(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8(let hasMark): return (hasMark ? [0xef, 0xbb, 0xbf] : []) + bytes
    case .utf16(let isLittleEndian, let hasMark):
      let units = String(decoding: bytes, as: UTF8.self).utf16.map { UInt32($0) }
      return Self.bytes(of: 2, (hasMark ? [0xfeff] : []) + units, isLittleEndian)
    case .utf32(let isLittleEndian, let hasMark):
      let units = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
      return Self.bytes(of: 4, (hasMark ? [0xfeff] : []) + units, isLittleEndian)
    case .windows1252:
      return String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
        if scalar.value < 0x80 || (0xa0...0xff).contains(scalar.value) {
          return UInt8(scalar.value)
        }
        let place = Self.upperControls.firstIndex(of: scalar.value)
        return place.map { UInt8(0x80 + $0) } ?? UInt8(ascii: "?")
      }
    }
  }

  /// Numbers of so many bytes; a few bytes at the end that make none are left out.
  private static func units(
    of width: Int, in bytes: [UInt8], from start: Int, _ isLittleEndian: Bool
  ) -> [UInt32] {
    stride(from: start, through: bytes.count - width, by: width).map { index in
      let digits = bytes[index..<(index + width)]
      return (isLittleEndian ? Array(digits.reversed()) : Array(digits)).reduce(0) {
        $0 << 8 | UInt32($1)
      }
    }
  }

  private static func bytes(of width: Int, _ units: [UInt32], _ isLittleEndian: Bool) -> [UInt8] {
    units.flatMap { unit -> [UInt8] in
      let digits = (0..<width).map { UInt8(truncatingIfNeeded: unit >> (8 * UInt32($0))) }
      return isLittleEndian ? digits : digits.reversed()
    }
  }

  private static func windowsScalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9f).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upperControls[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }

  /// What Windows-1252 puts at 0x80…0x9f, by the WHATWG Encoding Standard.
  private static let upperControls: [UInt32] = [
    0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
  ]
}
