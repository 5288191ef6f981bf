/// Tells a question or a statement to confirm from labels, headings and identifiers.
enum QuestionText {
  /// How much a text reads like something a questionnaire asks, 0…1.
  static func likeness(_ text: String) -> Double {
    if text.hasUnspacedScript {
      return asks(text) ? 1 : (text.count > 12 ? 0.6 : 0)
    }
    let words = words(of: text)
    guard words.count >= 3 || endsAsking(text) else { return 0 }
    if asks(text) { return 1 }
    guard let first = words.first else { return 0 }
    if openers.contains(first.lowercased().folded.filter(\.isLetter)) { return 0.9 }
    return words.count >= 6 ? 0.6 : (words.count >= 4 ? 0.3 : 0.1)
  }

  /// By scalars or bytes: sheets have tens of thousands of texts, and characters are slow to walk.
  private static func words(of text: String) -> (first: String?, count: Int) {
    guard text.isASCII else {
      let words = text.unicodeScalars.split(whereSeparator: isBlank)
      return (words.first.map { String($0) }, words.count)
    }
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      let isWord = byte != 0x20 && !(9...13).contains(byte)
      if isWord, !isInside { count += 1 }
      isInside = isWord
    }
    let first = text.utf8.drop { $0 == 0x20 || (9...13).contains($0) }
      .prefix { $0 != 0x20 && !(9...13).contains($0) }
    return (count == 0 ? nil : String(Substring(first)), count)
  }

  /// Whether it asks or requests outright.
  static func plainlyAsks(_ text: String) -> Bool { likeness(text) >= 0.9 }

  /// Whether it states something to be confirmed rather than asks.
  static func isStatement(_ text: String) -> Bool {
    guard !asks(text) else { return false }
    guard let first = text.split(whereSeparator: \.isWhitespace).first?.lowercased() else {
      return false
    }
    return !openers.contains(first.folded.filter(\.isLetter))
  }

  /// `A-01`, `1.2.3`, `HLAA-01`, `Q17`, `12`: short, with a digit, without blanks inside words.
  static func isIdentifier(_ text: String) -> Bool {
    if text.isASCII { return isPlainIdentifier(text) }
    guard text.isAtMost(20), text.contains(where: \.isNumber) else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || ".-_/&() #:".contains($0) }
      && text.split(separator: " ").count <= 2
  }

  private static func isPlainIdentifier(_ text: String) -> Bool {
    guard text.utf8.count <= 20, text.utf8.contains(where: \.isPlainDigit) else { return false }
    let marks = ".-_/&() #:".utf8
    return text.utf8.allSatisfy { $0.isPlainLetter || $0.isPlainDigit || marks.contains($0) }
      && text.utf8.split(separator: UInt8(ascii: " ")).count <= 2
  }

  /// Whether it holds a question mark, or in Chinese and Japanese the words that do its work.
  static func asks(_ text: String) -> Bool {
    if text.utf8.contains(UInt8(ascii: "?")) { return true }
    if text.isASCII { return false }
    if text.unicodeScalars.contains(where: isQuestionMark) { return true }
    guard text.hasUnspacedScript else { return false }
    let end = text.filter { !"。.！!」）)".contains($0) && !$0.isWhitespace }
    return ["か", "ください", "下さい", "吗", "呢", "까"].contains { end.hasSuffix($0) }
      || text.hasPrefix("请") || text.contains("。请")
  }

  /// Whether it asks in more than the two or three words that head a column ("In place?").
  static func asksInASentence(_ text: String) -> Bool {
    guard asks(text) else { return false }
    return text.hasUnspacedScript
      ? text.count > 8 : text.split(whereSeparator: \.isWhitespace).count > 3
  }

  private static func endsAsking(_ text: String) -> Bool {
    text.unicodeScalars.last.map(isQuestionMark) ?? false
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private static func isQuestionMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "?" || scalar == "？" || scalar == "؟" || scalar == "¿"
  }

  /// Words that questions and requests begin with, without accents.
  private static let openers: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "could", "will",
    "would", "should", "shall", "may", "must", "what", "which", "who", "whom", "whose", "when",
    "where", "why", "how", "if", "describe", "please", "provide", "explain", "list", "state",
    "specify", "indicate", "confirm", "detail", "outline", "identify", "summarize", "summarise",
    "attach", "select", "enter", "give", "name", "wie", "welche", "welcher", "ist", "sind", "haben",
    "hat", "werden", "wird", "gibt", "verfugen", "beschreiben", "nennen", "erlautern", "bitte",
    "est", "avez", "existe", "existen", "cuenta", "dispone", "tiene", "describa", "possui",
    "quels", "quelles", "comment", "disposez", "decrivez", "precisez", "indiquez", "listez",
    "fournissez", "indique", "explique", "detalle", "enumere", "descreva", "detalhe", "liste",
    "informe", "descrivete", "indicate", "elencate", "beschrijf", "geef", "licht", "هل", "ما",
    "كيف",
    "متى", "اذكر", "صف", "يرجى",
  ]
}
