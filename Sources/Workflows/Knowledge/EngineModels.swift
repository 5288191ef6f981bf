import Matching
import SentenceEncoder

extension SentenceEncoder: TextEncoder {}
extension PairJudge: AnswerJudge {}

/// What the engine reads meaning with; there is none where the encoder's weights are not found.
struct EngineModels {
  let encoder: PlainWordsEncoder
  private let weights: SentenceEncoder

  init?() {
    guard let path = SentenceEncoder.locate(),
      let weights = try? SentenceEncoder.open(path: path)
    else { return nil }
    self.weights = weights
    encoder = PlainWordsEncoder(weights)
  }

  /// Opened anew each time; `nil` where its weights are not found.
  var judge: PlainWordsJudge? {
    PairJudge.locate().flatMap { try? PairJudge.open(path: $0, encoder: weights) }
      .map { PlainWordsJudge($0) }
  }
}
