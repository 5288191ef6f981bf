import Testing

@testable import Assurance
@testable import Matching

struct PendingJudgementTests {
  private let model = FittedModel.full
  private let well = Coverage(of: Array(repeating: 0.9, count: 60))
  private var threshold: Double { AnswerPolicy.standard.threshold(model) ?? 1 }

  @Test func `what is not likely enough alone is given where the rest is covered`() {
    let pending = pending(threshold - 0.1)

    let alone = pending.settled(in: .none, policy: .standard, model: model)
    let together = pending.settled(in: well, policy: .standard, model: model)

    #expect(alone.outcome == .suggested)
    #expect(alone.criteria == [Criterion.Code("CC1.1")])
    #expect(together.outcome == .answered)
    #expect(together.criteria == [Criterion.Code("CC6.1")])
    #expect(together.candidates[0].confidence > alone.candidates[0].confidence)
    #expect(together.candidates[0].uncalibrated == together.candidates[0].confidence)
  }

  @Test func `the reason says both likelihoods where they differ`() {
    let pending = pending(0.7)

    let alone = pending.settled(in: .none, policy: .standard, model: model)
    let together = pending.settled(in: well, policy: .standard, model: model)

    #expect(
      alone.reasons[1] == "by words and meaning it is the right answer in 70 of 100 cases like this"
    )
    #expect(together.reasons[1].hasSuffix("of 100 cases like this, 70 if it were asked alone"))
  }

  @Test func `an obstacle and what keeps it from being free outweigh every likelihood`() {
    var hindered = pending(threshold - 0.1)
    hindered.choice?.obstacle = "another answers it differently"
    var doubted = pending(threshold - 0.1)
    doubted.choice?.isFree = false

    let first = hindered.settled(in: well, policy: .standard, model: model)
    let second = doubted.settled(in: well, policy: .standard, model: model)

    #expect(first.outcome == .suggested)
    #expect(first.reasons.last == "another answers it differently")
    #expect(second.outcome == .suggested)
  }

  @Test func `what is too unlikely in this questionnaire is not suggested`() {
    let pending = pending(0.2)
    let poorly = Coverage(of: Array(repeating: 0.02, count: 60))

    let alone = pending.settled(in: .none, policy: .standard, model: model)
    let together = pending.settled(in: poorly, policy: .standard, model: model)

    #expect(alone.outcome == .suggested)
    #expect(together.outcome == .unknown)
    #expect(together.candidates[0].confidence < alone.candidates[0].confidence)
  }

  @Test func `what words settle stays as it is`() {
    let settled = Judgement(
      outcome: .answered,
      candidates: [
        Candidate(
          answerID: ApprovedAnswer.ID("backups"), confidence: Confidence(0.99),
          phrasing: "Are backups kept?")
      ])

    let pending = PendingJudgement(settled)

    #expect(
      pending.settled(in: Coverage(of: [0, 0, 0]), policy: .standard, model: model) == settled)
    #expect(pending.likelihood > 0.9)
    #expect(PendingJudgement(Judgement(outcome: .unknown)).likelihood == 0)
  }

  private func pending(_ likelihood: Double) -> PendingJudgement {
    var candidate = Candidate(
      answerID: ApprovedAnswer.ID("backups"), confidence: Confidence(likelihood),
      phrasing: "Are backups kept?")
    candidate.uncalibrated = Confidence(likelihood)
    return PendingJudgement(
      Judgement(outcome: .unknown, candidates: [candidate]),
      likelihood: likelihood,
      choice: .init(
        judgement: Judgement(
          outcome: .suggested, candidates: [candidate],
          reasons: ["nearest approved phrasing: \u{201c}Are backups kept?\u{201d}"],
          criteria: [Criterion.Code("CC1.1")]),
        likelihoods: [likelihood], isFree: true, criteria: [Criterion.Code("CC6.1")]))
  }
}
