/// The entries of a glossary by their first word.
///
/// A line holds a term and its plain words, ` = ` between them. A word of the term in lower case is found in any case,
/// one with a capital only as it is written. Between a term's words may stand a blank, a hyphen or a stroke.
struct GlossaryTable: Sendable {
  /// FNV-1a over all lines, and what changes with the rules.
  let identity: UInt64
  private let bytes: [UInt8]
  /// By the hash of the term's first word, where the line begins.
  private let lines: [(hash: UInt64, start: Int)]

  init(_ parts: [String]) {
    bytes = parts.flatMap { Array($0.utf8) + [Byte.newline] }
    identity = Self.hash(bytes[...]) { $0 } ^ 1
    var lines: [(hash: UInt64, start: Int)] = []
    var start = 0
    while start < bytes.count {
      if bytes[start] == Byte.newline {
        start += 1
        continue
      }
      let first = Self.word(in: bytes[...], from: start) ?? start..<start
      lines.append((Self.hash(bytes[first], WordEdges.lowercase), start))
      start = bytes[start...].firstIndex(of: Byte.newline) ?? bytes.count
    }
    self.lines = lines.sorted { ($0.hash, $0.start) < ($1.hash, $1.start) }
  }

  /// The terms and their plain words, in no order.
  var entries: [(term: String, plain: String)] {
    lines.map { line in
      let (term, plain) = sides(at: line.start)
      return (
        String(decoding: bytes[term], as: UTF8.self), String(decoding: bytes[plain], as: UTF8.self)
      )
    }
  }

  /// The longest term that begins at a word.
  ///
  /// - Parameters:
  ///   - place: Of the word.
  ///   - words: All of the text's.
  ///   - text: The text.
  ///   - tellsCase: Whether a capital says anything in it.
  /// - Returns: How many words it has, and what it is in plain words.
  func longest(
    at place: Int, in words: [Range<Int>], of text: [UInt8], tellsCase: Bool
  ) -> (words: Int, plain: [UInt8])? {
    var best: (words: Int, plain: [UInt8])?
    each(startingWith: text[words[place]]) { term, plain in
      guard tellsCase || !bytes[term].contains(where: WordEdges.isUppercase) else { return }
      let count = Self.length(of: bytes[term], at: place, in: words, of: text)
      if let count, count > best?.words ?? 0 { best = (count, Array(bytes[plain])) }
    }
    return best ?? (tellsCase ? several(text[words[place]]) : nil)
  }

  /// "SLAs" is more than one SLA.
  private func several(_ word: ArraySlice<UInt8>) -> (words: Int, plain: [UInt8])? {
    let one = word.dropLast()
    guard word.last == UInt8(ascii: "s"), one.count > 1, one.allSatisfy(WordEdges.isUppercase)
    else {
      return nil
    }
    var found: [UInt8]?
    each(startingWith: one) { term, plain in
      if term.count == one.count { found = Self.plural(Array(bytes[plain])) }
    }
    return found.map { (1, $0) }
  }

  private func each(
    startingWith word: ArraySlice<UInt8>, _ body: (_ term: Range<Int>, _ plain: Range<Int>) -> Void
  ) {
    let hash = Self.hash(word, WordEdges.lowercase)
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    while low < lines.count, lines[low].hash == hash {
      let (term, plain) = sides(at: lines[low].start)
      body(term, plain)
      low += 1
    }
  }

  private func sides(at start: Int) -> (term: Range<Int>, plain: Range<Int>) {
    let end = bytes[start...].firstIndex(of: Byte.newline) ?? bytes.count
    var place = start
    while place + 2 < end, bytes[place] != Byte.blank || bytes[place + 1] != Byte.equals {
      place += 1
    }
    return (start..<place, min(place + 3, end)..<end)
  }

  /// How many words of the text are the term; `nil` where it does not stand there.
  private static func length(
    of term: ArraySlice<UInt8>, at place: Int, in words: [Range<Int>], of text: [UInt8]
  ) -> Int? {
    let parts = Self.words(in: term)
    guard place + parts.count <= words.count else { return nil }
    for (offset, part) in parts.enumerated() {
      let word = words[place + offset]
      guard isSame(text[word], as: term[part]) else { return nil }
      guard offset > 0 else { continue }
      let joint = text[words[place + offset - 1].upperBound..<word.lowerBound]
      let meant = term[parts[offset - 1].upperBound..<part.lowerBound]
      // "0 days" is no "0-day".
      let isExact = part.count == 1 || parts[offset - 1].count == 1
      guard isExact ? joint == meant : isJoint(joint) else { return nil }
    }
    return parts.count
  }

  private static func isSame(_ word: ArraySlice<UInt8>, as part: ArraySlice<UInt8>) -> Bool {
    guard word.count == part.count else { return false }
    let isAsWritten = part.contains(where: WordEdges.isUppercase)
    return zip(word, part).allSatisfy { isAsWritten ? $0 == $1 : WordEdges.lowercase($0) == $1 }
  }

  /// A blank, a hyphen or a stroke, in the ways that Office writes them.
  private static func isJoint(_ between: ArraySlice<UInt8>) -> Bool {
    let joint = String(decoding: between, as: UTF8.self)
    return (1...3).contains(joint.count)
      && joint.allSatisfy { " \n\t\u{A0}-\u{2010}\u{2011}/".contains($0) }
      && joint.count { !$0.isWhitespace } <= 1
  }

  private static func plural(_ plain: [UInt8]) -> [UInt8] {
    switch plain.last {
    case UInt8(ascii: "y") where plain.dropLast().last.map { !"aeiou".utf8.contains($0) } ?? false:
      plain.dropLast() + Array("ies".utf8)
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "h"): plain + Array("es".utf8)
    default: plain + [UInt8(ascii: "s")]
    }
  }

  /// Runs of letters and digits, with a point, an apostrophe or an ampersand inside.
  static func words(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var place = text.startIndex
    while let word = word(in: text, from: place) {
      words.append(word)
      place = word.upperBound
    }
    return words
  }

  private static func word(in text: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
    guard let first = text[start...].firstIndex(where: isInWord) else { return nil }
    var end = first + 1
    while end < text.endIndex {
      let isInside =
        isInWord(text[end])
        || (".'&".utf8.contains(text[end]) && end + 1 < text.endIndex && isInWord(text[end + 1]))
      guard isInside else { break }
      end += 1
    }
    return first..<end
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    WordEdges.isLetter(byte) || WordEdges.isDigit(byte)
  }

  private static func hash(
    _ bytes: ArraySlice<UInt8>, _ form: (UInt8) -> UInt8
  ) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64(form($1))) &* 0x100_0000_01B3 }
  }

  private enum Byte {
    static let blank = UInt8(ascii: " ")
    static let equals = UInt8(ascii: "=")
    static let newline = UInt8(ascii: "\n")
  }
}
