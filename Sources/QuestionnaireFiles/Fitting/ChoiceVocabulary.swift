import Assurance

/// The words by which customers' lists say yes, no, partly and not applicable.
enum ChoiceVocabulary {
  /// The meaning of a word that is nothing but a short answer.
  static func plainMeaning(of text: String) -> ShortAnswer? {
    text.utf8.count <= longest ? plain[normalized(text)] : nil
  }

  /// Whether a text is one of the words and phrases known here, and nothing beside it.
  static func isPhrase(_ text: String) -> Bool {
    let text = normalized(text)
    return plain[text] != nil || wider[text] != nil
  }

  /// Bytes; what is longer is no value of a list.
  private static let longest = 1_000

  /// The meaning of a list's value, with whatever it adds to the plain word.
  ///
  /// - Returns: `nil` when the value means none of them, or could mean two.
  static func meaning(of choice: String) -> ShortAnswer? {
    guard choice.utf8.count <= longest else { return nil }
    let text = normalized(choice)
    if let known = plain[text] ?? wider[text] { return known }
    // A value such as "Yes - fully implemented" or "N/A (explain)" begins with its meaning.
    let first = choice.split { "-–—:(,;".contains($0) }.first.map { normalized(String($0)) } ?? ""
    if first != text, let head = plain[first] ?? wider[first] {
      let rest = normalized(String(choice.dropFirst(first.count)))
      if head == .yes, rest.contains("partial") || rest.contains("partly") { return .partial }
      if head == .yes, ["planned", "except", "limited", "some"].contains(where: rest.contains) {
        return .partial
      }
      return head
    }
    return nil
  }

  /// Lower case, blanks unified, without marks around the words.
  private static func normalized(_ text: String) -> String {
    if text.isASCII { return normalizedASCII(text) }
    let folded = text.lowercased().folded.map { character -> Character in
      character.isLetter || character.isNumber || character == "/" ? character : " "
    }
    return String(folded).split(separator: " ").joined(separator: " ")
  }

  private static func normalizedASCII(_ text: String) -> String {
    var words: [UInt8] = []
    var isBetween = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"):
        if isBetween, !words.isEmpty { words.append(UInt8(ascii: " ")) }
        isBetween = false
        words.append(byte < UInt8(ascii: "A") ? byte : byte | 0x20)
      default: isBetween = true
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  private static let plain: [String: ShortAnswer] = [
    "yes": .yes, "y": .yes, "ja": .yes, "oui": .yes, "si": .yes, "sim": .yes, "true": .yes,
    "はい": .yes, "no": .no, "n": .no, "nein": .no, "non": .no, "nao": .no, "false": .no,
    "いいえ": .no, "n/a": .notApplicable, "na": .notApplicable, "n a": .notApplicable,
    "not applicable": .notApplicable, "nicht anwendbar": .notApplicable,
    "entfallt": .notApplicable, "non applicable": .notApplicable, "no aplica": .notApplicable,
    "nao aplicavel": .notApplicable, "該当なし": .notApplicable, "partial": .partial,
    "partially": .partial, "partly": .partial, "teilweise": .partial, "partiel": .partial,
    "partiellement": .partial, "parcial": .partial, "parcialmente": .partial, "一部": .partial,
  ]

  private static let wider: [String: ShortAnswer] = [
    "implemented": .yes, "fully implemented": .yes, "fully compliant": .yes, "compliant": .yes,
    "in place": .yes, "fully in place": .yes, "met": .yes, "fully met": .yes, "meets": .yes,
    "complies": .yes, "comply": .yes, "agree": .yes, "confirmed": .yes, "established": .yes,
    "largely and fully implemented": .yes, "full": .yes, "fully": .yes, "complete": .yes,
    "conforming": .yes, "conformant": .yes, "satisfied": .yes, "supported": .yes,
    "fully supported": .yes, "available": .yes, "umgesetzt": .yes, "vollstandig umgesetzt": .yes,
    "erfullt": .yes, "conforme": .yes, "implementado": .yes, "not implemented": .no,
    "non compliant": .no, "noncompliant": .no, "not compliant": .no, "not in place": .no,
    "not met": .no, "does not meet": .no, "does not comply": .no, "disagree": .no,
    "not confirmed": .no, "none": .no, "missing": .no, "not supported": .no, "unsupported": .no,
    "not available": .no, "not satisfied": .no, "nicht umgesetzt": .no, "nicht erfullt": .no,
    "non conforme": .no, "no implementado": .no, "partially implemented": .partial,
    "partially compliant": .partial, "partial compliance": .partial, "partly implemented": .partial,
    "partially in place": .partial, "partly compliant": .partial, "partially met": .partial,
    "partly met": .partial, "in part": .partial, "partially supported": .partial,
    "teilweise umgesetzt": .partial, "teilweise erfullt": .partial, "yes partially": .partial,
    "yes partial": .partial, "out of scope": .notApplicable, "not relevant": .notApplicable,
    "does not apply": .notApplicable, "no applicable": .notApplicable,
  ]
}
