import Assurance

/// The approved answers in the form in which they are searched: one file, opened without parsing.
///
/// Layout, all numbers 32-bit little-endian: a header of twelve words (magic, format, both halves of
/// the ``IndexChecksum``, the sections' counts), then answers, phrasings, terms sorted by hash,
/// postings, and the texts, padded with zeros.
package struct MatchIndex: Sendable {
  static let magic = 0x584D_4356
  /// Changes with the layout and with everything that decides what a term is.
  /// Terms of other plain words (``Glossary``) are of another format.
  static let format = 3 + Int(Glossary.identity & 0xFFFF_FFF0)
  static let headerWords = 12
  static let answerWords = 9
  static let phrasingWords = 4
  static let termWords = 6
  static let postingWords = 2

  let bytes: IndexBytes
  /// What the caller named the state of the knowledge base that it was built from.
  package let revision: String
  package let answerCount: Int
  let phrasingCount: Int
  private let termCount: Int
  private let postingCount: Int
  private let answersPlace: Int
  private let phrasingsPlace: Int
  private let termsPlace: Int
  private let postingsPlace: Int
  private let textsPlace: Int
  let averageLength: Double

  /// - Returns: The index, its checksum verified as far as ``IndexChecksum`` says.
  /// - Throws: ``MatchIndexError`` for a file that is missing, damaged or of another version.
  package static func open(path: String) throws(MatchIndexError) -> MatchIndex {
    try MatchIndex(IndexBytes(mapping: path))
  }

  package init(bytes: [UInt8]) throws(MatchIndexError) { try self.init(IndexBytes(bytes)) }

  private init(_ bytes: IndexBytes) throws(MatchIndexError) {
    guard bytes.buffer.count >= Self.headerWords * 4, bytes.word(0) == Self.magic,
      bytes.word(4) == Self.format
    else { throw .foreign }
    guard IndexChecksum.holds(in: bytes) else { throw .damaged }
    self.bytes = bytes
    answerCount = bytes.word(16)
    phrasingCount = bytes.word(20)
    termCount = bytes.word(24)
    postingCount = bytes.word(28)
    let textCount = bytes.word(32)
    let revisionLength = bytes.word(36)
    let tokenCount = bytes.word(40)
    answersPlace = Self.headerWords * 4
    phrasingsPlace = answersPlace + answerCount * Self.answerWords * 4
    termsPlace = phrasingsPlace + phrasingCount * Self.phrasingWords * 4
    postingsPlace = termsPlace + termCount * Self.termWords * 4
    textsPlace = postingsPlace + postingCount * Self.postingWords * 4
    guard IndexChecksum.padded(textsPlace + textCount) == bytes.buffer.count,
      revisionLength <= textCount
    else { throw .damaged }
    revision = bytes.text(textsPlace, revisionLength)
    averageLength = phrasingCount > 0 ? max(1, Double(tokenCount) / Double(phrasingCount)) : 1
  }

  // MARK: - Reading

  func answerID(_ answer: Int) -> ApprovedAnswer.ID {
    ApprovedAnswer.ID(text(answersPlace + answer * Self.answerWords * 4))
  }

  /// The place in `ShortAnswer.allCases`, plus one; zero for none.
  func shortAnswer(_ answer: Int) -> Int {
    bytes.word(answersPlace + answer * Self.answerWords * 4 + 8)
  }

  /// The answer's yes or no, where it has one.
  func spokenAnswer(_ answer: Int) -> ShortAnswer? {
    let place = shortAnswer(answer) - 1
    return ShortAnswer.allCases.indices.contains(place) ? ShortAnswer.allCases[place] : nil
  }

  func criteria(_ answer: Int) -> [Criterion.Code] {
    text(answersPlace + answer * Self.answerWords * 4 + 12).split(separator: " ")
      .map { Criterion.Code(String($0)) }
  }

  func answerText(_ answer: Int) -> String {
    text(answersPlace + answer * Self.answerWords * 4 + 20)
  }

  func answer(ofPhrasing phrasing: Int) -> Int {
    min(bytes.word(phrasingsPlace + phrasing * Self.phrasingWords * 4), max(0, answerCount - 1))
  }

  func phrasing(_ phrasing: Int) -> String {
    text(phrasingsPlace + phrasing * Self.phrasingWords * 4 + 4)
  }

  func length(ofPhrasing phrasing: Int) -> Int {
    bytes.word(phrasingsPlace + phrasing * Self.phrasingWords * 4 + 12)
  }

  private func text(_ place: Int) -> String {
    bytes.text(textsPlace + bytes.word(place), bytes.word(place + 4))
  }

  /// Where a term occurs: in phrasings, and in answers' texts.
  struct Postings {
    let phrasings: Range<Int>
    let answers: Range<Int>
  }

  /// - Returns: Places that are all in the file, whatever it says; `nil` for an unknown term.
  func postings(of term: String) -> Postings? {
    let hash = TermHash.of(term)
    var low = 0
    var high = termCount
    while low < high {
      let middle = (low + high) / 2
      if termHash(middle) < hash { low = middle + 1 } else { high = middle }
    }
    guard low < termCount, termHash(low) == hash else { return nil }
    let place = termsPlace + low * Self.termWords * 4
    return Postings(phrasings: postingPlaces(place + 8), answers: postingPlaces(place + 16))
  }

  /// The postings that a first one and a count stand for.
  private func postingPlaces(_ place: Int) -> Range<Int> {
    let first = min(bytes.word(place), postingCount)
    return first..<(first + min(bytes.word(place + 4), postingCount - first))
  }

  /// - Returns: The phrasing or answer, and how often the term occurs in it.
  func posting(_ index: Int) -> (item: Int, count: Int) {
    let place = postingsPlace + index * Self.postingWords * 4
    return (bytes.word(place), bytes.word(place + 4))
  }

  private func termHash(_ term: Int) -> UInt64 {
    let place = termsPlace + term * Self.termWords * 4
    return UInt64(bytes.word(place)) | UInt64(bytes.word(place + 4)) << 32
  }
}

/// FNV-1a, 64 bits; two terms of one knowledge base meet by chance once in 10¹⁰ bases.
enum TermHash {
  static func of(_ term: String) -> UInt64 { of(term.utf8) }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
