import CEncoderKernels
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
    var squares = 0.0
    for pair in pairs {
      let logit = try #require(
        judge.logits(question: pair.question, approved: [pair.approved]).first)
      #expect(abs(logit - pair.logit) < 0.6, "\(pair.question): \(logit), not \(pair.logit)")
      squares += (logit - pair.logit) * (logit - pair.logit)
    }
    // Verdicts spread by 2.4; what 8 bits for weights and values cost is a twelfth of it at most.
    #expect((squares / Double(pairs.count)).squareRoot() < 0.2)
  }

  @Test func `a verdict does not depend on what else is judged`() throws {
    let judge = try Self.judge()
    let approved = ["Is MFA required?", "Are backups encrypted?", "Who are you?", ""]
    let together = judge.logits(question: "Do you use MFA?", approved: approved)
    let alone = approved.flatMap { judge.logits(question: "Do you use MFA?", approved: [$0]) }
    #expect(together == alone)
    #expect(judge.logits(question: "Do you use MFA?", approved: []).isEmpty)
  }

  @Test(arguments: 0..<encoder_levels())
  func `each instruction set gives the same verdicts`(level: Int32) throws {
    guard encoder_kernels(level) != nil else { return }
    let path = try #require(SentenceEncoder.locate())
    let judge = try PairJudge.open(
      path: #require(PairJudge.locate()), encoder: SentenceEncoder(path: path, level: level))
    let approved = ["Is MFA required? Yes. For all staff.", "Are backups encrypted?", ""]

    #expect(
      judge.logits(question: "Do you use MFA?", approved: approved)
        == (try Self.judge()).logits(question: "Do you use MFA?", approved: approved))
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
