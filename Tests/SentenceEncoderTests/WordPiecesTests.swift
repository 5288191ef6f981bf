import Testing

@testable import SentenceEncoder

/// The published tokenizer is the oracle; its answers stand in the fixtures.
struct WordPiecesTests {
  @Test func `a question is cut into the published numbers`() throws {
    let encoder = try Fixtures.encoder.get()

    #expect(
      encoder.ids(of: "Is data ENCRYPTED?")
        == [101, 2003, 2951, 4372, 26775, 22571, 3064, 1029, 102])
    #expect(encoder.ids(of: "") == [101, 102])
    #expect(encoder.ids(of: "Do \u{0}cafe\u{301}s\u{200D}?") == encoder.ids(of: "do cafes?"))
  }

  @Test(
    arguments: [
      ("policy", true), ("Policy", true), ("asessment", false), ("", false), ("two words", false),
      ("[MASK]", true), ("\u{1F512}", false),
    ])
  func `a word of the vocabulary is told`(text: String, isWord: Bool) throws {
    #expect(try Fixtures.encoder.get().isWord(text) == isWord)
  }

  @Test func `two thousand odd texts give the published numbers`() throws {
    let encoder = try Fixtures.encoder.get()
    let rows = try Fixtures.json("tokens.json", as: [[String]].self)
    #expect(rows.count == 2000)

    let wrong = rows.filter { UInt64($0[0], radix: 16) != Fixtures.hash(encoder.ids(of: $0[1])) }

    #expect(wrong.map { $0[1] } == [])
  }

  @Test func `every character between two letters gives the published numbers`() throws {
    let encoder = try Fixtures.encoder.get()
    let hashes = try Fixtures.json("characters.json", as: [String: String].self)
    #expect(hashes.count == 37)

    let wrong = try hashes.filter { first, expected in
      let start = try #require(UInt32(first, radix: 16))
      let hash = (start..<start + 4096).reduce(Fixtures.hash([])) {
        guard let scalar = Unicode.Scalar($1) else { return $0 }
        return Fixtures.hash(encoder.ids(of: "a\(Character(scalar))b"), from: $0)
      }
      return UInt64(expected, radix: 16) != hash
    }

    #expect(wrong.isEmpty)
  }

  @Test func `a long text ends at the limit`() throws {
    let encoder = try Fixtures.encoder.get()

    let ids = encoder.ids(of: String(repeating: "backups ", count: 1000))

    #expect(ids.count == 256)
    #expect(ids.last == 102)
  }
}
