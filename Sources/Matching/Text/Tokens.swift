/// A question in the form in which it is compared: concepts and stems, in the order of the text.
struct Tokens: Sendable {
  /// Every concept and stem of the text in plain words (``Glossary``), function words left out.
  let terms: [String]
  /// The words of the text in lower case, without marks.
  let words: [Substring]

  init(_ text: String) {
    words = Tokens.normalized(text).split(separator: " ")
    let plain = Glossary.plain(text)
    terms = Tokens.terms(
      of: plain == text ? words : Tokens.normalized(plain).split(separator: " "))
  }

  private static func terms(of words: [Substring]) -> [String] {
    var terms: [String] = []
    var index = 0
    while index < words.count {
      if let (name, length) = Thesaurus.concept(at: index, in: words) {
        terms.append(name)
        index += length
      } else {
        let word = String(words[index])
        if !StopWords.all.contains(word) { terms.append(Stemmer.stem(StopWords.positive(word))) }
        index += 1
      }
    }
    return terms
  }

  /// Lower case; letters, digits and `/` between single blanks; possessives gone.
  static func normalized(_ text: String) -> String {
    var bytes = Array(text.utf8)
    if bytes.contains(where: { $0 >= 128 }) {
      bytes = Array(text.lowercased().replacing("’", with: "'").utf8)
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if (97...122).contains(byte) || (48...57).contains(byte) || byte >= 128 {
        output.append(byte)
      } else if (65...90).contains(byte) {
        output.append(byte + 32)
      } else if byte == 39 {
        // A possessive goes with its apostrophe: "supplier's" is "supplier".
        let isPossessive =
          index + 1 < bytes.count && bytes[index + 1] | 32 == 115
          && (index + 2 == bytes.count || bytes[index + 2] == 32)
        if isPossessive { index += 1 }
      } else if output.last != 32, !output.isEmpty {
        output.append(32)
      }
      index += 1
    }
    if output.last == 32 { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }
}

/// Words that say nothing of what is asked.
enum StopWords {
  static let all: Set<String> = Set(
    """
    a an the of for to in on at by with from as and or is are was were be been being do does did
    you your yours we our us it its they their them this that these those there here which who whom
    what when where why how if then than so such also any all each every please describe provide
    explain detail list state whether can could will would shall should may might must has had
    having i e g eg ie etc per via into within over under between about against during before after
    up out through same other others more most some used using use uses following based including
    include includes included within own both only just very well not no never s yes
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// `unencrypted` speaks of encryption; that it speaks of its absence is for ``Polarity`` to say.
  static func positive(_ word: String) -> String {
    guard word.hasPrefix("un") else { return word }
    let rest = String(word.dropFirst(2))
    let isKnown = [
      "encrypt", "patch", "restrict", "protect", "support", "secur", "manag", "monitor",
      "test", "document", "authenticat",
    ].contains { rest.hasPrefix($0) }
    return isKnown ? rest : word
  }

  /// Concepts that nearly every question could hold; not covering them is no difference.
  static let generic: Set<String> = [
    "~exist", "~perform", "~organization", "~product", "~provide", "~require", "~confirm",
    "~regular", "process", "procedur", "polici", "program", "formal", "appropri", "measur",
    "control", "environ", "inform", "secur", "data", "~employee", "current", "adequat", "relev",
    "document", "defin", "standard", "industri", "practic", "best", "type", "kind", "manag",
  ]
}
