package import Assurance

/// What the engine makes of a question before it knows how much of the rest of its questionnaire the approved answers
/// cover.
package struct PendingJudgement: Hashable, Sendable, Codable {
  /// What a choice decides on once its likelihood is known.
  struct Choice: Hashable, Sendable, Codable {
    /// Of the candidates, in their order, of the question asked alone and before calibration, 0…1.
    var likelihoods: [Double]
    /// Whether nothing but the likelihood and the obstacle keeps the first from being given unseen.
    var isFree = false
    /// What no likelihood outweighs, in words.
    var obstacle: String?
    /// Those of the first candidate.
    var criteria: [Criterion.Code] = []
  }

  /// Without what the likelihood decides.
  var judgement: Judgement
  /// How likely the first candidate is right, of the question asked alone and before calibration, 0…1.
  package var likelihood: Double
  /// `nil` where the judgement stands whatever else is asked.
  var choice: Choice?

  /// Of the candidates, in their order.
  package var answerIDs: [ApprovedAnswer.ID] { judgement.candidates.map(\.answerID) }

  /// Of what the words settle: so many were right of those settled on the development part (Benchmarks/RESULTS.md).
  private static let settled = 0.97

  /// - Parameters:
  ///   - judgement: As it stands, or without what the likelihood decides.
  ///   - likelihood: Of the first candidate; `nil` for what the words settle.
  ///   - choice: `nil` where the judgement stands.
  init(_ judgement: Judgement, likelihood: Double? = nil, choice: Choice? = nil) {
    self.judgement = judgement
    self.likelihood = likelihood ?? (judgement.outcome == .answered ? Self.settled : 0)
    self.choice = choice
  }

  /// The judgement in a questionnaire.
  ///
  /// - Parameters:
  ///   - coverage: Of the questionnaire, this question included; ``Coverage/none`` for a question asked alone.
  ///   - policy: From which likelihood on an answer is given.
  ///   - model: What the likelihoods come from.
  /// - Returns: The judgement with likelihoods as they are there, and whether it is given.
  func settled(in coverage: Coverage, policy: AnswerPolicy, model: FittedModel) -> Judgement {
    guard let choice, let alone = choice.likelihoods.first else { return judgement }
    var judgement = judgement
    let others = coverage.without(likelihood)
    for (place, likelihood) in choice.likelihoods.enumerated() {
      let here = others.likelihood(likelihood, model.coverage)
      judgement.candidates[place].confidence = Confidence(policy.calibrated(here))
      if judgement.candidates[place].uncalibrated != nil {
        judgement.candidates[place].uncalibrated = Confidence(here)
      }
    }
    let here = others.likelihood(alone, model.coverage)
    judgement.reasons.insert(
      Self.reason(policy.calibrated(here), alone: policy.calibrated(alone)),
      at: min(1, judgement.reasons.count))
    guard choice.isFree, policy.gives(here, by: model) else { return judgement }
    if let obstacle = choice.obstacle {
      judgement.reasons.append(obstacle)
    } else {
      judgement.outcome = .answered
      if !choice.criteria.isEmpty { judgement.criteria = choice.criteria }
    }
    return judgement
  }

  private static func reason(_ here: Double, alone: Double) -> String {
    func inHundred(_ likelihood: Double) -> Int { Int((likelihood * 100).rounded()) }
    let asked =
      inHundred(here) == inHundred(alone) ? "" : ", \(inHundred(alone)) if it were asked alone"
    return
      "by words and meaning it is the right answer in \(inHundred(here)) of 100 cases like this"
      + asked
  }
}
