import Synchronization
import Testing

@testable import Assurance
@testable import Matching

/// Words and meaning together, with an encoder that knows three meanings.
struct HybridMatcherTests {
  /// Puts texts about passwords, backups and the rest in directions of their own.
  struct Encoder: TextEncoder {
    var identity: UInt64 = 1

    func encode(_ texts: [String]) -> [[Float]] {
      texts.map { text in
        var vector = [Float](repeating: 0, count: PhraseVectors.width)
        let lower = text.lowercased()
        if ["password", "secret word"].contains(where: lower.contains) { vector[0] = 1 }
        if ["backup", "copies"].contains(where: lower.contains) { vector[1] = 1 }
        if !vector.contains(1) { vector[2] = 1 }
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return vector.map { $0 / length }
      }
    }
  }

  let answers = [
    makeAnswer("passwords", "How long must passwords of employees be?", "At least 14 characters."),
    makeAnswer("backups", "Are backups encrypted?", "Yes. Backups are encrypted."),
    makeAnswer("office", "Do you have an office in Utrecht?", "Yes."),
  ]

  @Test func `meaning finds what shares no word, and only suggests it`() throws {
    let judgement = try matcher().judge(Query("Which minimum size has a secret word at your firm?"))

    #expect(judgement.candidates.first?.answerID == ApprovedAnswer.ID("passwords"))
    #expect(judgement.outcome != .answered)
  }

  @Test func `an approved phrasing is answered as before`() throws {
    let judgement = try matcher().judge(Query("Are backups encrypted?"))

    #expect(judgement.outcome == .answered)
    #expect(judgement.candidates.first?.answerID == ApprovedAnswer.ID("backups"))
  }

  @Test func `an inverted question stays a conflict`() throws {
    let judgement = try matcher().judge(Query("Are backups ever stored unencrypted?"))

    #expect(judgement.outcome == .conflict)
  }

  @Test func `a slip of the pen is mended, a word that is known is not`() throws {
    let slip = Query("Are backups encrypetd?")

    #expect(try matcher().judge(slip).outcome != .answered)
    let mending = try matcher(knowing: ["backups"])
    #expect(mending.judge(slip).outcome == .answered)
    #expect(mending.working(slip).plain == "Are backups encrypted?")
    #expect(mending.working(slip).parts == ["Are backups encrypetd?"])
  }

  @Test func `what an approved answer says itself is no slip`() throws {
    let question = "Describe your risk asessment."
    let own = [Self.makeAnswer("risk", question, "Once a year.")]
    let index = try MatchIndex(bytes: MatchIndex.build(from: own, revision: "1"))
    let bytes = PhraseVectors.build(for: index, encoder: Encoder(), reusing: nil)
    let search = CandidateSearch(
      index: index, vectors: try PhraseVectors(bytes: try #require(bytes)),
      encoder: Knowing(words: ["describe"]))

    #expect(HybridMatcher(search: search).judge(Query(question)).outcome == .answered)
    #expect(search.mended("A yearly asessment of recovry") == "A yearly asessment of recovery")
  }

  @Test func `vectors of another revision are not used`() throws {
    let index = try MatchIndex(bytes: MatchIndex.build(from: answers, revision: "2"))
    let search = CandidateSearch(index: index, vectors: try vectors("1"), encoder: Encoder())

    #expect(!search.usesMeaning)
  }

  @Test func `only new texts are encoded again`() throws {
    struct Forbidden: TextEncoder {
      let identity: UInt64 = 1

      func encode(_ texts: [String]) -> [[Float]] {
        #expect(texts.isEmpty, "\(texts)")
        return []
      }
    }
    let index = try MatchIndex(bytes: MatchIndex.build(from: answers, revision: "2"))
    let old = try vectors("1")

    let bytes = try #require(PhraseVectors.build(for: index, encoder: Forbidden(), reusing: old))

    #expect(try PhraseVectors(bytes: bytes).revision == "2")
    #expect(PhraseVectors.build(for: index, encoder: Encoder(), reusing: nil, atMost: 2) == nil)
  }

  @Test func `on many cores the bytes are the same, and no text is encoded twice`() throws {
    final class Counting: TextEncoder {
      let identity: UInt64 = 1
      let count = Mutex(0)

      func encode(_ texts: [String]) -> [[Float]] {
        count.withLock { $0 += texts.count }
        return texts.map { text in
          (0..<PhraseVectors.width).map { Float((text.utf8.count * 31 + $0) % 17) - 8 }
        }
      }
    }
    let many = (0..<700).map { number in
      Self.makeAnswer(
        "a\(number)", "Question \(number % 350)?", String(repeating: "x", count: number))
    }
    let index = try MatchIndex(bytes: MatchIndex.build(from: many, revision: "many"))
    let encoder = Counting()

    let bytes = try #require(PhraseVectors.build(for: index, encoder: encoder, reusing: nil))

    #expect(encoder.count.withLock { $0 } == 350 + 700)
    for _ in 0..<5 {
      #expect(PhraseVectors.build(for: index, encoder: Counting(), reusing: nil) == bytes)
    }
    let vectors = try PhraseVectors(bytes: bytes)
    for place in 0..<700 {
      for (text, stored) in [
        (index.phrasing(place), vectors.vector(ofPhrasing: place)),
        (index.answerText(place), vectors.vector(ofAnswer: place)),
      ] {
        #expect(zip(encoder.encode([text])[0], stored).allSatisfy { abs($0 - $1) < 0.04 })
      }
    }
    let again = try #require(
      PhraseVectors.build(for: index, encoder: Counting(), reusing: vectors, atMost: 0))
    #expect(again == bytes)
  }

  @Test func `learning that is cancelled gives nothing`() throws {
    #expect(
      PhraseVectors.build(
        for: try index("1"), encoder: Encoder(), reusing: nil, isCancelled: { true }) == nil)
  }

  @Test func `vectors of another encoder are neither used nor taken over`() throws {
    let other = Encoder(identity: 2)
    let index = try index("1")
    let search = CandidateSearch(index: index, vectors: try vectors("1"), encoder: other)

    #expect(!search.usesMeaning)
    #expect(
      PhraseVectors.build(for: index, encoder: other, reusing: try vectors("1"), atMost: 2) == nil)
  }

  @Test func `a damaged file of vectors is refused`() throws {
    let bytes = try #require(
      PhraseVectors.build(for: index("1"), encoder: Encoder(), reusing: nil))

    #expect(throws: MatchIndexError.self) { try PhraseVectors(bytes: Array(bytes.dropLast())) }
    #expect(throws: MatchIndexError.self) { try PhraseVectors(bytes: [1, 2, 3]) }
  }

  private func matcher() throws -> HybridMatcher {
    let index = try index("1")
    return HybridMatcher(
      search: CandidateSearch(index: index, vectors: try vectors("1"), encoder: Encoder()))
  }

  struct Knowing: TextEncoder {
    let words: Set<String>
    var identity: UInt64 { Encoder().identity }

    func encode(_ texts: [String]) -> [[Float]] { Encoder().encode(texts) }
    func isWord(_ word: String) -> Bool { words.contains(word) }
  }

  /// One whose encoder knows no other words.
  private func matcher(knowing words: Set<String>) throws -> HybridMatcher {
    return HybridMatcher(
      search: CandidateSearch(
        index: try index("1"), vectors: try vectors("1"), encoder: Knowing(words: words)))
  }

  private func index(_ revision: String) throws -> MatchIndex {
    try MatchIndex(bytes: MatchIndex.build(from: answers, revision: revision))
  }

  private func vectors(_ revision: String) throws -> PhraseVectors {
    let bytes = PhraseVectors.build(for: try index(revision), encoder: Encoder(), reusing: nil)
    return try PhraseVectors(bytes: try #require(bytes))
  }

  private static func makeAnswer(_ id: String, _ question: String, _ text: String) -> ApprovedAnswer
  {
    ApprovedAnswer(id: ApprovedAnswer.ID(id), questions: [question], text: text)
  }
}
