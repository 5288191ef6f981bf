import Foundation

/// Judgements by wording, in one memory-mapped file: what was judged once is not judged again.
///
/// They hold only for what they rest on; see ``QuestionMatcher/basis``. Layout, little-endian: magic and
/// format (8 bytes), the basis's length and the count (32 bits each), the basis padded to 8; then for each
/// judgement, by its question's hash, that hash, the hash of its bytes (64 bits each), where they begin and
/// how many they are (32 bits each); then the judgements as JSON.
package struct JudgementMemory: Sendable {
  static let magic: [UInt8] = Array("VCHJDG02".utf8)
  static let header = 16
  static let entry = 24

  /// What the judgements rest on.
  package let basis: String
  package let count: Int
  private let bytes: IndexBytes
  private let table: Int

  /// - Throws: ``MatchIndexError`` for a file that is missing, damaged or of another version.
  package static func open(path: String) throws(MatchIndexError) -> JudgementMemory {
    try JudgementMemory(IndexBytes(mapping: path))
  }

  package init(bytes: [UInt8]) throws(MatchIndexError) { try self.init(IndexBytes(bytes)) }

  private init(_ bytes: IndexBytes) throws(MatchIndexError) {
    try bytes.check(Self.magic, header: Self.header)
    self.bytes = bytes
    let length = bytes.word(8)
    count = bytes.word(12)
    table = Self.header + (length + 7) / 8 * 8
    guard table + count * Self.entry <= bytes.buffer.count else { throw .damaged }
    basis = bytes.text(Self.header, length)
  }

  /// - Parameter question: As it is asked now.
  /// - Returns: What was judged of exactly this question; `nil` when nothing was, or what is kept is damaged.
  package func judgement(on question: JudgedQuestion) -> PendingJudgement? {
    let hash = question.hash
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if bytes.long(table + middle * Self.entry) < hash { low = middle + 1 } else { high = middle }
    }
    while low < count, bytes.long(table + low * Self.entry) == hash {
      if let kept = kept(low), kept.question == question { return kept.judgement }
      low += 1
    }
    return nil
  }

  private func kept(_ place: Int) -> RememberedJudgement? {
    bytesKept(place).flatMap { try? JSONDecoder().decode(RememberedJudgement.self, from: Data($0)) }
  }

  /// A judgement as it lies in the file; `nil` when a byte of it is not as it was written.
  func bytesKept(_ place: Int) -> [UInt8]? {
    let entry = table + place * Self.entry
    let (start, length) = (bytes.word(entry + 16), bytes.word(entry + 20))
    guard start <= bytes.buffer.count, length <= bytes.buffer.count - start else { return nil }
    let kept = Array(bytes.buffer[start..<(start + length)])
    return TermHash.of(kept) == bytes.long(entry + 8) ? kept : nil
  }

  func hash(_ place: Int) -> UInt64 { bytes.long(table + place * Self.entry) }
}
