import SentenceEncoder
import Testing

@testable import Matching

/// Mending and plain words together, with the vocabulary that the encoder has.
@Suite(.enabled(if: Models.arePresent, "the models are absent"))
struct PlainWordsTests {
  let spelling: Spelling

  init() throws {
    let encoder = try SentenceEncoder.open(path: try #require(SentenceEncoder.locate()))
    spelling = Spelling { encoder.isWord($0) }
  }

  @Test func `a word of the glossary is no slip`() {
    let words = Set(
      Glossary.table.entries.flatMap { entry in
        entry.term.lowercased().split { !$0.isLetter }.map(String.init)
      })
    #expect(words.count > 1_000)
    for word in words { #expect(spelling.mended(word) == word) }
  }

  @Test(
    arguments: [
      ("Did the borad aprove a BCP?", "Did the board approve a business continuity plan?"),
      ("Are repos scanned by scrypt users?", "Are repositories scanned by scrypt users?"),
      ("Access deleagtion, revalidation and login", "Access deleagtion, revalidation and login"),
    ])
  func `a question is mended and put in plain words`(question: String, read: String) {
    #expect(Glossary.plain(spelling.mended(question)) == read)
  }
}
