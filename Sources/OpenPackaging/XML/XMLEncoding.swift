/// Parts may be in UTF-16; everything here works on UTF-8.
package enum XMLEncoding: Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian

  package static func detect(_ bytes: [UInt8]) -> XMLEncoding {
    if bytes.starts(with: [0xff, 0xfe]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xfe, 0xff]) { return .utf16BigEndian }
    if bytes.starts(with: [0x3c, 0x00]) { return .utf16LittleEndian }
    if bytes.starts(with: [0x00, 0x3c]) { return .utf16BigEndian }
    return .utf8
  }

  package func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard self != .utf8 else { return bytes }
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
    let units = [0xfeff] + Array(String(decoding: bytes, as: UTF8.self).utf16)
    return units.flatMap { unit -> [UInt8] in
      let low = UInt8(unit & 0xff)
      let high = UInt8(unit >> 8)
      return self == .utf16LittleEndian ? [low, high] : [high, low]
    }
  }
}
