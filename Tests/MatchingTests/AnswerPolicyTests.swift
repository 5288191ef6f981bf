import Testing

@testable import Assurance
@testable import Matching

/// What a company's own calibration changes of what is given unseen, and what it never does.
struct AnswerPolicyTests {
  @Test(arguments: [FittedModel.full, .bare])
  func `a calibration may keep an answer back, and never lets one through`(
    model: FittedModel
  ) throws {
    let plain = AnswerPolicy(precision: 0.95)
    let lenient = AnswerPolicy(
      precision: 0.95, calibration: AnswerPolicy.Calibration(scale: 3, offset: 1))
    let strict = AnswerPolicy(
      precision: 0.95, calibration: AnswerPolicy.Calibration(scale: 1, offset: -2))
    let least = try #require(plain.threshold(model))

    #expect(plain.gives(least, by: model))
    #expect(lenient.calibrated(least - 0.01) > least)
    #expect(!lenient.gives(least - 0.01, by: model))
    #expect(!strict.gives(least, by: model))
    #expect(strict.gives(0.9999, by: model))
    for likelihood in stride(from: 0.005, to: 1, by: 0.005) {
      #expect(lenient.gives(likelihood, by: model) == plain.gives(likelihood, by: model))
      #expect(!strict.gives(likelihood, by: model) || plain.gives(likelihood, by: model))
    }
  }

  @Test func `decisions about what was left to reviewers do not lower the bar`() throws {
    func samples(_ count: Int, at likelihood: Double, right: Int) -> [CalibrationFit.Sample] {
      (0..<count).map { CalibrationFit.Sample(likelihood: likelihood, isRight: $0 < right) }
    }
    let fit = CalibrationFit(
      samples(120, at: 0.2928, right: 2) + samples(100, at: 0.55, right: 75)
        + samples(80, at: 0.75, right: 74), current: .none)
    let policy = AnswerPolicy(precision: 0.95, calibration: fit.calibration)
    let least = try #require(policy.threshold(.full))
    let likelier = (0.75 + least) / 2

    // It holds better where it was fitted; what is likelier than that, no reviewer has seen.
    #expect(fit.isBetter)
    #expect(policy.calibrated(likelier) > least)
    #expect(!policy.gives(likelier, by: .full))
    #expect(policy.gives(least, by: .full))
  }

  // MARK: - The whole engine

  /// Finds one question as fitting as it is told to, and each of its parts wholly so.
  private struct Judge: AnswerJudge {
    let identity: UInt64 = 1
    let whole: String
    let verdict: Double

    func logits(question: String, approved: [String]) -> [Double] {
      approved.map { _ in question == whole ? verdict : 4.4 }
    }
  }

  private static let asked =
    "Are backups encrypted when stored, and do you tell us who lost one?"

  @Test func `a calibration that trusts more shows more, and gives nothing more`() throws {
    let doubtful = try judgement(verdict: -8, AnswerPolicy.Calibration(scale: 1, offset: 14))
    let least = try #require(AnswerPolicy.standard.threshold(.full))
    let choice = try #require(doubtful.candidates.first)
    let uncalibrated = try #require(choice.uncalibrated)

    #expect(uncalibrated.value < least)
    #expect(choice.confidence.value > least)
    #expect(doubtful.outcome == .suggested)
  }

  @Test func `a calibration that trusts less keeps back what was given`() throws {
    #expect(try judgement(verdict: 4.4, .none).outcome == .answered)
    #expect(
      try judgement(verdict: 4.4, AnswerPolicy.Calibration(scale: 1, offset: -9)).outcome
        != .answered)
  }

  private func judgement(
    verdict: Double, _ calibration: AnswerPolicy.Calibration
  ) throws -> Judgement {
    let encoder = HybridMatcherTests.Encoder()
    let known = ApprovedAnswer(
      id: ApprovedAnswer.ID("one"), questions: ["Are backups encrypted at rest?"],
      shortAnswer: .yes, text: "Yes. Backups are encrypted.")
    let index = try MatchIndex(bytes: MatchIndex.build(from: [known], revision: "1"))
    let vectors = try #require(PhraseVectors.build(for: index, encoder: encoder, reusing: nil))
    return HybridMatcher(
      search: CandidateSearch(
        index: index, vectors: try PhraseVectors(bytes: vectors), encoder: encoder),
      judge: Judge(whole: Self.asked, verdict: verdict),
      policy: AnswerPolicy(precision: 0.95, calibration: calibration)
    ).judge(Query(Self.asked))
  }
}
