import SentenceEncoder

/// The weights that meaning needs.
enum Models {
  static let arePresent = SentenceEncoder.locate() != nil && PairJudge.locate() != nil
}
