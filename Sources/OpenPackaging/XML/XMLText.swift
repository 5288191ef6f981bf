#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Between the characters of XML and the characters they stand for.
package enum XMLText {
  /// Resolves the five named entities and numeric references; an unknown one stays as written.
  /// Line ends become `\n`, as XML wants (XML 1.0, 2.11).
  package static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    let plain = bytes.withUnsafeBufferPointer { buffer in
      holds(UInt8(ascii: "&"), buffer) || holds(0x0d, buffer)
        ? nil : String(decoding: buffer, as: UTF8.self)
    }
    if let plain { return plain }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"),
        let end = bytes[index..<min(index + 12, bytes.endIndex)].firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(bytes[(index + 1)..<end])
      {
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        index = end + 1
      } else if byte == 0x0d {
        if index + 1 == bytes.endIndex || bytes[index + 1] != 0x0a { output.append(0x0a) }
        index += 1
      } else {
        let rest = bytes[(index + 1)...]
        let end = rest.firstIndex { $0 == UInt8(ascii: "&") || $0 == 0x0d } ?? bytes.endIndex
        output.append(contentsOf: bytes[index..<end])
        index = end
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func holds(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
  }

  /// Whether an ampersand begins a numeric reference to a character that no XML may hold
  /// (XML 1.0, 2.2).
  static func refersToForbidden(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    guard bytes.dropFirst().first == UInt8(ascii: "#"),
      let end = bytes[start..<min(start + 12, bytes.endIndex)].firstIndex(of: UInt8(ascii: ";"))
    else { return false }
    guard let scalar = scalar(bytes[(start + 1)..<end]) else {
      return true
    }
    switch scalar.value {
    case 0x09, 0x0a, 0x0d: return false
    case 0..<0x20, 0xfffe, 0xffff: return true
    default: return false
    }
  }

  private static func scalar(_ entity: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard entity.first == UInt8(ascii: "#") else {
      return named.first { entity.elementsEqual($0.name) }?.scalar
    }
    let digits = String(decoding: entity.dropFirst(), as: UTF8.self)
    guard digits.hasPrefix("x") || digits.hasPrefix("X") else {
      return UInt32(digits).flatMap(Unicode.Scalar.init)
    }
    return UInt32(digits.dropFirst(), radix: 16).flatMap(Unicode.Scalar.init)
  }

  /// The most frequent first.
  private static let named: [(name: [UInt8], scalar: Unicode.Scalar)] = [
    (Array("amp".utf8), "&"), (Array("quot".utf8), "\""), (Array("lt".utf8), "<"),
    (Array("gt".utf8), ">"), (Array("apos".utf8), "'"),
  ]

  /// Resolves `_x000D_` and its like, by which Excel writes characters that XML cannot hold
  /// (ECMA-376 part 1, 22.9.2.19).
  package static func unescapingControls(_ text: String) -> String {
    guard mayHoldEscapes(text) else { return text }
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let code = escapedUnit(at: index, in: bytes), let scalar = Unicode.Scalar(code) {
        output.append(contentsOf: Array(String(Character(scalar)).utf8))
        index += 7
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Few texts hold an underscore, and of those few an `_x`.
  private static func mayHoldEscapes(_ text: String) -> Bool {
    let holdsUnderscore = text.utf8.withContiguousStorageIfAvailable {
      holds(UInt8(ascii: "_"), $0)
    }
    guard holdsUnderscore ?? true else { return false }
    return zip(text.utf8, text.utf8.dropFirst()).contains {
      $0 == UInt8(ascii: "_") && $1 == UInt8(ascii: "x")
    }
  }

  private static func escapedUnit(at index: Int, in bytes: [UInt8]) -> UInt16? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[(index + 2)..<(index + 6)]
    let areHexadecimal = digits.allSatisfy {
      (48...57).contains($0) || (65...70).contains($0) || (97...102).contains($0)
    }
    return areHexadecimal ? UInt16(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }

  /// A cell's text as XML: line ends unified, markup escaped, what XML cannot hold as `_xHHHH_`.
  package static func escaped(_ text: String) -> [UInt8] {
    let bytes = Array(text.replacing("\r\n", with: "\n").utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 16)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "&"): output += Array("&amp;".utf8)
      case UInt8(ascii: "<"): output += Array("&lt;".utf8)
      case UInt8(ascii: ">"): output += Array("&gt;".utf8)
      case UInt8(ascii: "_") where wouldRead(asEscapeAt: index, in: bytes):
        output += Array("_x005F_".utf8)
      case 0x09, 0x0a: output.append(byte)
      case 0..<0x20:
        let digits = String(byte, radix: 16, uppercase: true)
        output += Array("_x\(String(repeating: "0", count: 4 - digits.count))\(digits)_".utf8)
      default: output.append(byte)
      }
    }
    return output
  }

  /// Whether an underscore begins what reads as an escape: as it stands, or because the control after
  /// it is written as one, with an underscore of its own.
  private static func wouldRead(asEscapeAt index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 7 <= bytes.count else { return false }
    let last = bytes[index + 6]
    guard last < 0x20, last != 0x09, last != 0x0a else {
      return escapedUnit(at: index, in: bytes) != nil
    }
    return escapedUnit(at: 0, in: bytes[index..<(index + 6)] + [UInt8(ascii: "_")]) != nil
  }

  /// - Returns: `nil` unless it is a whole number of at most 18 digits.
  package static func integer(_ bytes: ArraySlice<UInt8>) -> Int? {
    var number = 0
    var digits = 0
    var isNegative = false
    for (offset, byte) in bytes.enumerated() {
      if offset == 0, byte == UInt8(ascii: "-") {
        isNegative = true
        continue
      }
      guard (48...57).contains(byte), digits < 18 else { return nil }
      number = number * 10 + Int(byte) - 48
      digits += 1
    }
    return digits > 0 ? (isNegative ? -number : number) : nil
  }
}
