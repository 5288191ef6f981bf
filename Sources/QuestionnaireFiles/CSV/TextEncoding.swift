/// How a text file's bytes stand for characters; text is UTF-8 everywhere inside.
enum TextEncoding: Hashable, Sendable {
  case utf8(hasMark: Bool)
  case utf16(isLittleEndian: Bool)
  case windows1252

  static func detect(_ bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return .utf8(hasMark: true) }
    if bytes.starts(with: [0xff, 0xfe]) { return .utf16(isLittleEndian: true) }
    if bytes.starts(with: [0xfe, 0xff]) { return .utf16(isLittleEndian: false) }
    return String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8(hasMark: false)
  }

  func decoded(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8(let hasMark): return Array(bytes.dropFirst(hasMark ? 3 : 0))
    case .utf16(let isLittleEndian):
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        isLittleEndian
          ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
          : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
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
    case .utf16(let isLittleEndian):
      let units = [0xfeff] + Array(String(decoding: bytes, as: UTF8.self).utf16)
      return units.flatMap { unit -> [UInt8] in
        let pair = [UInt8(unit & 0xff), UInt8(unit >> 8)]
        return isLittleEndian ? pair : pair.reversed()
      }
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
