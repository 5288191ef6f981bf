/// Changes inputs the way careless programs and careful attackers do; the same seed makes the same changes.
///
/// It stands in for libFuzzer where the toolchain lacks it, and in the ordinary tests.
package struct Mutator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// - Parameters:
  ///   - input: Left as it is.
  ///   - other: What pieces may be taken from.
  /// - Returns: At most 64 KB.
  package mutating func mutated(_ input: [UInt8], with other: [UInt8]) -> [UInt8] {
    var output = input
    for _ in 0...below(4) {
      switch below(8) {
      case 0: flip(&output)
      case 1: cut(&output)
      case 2: splice(&output, other)
      case 3: replaceNumber(&output)
      case 4: double(&output)
      case 5: insertToken(&output)
      case 6: swapPieces(&output)
      default: overwrite(&output)
      }
    }
    return Array(output.prefix(64 << 10))
  }

  /// SplitMix64.
  package mutating func below(_ count: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(count, 1)))
  }

  private mutating func piece(of bytes: [UInt8]) -> Range<Int> {
    let start = below(bytes.count + 1)
    return start..<min(bytes.count, start + below(below(2) == 0 ? 16 : 512))
  }

  private mutating func flip(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    bytes[below(bytes.count)] ^= 1 << UInt8(below(8))
  }

  private mutating func overwrite(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    bytes[below(bytes.count)] = [0, 1, 0x7f, 0x80, 0xff, 0x22, 0x3c, 0x3e, 0x26, 0x0a][below(10)]
  }

  private mutating func cut(_ bytes: inout [UInt8]) { bytes.removeSubrange(piece(of: bytes)) }

  private mutating func splice(_ bytes: inout [UInt8], _ other: [UInt8]) {
    bytes.insert(contentsOf: other[piece(of: other)], at: below(bytes.count + 1))
  }

  private mutating func double(_ bytes: inout [UInt8]) {
    bytes.insert(contentsOf: bytes[piece(of: bytes)], at: below(bytes.count + 1))
  }

  private mutating func swapPieces(_ bytes: inout [UInt8]) {
    let taken = Array(bytes[piece(of: bytes)])
    bytes.replaceSubrange(piece(of: bytes), with: taken)
  }

  private mutating func replaceNumber(_ bytes: inout [UInt8]) {
    let digits = bytes.indices.filter { (48...57).contains(bytes[$0]) }
    guard !digits.isEmpty else { return overwrite(&bytes) }
    let start = digits[below(digits.count)]
    let end = bytes[start...].firstIndex { !(48...57).contains($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: Self.numbers[below(Self.numbers.count)].utf8)
  }

  private mutating func insertToken(_ bytes: inout [UInt8]) {
    bytes.insert(
      contentsOf: Self.tokens[below(Self.tokens.count)].utf8, at: below(bytes.count + 1))
  }

  private static let numbers = [
    "0", "-1", "1", "32768", "65535", "1048576", "1048577", "16385", "2147483647", "4294967295",
    "999999999999999999", "9223372036854775807", "18446744073709551616", "1e308", "1e999", "-1e999",
    "inf", "nan", "0x1p3", "0.5", "-0", "1e-320",
  ]

  /// What the readers look for; libFuzzer is given the same as its dictionary.
  package static let tokens = [
    "<row r=\"1\">", "</row>", "<row/>", "<c r=\"A1\">", "</c>", "<c r=\"XFD1048576\"/>", "<v>",
    "</v>",
    "<f>", "</f>", "<is>", "</is>", "<t>", "</t>", "<t xml:space=\"preserve\">", "<si>", "</si>",
    "<sheetData>", "</sheetData>", "<sheetData/>", " t=\"s\"", " t=\"str\"", " t=\"inlineStr\"",
    " t=\"b\"", " t=\"e\"", " t=\"d\"", " s=\"2\"", " s='\"'", " spans=\"1:3\"", " hidden=\"1\"",
    " customFormat=\"1\"", "<mergeCell ref=\"A1:B2\"/>", "<dimension ref=\"A1\"/>", "<calcPr/>",
    "<dataValidation type=\"list\" sqref=\"A1\">", "<formula1>", "INDIRECT(\"A1\")", "<![CDATA[",
    "]]>",
    "<!--", "-->", "<?xml version=\"1.0\"?>", "&#10;", "&amp;", "&#x110000;", "_x000D_", "x:",
    "xmlns:x=\"u\"",
    "\u{feff}", "\r\n", "\"", "\"\"", ";", ",", "\t", "|", "=", "$A$1:$A$3",
  ]
}
