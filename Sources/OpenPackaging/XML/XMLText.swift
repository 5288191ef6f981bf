/// Between the characters of XML and the characters they stand for.
package enum XMLText {
  /// Resolves the five named entities and numeric references; an unknown one stays as written.
  /// Line ends become `\n`, as XML wants (XML 1.0, 2.11).
  package static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: { $0 == UInt8(ascii: "&") || $0 == 0x0d }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"),
        let end = bytes[index..<min(index + 12, bytes.endIndex)].firstIndex(of: UInt8(ascii: ";")),
        let character = character(bytes[(index + 1)..<end])
      {
        output.append(contentsOf: Array(String(character).utf8))
        index = end + 1
      } else if byte == 0x0d {
        if index + 1 == bytes.endIndex || bytes[index + 1] != 0x0a { output.append(0x0a) }
        index += 1
      } else {
        output.append(byte)
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether an ampersand begins a numeric reference to a character that no XML may hold
  /// (XML 1.0, 2.2).
  static func refersToForbidden(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    guard bytes.dropFirst().first == UInt8(ascii: "#"),
      let end = bytes[start..<min(start + 12, bytes.endIndex)].firstIndex(of: UInt8(ascii: ";"))
    else { return false }
    guard let scalar = character(bytes[(start + 1)..<end])?.unicodeScalars.first else {
      return true
    }
    switch scalar.value {
    case 0x09, 0x0a, 0x0d: return false
    case 0..<0x20, 0xfffe, 0xffff: return true
    default: return false
    }
  }

  private static func character(_ entity: ArraySlice<UInt8>) -> Character? {
    switch String(decoding: entity, as: UTF8.self) {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case let other where other.hasPrefix("#x") || other.hasPrefix("#X"):
      return UInt32(other.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map(Character.init)
    case let other where other.hasPrefix("#"):
      return UInt32(other.dropFirst()).flatMap(Unicode.Scalar.init).map(Character.init)
    default: return nil
    }
  }

  /// Resolves `_x000D_` and its like, by which Excel writes characters that XML cannot hold
  /// (ECMA-376 part 1, 22.9.2.19).
  package static func unescapingControls(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
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
      case UInt8(ascii: "_") where escapedUnit(at: index, in: bytes) != nil:
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
