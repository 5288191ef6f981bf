import Dispatch
import Matching
import SentenceEncoder

extension SentenceEncoder: TextEncoder {}
extension PairJudge: AnswerJudge {}

/// What the engine reads meaning with.
struct EngineModels: Sendable {
  let encoder: PlainWordsEncoder
  /// `nil` where its weights are not found.
  let judge: PlainWordsJudge?

  /// Opened when they are first asked for, and kept open; `nil` where the encoder's weights are not found.
  static let found = EngineModels()

  /// Begins to open them on another core, so that they are there when they are asked for.
  static func openAhead() {
    DispatchQueue.global(qos: .userInitiated).async { _ = found }
  }

  private init?() {
    guard let path = SentenceEncoder.locate(),
      let weights = try? SentenceEncoder.open(path: path)
    else { return nil }
    encoder = PlainWordsEncoder(weights)
    judge = PairJudge.locate().flatMap { try? PairJudge.open(path: $0, encoder: weights) }
      .map { PlainWordsJudge($0) }
  }
}
