/// Parts may be in UTF-16; everything here works on UTF-8.
package enum XMLEncoding: Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case latin1

  package static func detect(_ bytes: [UInt8]) -> XMLEncoding {
    if bytes.starts(with: [0xff, 0xfe]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xfe, 0xff]) { return .utf16BigEndian }
    if bytes.starts(with: [0x3c, 0x00]) { return .utf16LittleEndian }
    if bytes.starts(with: [0x00, 0x3c]) { return .utf16BigEndian }
    return declaresLatin1(bytes) ? .latin1 : .utf8
  }

  /// Whether the first line says `encoding="ISO-8859-1"`.
  private static func declaresLatin1(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.prefix(200).firstIndex(of: 0x3e) else {
      return false
    }
    let line = bytes[..<end].map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
    let key = Array("encoding=".utf8)
    guard let place = line.indices.first(where: { line[$0...].starts(with: key) }) else {
      return false
    }
    return line.dropFirst(place + key.count + 1).starts(with: "iso-8859-1".utf8)
  }

  /// What the encoding lacks is written as a numeric reference.
  private static func latin1(_ bytes: [UInt8]) -> [UInt8] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.flatMap { scalar -> [UInt8] in
      scalar.value <= 0xff ? [UInt8(scalar.value)] : Array("&#\(scalar.value);".utf8)
    }
  }

  /// Most parts are ASCII nearly throughout; eight bytes at a time tell it sooner than one.
  private static func isASCII(eightFrom index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 8 <= bytes.count else { return false }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    return word & 0x8080_8080_8080_8080 == 0
  }

  /// Whether bytes are well-formed UTF-8 throughout.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let lead = buffer[index]
        guard lead >= 0x80 else {
          index += isASCII(eightFrom: index, in: buffer) ? 8 : 1
          continue
        }
        let length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
        guard (0xc2...0xf4).contains(lead), index + length <= buffer.count else { return false }
        let second = buffer[index + 1]
        // Overlong forms, surrogates and what lies beyond the last character show in the second byte.
        let allowed: ClosedRange<UInt8> =
          switch lead {
          case 0xe0: 0xa0...0xbf
          case 0xed: 0x80...0x9f
          case 0xf0: 0x90...0xbf
          case 0xf4: 0x80...0x8f
          default: 0x80...0xbf
          }
        guard allowed.contains(second) else { return false }
        for offset in 2..<max(length, 2) where buffer[index + offset] & 0xc0 != 0x80 {
          return false
        }
        index += length
      }
      return true
    }
  }

  package func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard self != .utf8 else { return bytes }
    if self == .latin1 { return bytes.flatMap { Array(String(Unicode.Scalar($0)).utf8) } }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(self == .utf16LittleEndian ? pair.0 | pair.1 << 8 : pair.0 << 8 | pair.1)
    }
    if units.first == 0xfeff { units.removeFirst() }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The way back, with the byte order mark that UTF-16 parts begin with.
  package func encoded(_ bytes: [UInt8]) -> [UInt8] {
    guard self != .utf8 else { return bytes }
    if self == .latin1 { return Self.latin1(bytes) }
    let units = [0xfeff] + Array(String(decoding: bytes, as: UTF8.self).utf16)
    return units.flatMap { unit -> [UInt8] in
      let low = UInt8(unit & 0xff)
      let high = UInt8(unit >> 8)
      return self == .utf16LittleEndian ? [low, high] : [high, low]
    }
  }
}
