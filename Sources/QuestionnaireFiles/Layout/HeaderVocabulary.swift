import Foundation

/// What a column is for, told by the words in its header.
enum ColumnRole: Hashable, Sendable {
  case id, section, question, requirement, answer, comment, evidence, guidance
  /// Filled in by the customer's own people: scores, reviewers' notes, mappings.
  case customers
}

/// Tells a column's purpose from what heads it.
enum HeaderVocabulary {
  /// - Returns: `nil` when the text heads no column that is known, or is too long for a header.
  static func role(of text: String) -> ColumnRole? {
    guard let heading = heading(text) else { return nil }
    let words = normalized(heading)
    guard !words.isEmpty, words.count <= 10 else { return text.trimmed == "#" ? .id : nil }
    let ranks = phrases(of: words).compactMap { Self.ranks[$0] } + unspacedRanks(in: heading)
    if let rank = ranks.min() { return HeaderWords.ordered[rank].role }
    return words.count == 1 && loneIDs.contains(words[0]) ? .id : nil
  }

  /// How surely the header asks for the short answer rather than for any response, 0…3.
  static func answerStrength(of text: String) -> Int {
    let phrases = phrases(of: normalized(text))
    if !surest.isDisjoint(with: phrases) { return 3 }
    let isSure = !sure.isDisjoint(with: phrases) || sureUnspaced.contains { text.contains($0) }
    return isSure ? 2 : 1
  }

  /// The part that names the column: some headers go on to say how it is to be filled in.
  private static func heading(_ text: String) -> String? {
    if text.hasUnspacedScript { return text.count <= 20 ? text : nil }
    guard text.utf8.count > 60, text.count > 60 else { return text }
    let start = text.prefix(91)
    let first = start.prefix { !$0.isNewline && !":(.;–—".contains($0) }
    if first.count <= 40 { return String(first) }
    return start.count <= 90 ? text : nil
  }

  /// The place in the vocabulary of each phrase; the earlier place counts.
  private static let ranks: [String: Int] = Dictionary(
    HeaderWords.ordered.enumerated().flatMap { rank, entry in
      entry.words.map { (normalized($0).joined(separator: " "), rank) }
    }, uniquingKeysWith: min)

  /// Chinese, Japanese and Korean set few blanks, so their words are looked for inside others.
  private static let unspaced: [(word: String, rank: Int)] = HeaderWords.ordered.enumerated()
    .flatMap { rank, entry in
      entry.words.filter(\.hasUnspacedScript).map { ($0, rank) }
    }

  private static func unspacedRanks(in text: String) -> [Int] {
    guard text.hasUnspacedScript else { return [] }
    return unspaced.filter { text.contains($0.word) }.map(\.rank)
  }

  private static let loneIDs = Set(HeaderWords.loneIDs.map(\.folded))
  private static let surest: Set = [
    "yes no", "y n", "drop down", "dropdown", "select", "ja nein", "oui non", "si no", "sim nao",
  ]
  private static let sure: Set = [
    "answer", "answers", "antwort", "reponse", "respuesta", "resposta", "risposta", "antwoord",
    "الإجابة".folded,
  ]
  private static let sureUnspaced = ["回答", "答复", "答案", "답변"]

  /// Every run of one to four words.
  private static func phrases(of words: [String]) -> [String] {
    words.indices.flatMap { start in
      (1...4).prefix { start + $0 <= words.count }.map {
        words[start..<(start + $0)].joined(separator: " ")
      }
    }
  }

  private static func normalized(_ text: String) -> [String] {
    text.plainWords
  }
}

extension UInt8 {
  var isPlainLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  var isPlainDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension String {
  /// Letters without their accents, so that `Réponse` reads as `reponse`.
  var folded: String {
    if isASCII { return self }
    return String(
      decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        $0.properties.generalCategory != .nonspacingMark
      }.map(Character.init))
  }

  /// Most texts are, and what Unicode says of a character is slow to ask.
  var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

  /// Whether it is written in Chinese, Japanese or Korean.
  var hasUnspacedScript: Bool {
    // No scalar beyond U+2E80 begins with a smaller byte.
    utf8.contains { $0 >= 0xe2 } && unicodeScalars.contains { $0.value > 0x2e80 }
  }

  /// Its runs of letters and digits in lower case, without accents.
  var plainWords: [String] {
    guard isASCII else {
      return lowercased().folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    return utf8.split { !$0.isPlainLetter && !$0.isPlainDigit }
      .map { String(Substring($0)).lowercased() }
  }

  /// Whether it has no more characters than that; long texts are not counted to their end.
  func isAtMost(_ count: Int) -> Bool {
    utf8.count <= count || index(startIndex, offsetBy: count + 1, limitedBy: endIndex) == nil
  }
}
