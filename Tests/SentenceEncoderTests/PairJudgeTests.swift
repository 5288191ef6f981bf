import Foundation
import Testing

@testable import SentenceEncoder

struct PairJudgeTests {
  /// A pair with what `Scripts/train-judge` computes for it in 32-bit floats.
  struct Pair: Decodable {
    let question: String
    let approved: String
    let logit: Double
  }

  @Test func `verdicts are those of the trained network`() throws {
    let judge = try Self.judge()
    let pairs = try Fixtures.json("verdicts.json", as: [Pair].self)
    #expect(pairs.count >= 40)
    for pair in pairs {
      let logit = try #require(
        judge.logits(question: pair.question, approved: [pair.approved]).first)
      #expect(abs(logit - pair.logit) < 0.35, "\(pair.question): \(logit), not \(pair.logit)")
    }
  }

  @Test func `a verdict does not depend on what else is judged`() throws {
    let judge = try Self.judge()
    let approved = ["Is MFA required?", "Are backups encrypted?", "Who are you?", ""]
    let together = judge.logits(question: "Do you use MFA?", approved: approved)
    let alone = approved.flatMap { judge.logits(question: "Do you use MFA?", approved: [$0]) }
    #expect(together == alone)
    #expect(judge.logits(question: "Do you use MFA?", approved: []).isEmpty)
  }

  @Test func `long and odd texts are judged, too`() throws {
    let judge = try Self.judge()
    let long = String(repeating: "encryption ", count: 2_000)
    let verdicts = judge.logits(question: long, approved: [long, "", "\u{0}\u{202e}???"])
    #expect(verdicts.filter(\.isFinite).count == 3)
  }

  private static func judge() throws -> PairJudge {
    let encoder = try SentenceEncoder.open(path: #require(SentenceEncoder.locate()))
    return try PairJudge.open(path: #require(PairJudge.locate()), encoder: encoder)
  }
}
