import Foundation
import Matching
import SentenceEncoder

/// Prints the judge's log odds for pairs of a question and an approved text, read from standard input.
struct Verdicts {
  private let judge: PlainWordsJudge

  init() throws {
    guard let weights = SentenceEncoder.locate(), let judgement = PairJudge.locate() else {
      throw CocoaError(.fileNoSuchFile)
    }
    judge = PlainWordsJudge(
      try PairJudge.open(path: judgement, encoder: SentenceEncoder.open(path: weights)))
  }

  func run() throws {
    while let line = readLine() {
      let pair = try JSONDecoder().decode([String].self, from: Data(line.utf8))
      guard pair.count == 2 else { throw CocoaError(.coderInvalidValue) }
      try printLine(judge.logits(question: pair[0], approved: [pair[1]]).first)
    }
  }
}
