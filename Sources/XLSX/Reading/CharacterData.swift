import OpenPackaging

/// The characters inside an element: nearly always one run, which is made a text only when one is
/// wanted.
enum CharacterData {
  case empty
  case run(Range<Int>)
  case text(String)

  var isEmpty: Bool {
    switch self {
    case .empty: true
    case .run(let range): range.isEmpty
    case .text(let text): text.isEmpty
    }
  }

  /// - Throws: `PackageError.tooLarge` when a cell's text would pass the limit.
  mutating func append(
    _ range: Range<Int>, _ scanner: XMLScanner, isRaw: Bool
  ) throws(PackageError) {
    if case .empty = self, !isRaw {
      self = .run(range)
    } else {
      let more =
        isRaw
        ? String(decoding: scanner.bytes[range], as: UTF8.self)
        : XMLText.resolved(scanner.bytes[range])
      var text = text(in: scanner)
      // Held once, the text grows where it is; a cell may be cut into a million pieces.
      self = .empty
      text += more
      self = .text(text)
    }
    guard size <= scanner.limits.cellText else {
      throw scanner.limits.exceeded(.cellText, by: "a cell's text")
    }
  }

  private var size: Int {
    switch self {
    case .empty: 0
    case .run(let range): range.count
    case .text(let text): text.utf8.count
    }
  }

  func text(in scanner: XMLScanner) -> String {
    switch self {
    case .empty: ""
    case .run(let range): XMLText.resolved(scanner.bytes[range])
    case .text(let text): text
    }
  }

  /// Of at most 15 digits, which no rounding touches: most numbers in workbooks are.
  ///
  /// - Returns: `nil` for anything else.
  func shortNumber(in scanner: XMLScanner) -> Double? {
    guard case .run(let range) = self, range.count <= 17 else { return nil }
    var digits = 0
    var decimals: Int?
    var number = 0
    var isNegative = false
    for (offset, byte) in scanner.bytes[range].enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = number * 10 + Int(byte) - 48
        digits += 1
        decimals = decimals.map { $0 + 1 }
      case UInt8(ascii: ".") where decimals == nil && digits > 0: decimals = 0
      case UInt8(ascii: "-") where offset == 0: isNegative = true
      default: return nil
      }
    }
    guard (1...15).contains(digits), decimals != 0 else { return nil }
    let value = Double(number) / Self.powers[decimals ?? 0]
    return isNegative ? -value : value
  }

  /// Of ten, each of them exact.
  private static let powers: [Double] = (0..<16).map { Double("1e\($0)") ?? 1 }

  /// - Returns: `nil` unless it is a whole number, blanks around it aside.
  func integer(in scanner: XMLScanner) -> Int? {
    guard case .run(let range) = self else { return Int(text(in: scanner).trimmed) }
    var digits = scanner.bytes[range]
    while let first = digits.first, first <= 0x20 { digits = digits.dropFirst() }
    while let last = digits.last, last <= 0x20 { digits = digits.dropLast() }
    return XMLText.integer(digits)
  }
}
