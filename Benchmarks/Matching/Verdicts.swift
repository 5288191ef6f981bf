import Foundation
import Matching

/// Prints the judge's log odds for pairs of a question and an approved text, read from standard input.
struct Verdicts {
  func run() throws {
    let judge = try Models().judge
    while let line = readLine() {
      let pair = try JSONDecoder().decode([String].self, from: Data(line.utf8))
      guard pair.count == 2 else { throw CocoaError(.coderInvalidValue) }
      try printLine(judge.logits(question: pair[0], approved: [pair[1]]).first)
    }
  }
}
