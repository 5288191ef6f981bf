import Foundation
import Testing

@testable import Assurance
@testable import Matching

/// Files of an index and of meanings in which something has changed since they were written.
struct DamagedIndexTests {
  private let answers = [
    makeAnswer("backups", "Are backups encrypted?", "Yes. Backups are encrypted with AES-256."),
    makeAnswer("logs", "Are logs kept for a year?", "Yes. Logs are kept for 400 days."),
    makeAnswer("passwords", "How long must passwords be?", "At least 14 characters."),
  ]

  // MARK: - What the checksum covers

  @Test func `an index with one flipped bit is refused, wherever it is`() throws {
    let accepted = accepted(indexBytes()) { _ = try MatchIndex(bytes: $0) }

    #expect(accepted == [])
  }

  @Test func `meanings with one flipped bit are refused, wherever it is`() throws {
    let accepted = accepted(try vectorBytes()) { _ = try PhraseVectors(bytes: $0) }

    #expect(accepted == [])
  }

  @Test func `an answer's number that has changed is damage, and so is a vector's scale`() throws {
    let phrasings = (MatchIndex.headerWords + answers.count * MatchIndex.answerWords) * 4
    let otherAnswer = flipped(indexBytes(), at: phrasings, bit: 1)
    let otherScale = flipped(try vectorBytes(), at: places.scales + 3, bit: 0)

    #expect(throws: MatchIndexError.damaged) { try MatchIndex(bytes: otherAnswer) }
    #expect(throws: MatchIndexError.damaged) { try PhraseVectors(bytes: otherScale) }
  }

  @Test func `a damaged file on the disk is refused, too`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).index").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bytes = indexBytes()
    try Data(bytes).write(to: URL(filePath: path))
    #expect(try MatchIndex.open(path: path).revision == "1")
    try Data(flipped(bytes, at: bytes.count / 2, bit: 3)).write(to: URL(filePath: path))

    #expect(throws: MatchIndexError.damaged) { try MatchIndex.open(path: path) }
  }

  @Test func `the same answers give the same bytes`() throws {
    let vectors = try vectorBytes()

    #expect(indexBytes() == indexBytes())
    #expect(try vectorBytes() == vectors)
  }

  @Test func `of a large file the first 16 MB are covered`() {
    let covered = IndexChecksum.start + IndexChecksum.most
    var file = [UInt8](repeating: 7, count: covered + 640)
    IndexChecksum.seal(&file)
    #expect(file.count == covered + 640)
    #expect(IndexChecksum.holds(in: IndexBytes(file)))

    file[covered] ^= 1
    #expect(IndexChecksum.holds(in: IndexBytes(file)))
    file[covered - 1] ^= 1
    #expect(!IndexChecksum.holds(in: IndexBytes(file)))
  }

  // MARK: - What it does not cover

  /// Bytes of a term: its first phrasing's posting and their number, the same of answers' texts.
  @Test(.timeLimit(.minutes(1)), arguments: [8, 12, 16, 20])
  func `postings outside the file are left out`(place: Int) throws {
    var bytes = indexBytes()
    let header = IndexBytes(bytes)
    let (terms, postings) = (header.word(24), header.word(28))
    let before = MatchIndex.answerWords + MatchIndex.phrasingWords
    let first = (MatchIndex.headerWords + answers.count * before) * 4
    for term in 0..<terms {
      let start = first + term * MatchIndex.termWords * 4 + place
      bytes.replaceSubrange(start..<(start + 4), with: [255, 255, 255, 255])
    }
    IndexChecksum.seal(&bytes)

    let index = try MatchIndex(bytes: bytes)

    for term in Tokens("Are backups encrypted?").terms {
      let found = try #require(index.postings(of: term))
      #expect(found.phrasings.upperBound <= postings)
      #expect(found.answers.upperBound <= postings)
    }
    let judgement = LexicalMatcher(index: index).judge(Query("Are backups encrypted?"))
    #expect(judgement.candidates.count <= answers.count)
  }

  @Test(.timeLimit(.minutes(1)), arguments: 0..<60)
  func `whatever an index and its meanings say, a question is judged`(seed: Int) throws {
    // The revisions stay, by which index and meanings know that they belong together.
    let whole = indexBytes()
    let index = try MatchIndex(
      bytes: scrambled(whole, MatchIndex.headerWords * 4..<texts(of: whole), seed: seed))
    let meanings = try vectorBytes()
    let vectors = try PhraseVectors(
      bytes: scrambled(meanings, places.hashes..<meanings.count, seed: seed))
    let encoder = HybridMatcherTests.Encoder()

    let search = CandidateSearch(index: index, vectors: vectors, encoder: encoder)
    let question = PhraseVectors.Probe(encoder.encode(["backups"])[0])
    let cosines = vectors.phrasingCosines(with: question)
    let judgement = HybridMatcher(search: search).judge(Query("Are backups kept for a year?"))

    #expect(search.usesMeaning)
    #expect(cosines.allSatisfy { (-1...1).contains($0) })
    #expect(judgement.candidates.allSatisfy { (0...1).contains($0.confidence.value) })
  }

  @Test(.timeLimit(.minutes(1)), arguments: 0..<4)
  func `whatever the criteria's index says, criteria are proposed`(seed: Int) throws {
    let bytes = CriteriaReference.build()
    let content = MatchIndex.headerWords * 4..<bytes.count
    let index = try MatchIndex(bytes: scrambled(bytes, content, seed: seed))

    let proposer = CriteriaProposer(reference: index)

    #expect(proposer.criteria(for: "Are backups encrypted?", votes: []).count <= 3)
  }

  @Test func `phrasings of an index without answers are about nothing`() throws {
    var bytes = MatchIndex.build(from: [], revision: "1")
    // One phrasing, of an answer that is not there; then the revision, of one byte.
    let start = MatchIndex.headerWords * 4
    let phrasing = [UInt8](repeating: 0, count: MatchIndex.phrasingWords * 4)
    bytes = Array(bytes[..<start]) + phrasing + [bytes[start]]
    bytes[20] = 1
    IndexChecksum.seal(&bytes)

    let search = CriteriaSearch(index: try MatchIndex(bytes: bytes), vectors: nil)

    #expect(search.codes.isEmpty)
    #expect(search.shares(of: ["backup"]).isEmpty)
  }

  // MARK: - Meanings that are none

  @Test(arguments: [Float.nan, .infinity, -.infinity, .greatestFiniteMagnitude])
  func `a meaning with such a number is compared without a trap`(number: Float) throws {
    var meaning = [Float](repeating: 0.1, count: PhraseVectors.width)
    meaning[7] = number

    let vectors = try PhraseVectors(bytes: vectorBytes())
    let cosines = vectors.phrasingCosines(with: PhraseVectors.Probe(meaning))

    #expect(cosines.count == answers.count)
    #expect(cosines.allSatisfy { (-1...1).contains($0) })
    if !number.isFinite { #expect(cosines.allSatisfy { $0 == 0 }) }
  }

  @Test(arguments: [Float.nan, .infinity, .leastNonzeroMagnitude, .leastNormalMagnitude])
  func `an encoder's number that is none is kept as nothing`(number: Float) throws {
    struct Odd: TextEncoder {
      let identity: UInt64 = 1
      let number: Float

      func encode(_ texts: [String]) -> [[Float]] {
        texts.map { _ in [number] + [Float](repeating: 0, count: PhraseVectors.width - 1) }
      }
    }
    let index = try MatchIndex(bytes: indexBytes())

    let bytes = try #require(
      PhraseVectors.build(for: index, encoder: Odd(number: number), reusing: nil))

    let vectors = try PhraseVectors(bytes: bytes)
    #expect(vectors.vector(ofPhrasing: 0).allSatisfy { $0 == 0 })
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity, 1e30, -1e30])
  func `a scale that can't be makes no nearness beyond 1`(scale: Float) throws {
    var bytes = try vectorBytes()
    for byte in 0..<4 {
      let bits = scale.bitPattern >> UInt32(8 * byte)
      bytes[places.scales + byte] = UInt8(truncatingIfNeeded: bits)
    }
    IndexChecksum.seal(&bytes)

    let vectors = try PhraseVectors(bytes: bytes)
    let question = PhraseVectors.Probe(HybridMatcherTests.Encoder().encode(["backups"])[0])

    let cosines = vectors.phrasingCosines(with: question)
    let vector = vectors.vector(ofPhrasing: 0)
    let none = vectors.vector(ofAnswer: 1_000)
    #expect(cosines.allSatisfy { $0 >= -1 && $0 <= 1 })
    #expect(vector.allSatisfy { $0.isFinite })
    #expect(none.allSatisfy { $0 == 0 })
  }

  // MARK: - Given

  private func indexBytes() -> [UInt8] { MatchIndex.build(from: answers, revision: "1") }

  private func vectorBytes() throws -> [UInt8] {
    let index = try MatchIndex(bytes: indexBytes())
    return try #require(
      PhraseVectors.build(for: index, encoder: HybridMatcherTests.Encoder(), reusing: nil))
  }

  /// Where in the file the parts of the meanings begin.
  private var places: PhraseVectors.Places {
    PhraseVectors.Places(texts: 2 * answers.count, revision: 1)
  }

  /// Where in an index the texts begin.
  private func texts(of index: [UInt8]) -> Int {
    let header = IndexBytes(index)
    let words =
      MatchIndex.headerWords + header.word(16) * MatchIndex.answerWords
      + header.word(20) * MatchIndex.phrasingWords + header.word(24) * MatchIndex.termWords
      + header.word(28) * MatchIndex.postingWords
    return words * 4
  }

  private func flipped(_ bytes: [UInt8], at place: Int, bit: Int) -> [UInt8] {
    var bytes = bytes
    bytes[place] ^= 1 << UInt8(bit)
    return bytes
  }

  /// The places at which a bit may be flipped and the file be opened all the same.
  private func accepted(_ bytes: [UInt8], _ open: ([UInt8]) throws -> Void) -> [Int] {
    bytes.indices.filter { place in
      do {
        try open(flipped(bytes, at: place, bit: place % 8))
        return true
      } catch {
        return false
      }
    }
  }

  /// Changes one byte in thirty or so, with a checksum that fits again.
  private func scrambled(_ bytes: [UInt8], _ places: Range<Int>, seed: Int) -> [UInt8] {
    var bytes = bytes
    var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1
    for place in places {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      if (state >> 33) % 29 == 0 { bytes[place] = UInt8(truncatingIfNeeded: state >> 56) }
    }
    IndexChecksum.seal(&bytes)
    return bytes
  }

  private static func makeAnswer(
    _ id: String, _ question: String, _ text: String
  ) -> ApprovedAnswer {
    ApprovedAnswer(id: ApprovedAnswer.ID(id), questions: [question], text: text)
  }
}
