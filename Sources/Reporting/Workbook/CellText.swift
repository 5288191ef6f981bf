/// Text as a worksheet's cell can hold it.
enum CellText {
  /// Excel's limit for a cell, in UTF-16 units ("Excel specifications and limits").
  static let limit = 32_767

  /// The text without what XML forbids, with plain line ends, cut to the limit with a note.
  static func fitted(_ text: String) -> String {
    let clean = escaped(cleaned(text))
    guard clean.utf16.count > limit else { return clean }
    let note = "\n[cut here: a cell holds no more than 32,767 characters]"
    var kept = String.UnicodeScalarView()
    var room = limit - note.utf16.count
    for scalar in clean.unicodeScalars {
      room -= UTF16.width(scalar)
      if room < 0 { break }
      kept.append(scalar)
    }
    return String(kept) + note
  }

  /// Keeps the characters of XML 1.0 §2.2 only, and turns CR and CR LF into LF.
  private static func cleaned(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      defer { followsReturn = scalar == "\r" }
      switch scalar {
      case "\r": clean.append("\n")
      case "\n" where followsReturn: continue
      case "\t", "\n": clean.append(scalar)
      case "\u{0}"..<" ", "\u{7f}", "\u{fffe}", "\u{ffff}": continue
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// Excel reads `_x0041_` in a cell as the letter A unless its first underscore is written so too.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count)
    for place in bytes.indices {
      if looksEscaped(bytes[place...]) { escaped += Array("_x005F".utf8) }
      escaped.append(bytes[place])
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func looksEscaped(_ bytes: ArraySlice<UInt8>) -> Bool {
    let part = Array(bytes.prefix(7))
    guard part.count == 7, part[0] == UInt8(ascii: "_"), part[1] == UInt8(ascii: "x"),
      part[6] == UInt8(ascii: "_")
    else { return false }
    return part[2..<6].allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
  }
}
