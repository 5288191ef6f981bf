/// What the field abbreviates or says in its own way, put in plain words before a text is read.
///
/// The encoder and the judge know everyday words, and take an abbreviation for a heap of letters: "SSO" is near "SSL",
/// "a gap letter" near "a letter". Both sides of a comparison are put in plain words, so that only what
/// is asked is compared. An entry names the same thing twice; what merely goes together has no place here.
///
/// The entries (`Glossary+….swift`) were written from knowledge of the field by people who had seen none of the labelled questions
/// in `Benchmarks/pairs`.
package enum Glossary {
  /// Of the entries: what was computed with others must not meet what is computed with these.
  static var identity: UInt64 { table.identity }

  static let table = GlossaryTable([
    access, colloquial, governance, infrastructure, international, jargon, legal, operations,
    privacy, sectors, software, standards,
  ])

  /// - Parameter text: Any text.
  /// - Returns: The text with each term replaced, and nothing else changed; "single sign-on (SSO)" says it once.
  package static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let words = GlossaryTable.words(in: bytes[...])
    // In a text that is all capitals "AD HOC" is no Active Directory.
    let tellsCase = bytes.contains(where: WordEdges.isLowercase)
    var output: [UInt8] = []
    var copied = 0
    var place = 0
    while place < words.count {
      guard
        let found = table.longest(at: place, in: words, of: bytes, tellsCase: tellsCase),
        case let term = words[place].lowerBound..<words[place + found.words - 1].upperBound,
        WordEdges.stands(alone: term, in: bytes)
      else {
        place += 1
        continue
      }
      output += bytes[copied..<term.lowerBound]
      copied = term.upperBound
      if isRepeated(found.plain, behind: output), copied < bytes.count, bytes[copied] == Byte.close
      {
        while output.last == Byte.blank || output.last == Byte.open { output.removeLast() }
        copied += 1
      } else {
        output += output.isEmpty ? WordEdges.capitalized(found.plain) : found.plain
        copied += repetition(of: found.plain, in: bytes[copied...])
      }
      place += found.words
      while place < words.count, words[place].lowerBound < copied { place += 1 }
    }
    guard copied > 0 else { return text }
    return String(decoding: output + bytes[copied...], as: UTF8.self)
  }

  private enum Byte {
    static let blank = UInt8(ascii: " ")
    static let open = UInt8(ascii: "(")
    static let close = UInt8(ascii: ")")
  }

  /// Whether what was written so far ends with the plain words and a bracket that opens.
  private static func isRepeated(_ plain: [UInt8], behind output: [UInt8]) -> Bool {
    guard output.last == Byte.open else { return false }
    let before = output.dropLast().reversed().drop { $0 == Byte.blank }
    return before.count >= plain.count
      && zip(before, plain.reversed()).allSatisfy {
        WordEdges.lowercase($0) == WordEdges.lowercase($1)
      }
  }

  /// How many bytes repeat the plain words in brackets.
  private static func repetition(of plain: [UInt8], in rest: ArraySlice<UInt8>) -> Int {
    let said = [Byte.blank, Byte.open] + plain + [Byte.close]
    guard rest.count >= said.count,
      zip(rest, said).allSatisfy({ WordEdges.lowercase($0) == WordEdges.lowercase($1) })
    else { return 0 }
    return said.count
  }
}
