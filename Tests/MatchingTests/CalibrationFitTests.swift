import Foundation
import Testing

@testable import Matching

struct CalibrationFitTests {
  /// Proposals of which a share is right at each likelihood, told by a rule and not by chance.
  private func samples(
    each count: Int = 60, right: (Double) -> Double
  ) -> [CalibrationFit.Sample] {
    stride(from: 0.1, through: 0.9, by: 0.1).flatMap { likelihood in
      (0..<count).map { place in
        CalibrationFit.Sample(
          likelihood: likelihood,
          isRight: Double(place) + 0.5 < right(likelihood) * Double(count))
      }
    }
  }

  @Test func `likelihoods that hold are left as they are`() {
    let fit = CalibrationFit(samples { $0 }, current: .none)

    #expect(abs(fit.calibration.scale - 1) < 0.05)
    #expect(abs(fit.calibration.offset) < 0.05)
    #expect(!fit.isBetter)
  }

  @Test func `likelihoods that promise too much are brought down`() {
    let taught = AnswerPolicy.Calibration(scale: 0.6, offset: -0.8)

    let fit = CalibrationFit(samples { taught.applied(to: $0) }, current: .none)

    #expect(abs(fit.calibration.scale - 0.6) < 0.1)
    #expect(abs(fit.calibration.offset + 0.8) < 0.1)
    #expect(fit.isBetter)
    #expect(fit.after.calibration < fit.before.calibration / 2)
  }

  @Test func `what was learned is not learned again`() {
    let taught = AnswerPolicy.Calibration(scale: 0.6, offset: -0.8)
    let samples = samples { taught.applied(to: $0) }
    let first = CalibrationFit(samples, current: .none)

    #expect(!CalibrationFit(samples, current: first.calibration).isBetter)
  }

  @Test func `certain likelihoods do not break it`() {
    let samples = (0..<100).map {
      CalibrationFit.Sample(likelihood: $0 % 2 == 0 ? 1 : 0, isRight: $0 % 2 == 0)
    }
    let fit = CalibrationFit(samples, current: .none)

    #expect(fit.calibration.scale.isFinite && fit.calibration.offset.isFinite)
    #expect(fit.after.loss.isFinite)
  }

  @Test func `reviewers who say the opposite are not followed`() {
    let fit = CalibrationFit(samples { 1 - $0 }, current: .none)

    #expect(fit.calibration.scale < 0)
    #expect(!fit.isBetter)
  }

  @Test(arguments: [
    ("Are backups encrypted?", ["Are backups encrypted?"]),
    (
      "Are backups encrypted and how often are they tested?",
      ["Are backups encrypted", "and how often are they tested?"]
    ),
    (
      "Do you have a privacy officer? If so, who is it?",
      ["Do you have a privacy officer?", "If so, who is it?"]
    ),
    ("Do you log access? Describe.", ["Do you log access? Describe."]),
    ("And is it so?", ["And is it so?"]), ("", []),
  ])
  func `a compound question falls into its parts`(text: String, parts: [String]) {
    #expect(QuestionParts.of(text) == parts)
  }

  @Test func `the number of labelled questions is that of the benchmark`() throws {
    let pairs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Benchmarks/pairs")
    let lines = try ["phrasings", "traps", "unknown"].map {
      try String(
        contentsOf: pairs.appending(path: "development-\($0).jsonl"), encoding: .utf8
      ).split(separator: "\n").count
    }

    #expect(lines.reduce(0, +) == PrecisionPromise.developmentQuestions)
  }
}
