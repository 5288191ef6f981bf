import Foundation

/// An encoding from before Unicode, in which spreadsheets of a country still save their csv files.
enum LegacyCharset: String, Hashable, Sendable {
  case windows1252 = "Windows-1252"
  case windows1251 = "Windows-1251"
  /// As Windows has it (code page 932).
  case shiftJIS = "Shift-JIS"

  /// - Returns: The character that begins there and how many bytes it takes, U+FFFD and one for what
  ///   is none; `nil` at the end.
  func character(at index: Int, of bytes: [UInt8]) -> (Unicode.Scalar, Int)? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    if byte < 0x80 { return (Unicode.Scalar(byte), 1) }
    let table = table
    if let scalar = table.scalars[UInt16(byte)] { return (scalar, 1) }
    if index + 1 < bytes.count,
      let scalar = table.scalars[UInt16(byte) << 8 | UInt16(bytes[index + 1])]
    {
      return (scalar, 2)
    }
    return ("\u{fffd}", 1)
  }

  /// - Returns: `nil` for a character that it lacks.
  func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.isASCII { return [UInt8(truncatingIfNeeded: scalar.value)] }
    return table.codes[scalar].map { code in
      let low = UInt8(truncatingIfNeeded: code)
      return code < 0x100 ? [low] : [UInt8(truncatingIfNeeded: code >> 8), low]
    }
  }

  private var table: Table {
    switch self {
    case .windows1252: .windows1252
    case .windows1251: .windows1251
    case .shiftJIS: .shiftJIS
    }
  }

  /// What is beyond ASCII: by its byte, or by both bytes as one number.
  private struct Table: Sendable {
    private(set) var scalars: [UInt16: Unicode.Scalar] = [:]
    private(set) var codes: [Unicode.Scalar: UInt16] = [:]

    /// By the WHATWG Encoding Standard.
    static let windows1252: Table = {
      let upper: [UInt32] = [
        0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
        0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
      ]
      var table = Table()
      for (place, value) in (upper + Array(0xa0...0xff)).enumerated() {
        table.add(Unicode.Scalar(value), at: UInt16(0x80 + place))
      }
      return table
    }()

    static let windows1251: Table = {
      var table = Table()
      for byte in UInt8(0x80)...0xff {
        // One byte stands for nothing, and comes back as it was.
        let scalar = scalar(of: [byte], in: .windowsCP1251) ?? Unicode.Scalar(byte)
        table.add(scalar, at: UInt16(byte))
      }
      return table
    }()

    static let shiftJIS: Table = {
      // What CoreFoundation calls code page 932 (kCFStringEncodingDOSJapanese).
      let encoding = String.Encoding(rawValue: 0x8000_0420)
      var table = Table()
      for byte in UInt8(0xa1)...0xdf {
        table.add(scalar(of: [byte], in: encoding), at: UInt16(byte))
      }
      for lead in Array(UInt8(0x81)...0x9f) + Array(0xe0...0xfc) {
        for trail in UInt8(0x40)...0xfc where trail != 0x7f {
          table.add(
            scalar(of: [lead, trail], in: encoding), at: UInt16(lead) << 8 | UInt16(trail))
        }
      }
      return table
    }()

    private static func scalar(of bytes: [UInt8], in encoding: String.Encoding) -> Unicode.Scalar? {
      let scalars = String(bytes: bytes, encoding: encoding)?.unicodeScalars
      return scalars?.count == 1 ? scalars?.first : nil
    }

    private mutating func add(_ scalar: Unicode.Scalar?, at code: UInt16) {
      guard let scalar else { return }
      scalars[code] = scalar
      // Some characters stand in the table twice; Windows writes the first, and never the rows
      // 0xed and 0xee, which repeat those from 0xfa on.
      let present = codes[scalar]
      if present == nil || (0xed00..<0xef00).contains(present ?? 0) { codes[scalar] = code }
    }
  }
}
