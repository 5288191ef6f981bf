package import Assurance

/// What the engine makes of a question before it knows how much of the rest of its questionnaire the approved answers
/// cover.
package struct PendingJudgement: Hashable, Sendable, Codable {
  /// The engine's choice, and what decides on it besides its likelihood.
  struct Choice: Hashable, Sendable, Codable {
    /// Without what the likelihood decides.
    var judgement: Judgement
    /// Of the candidates, in their order, of the question asked alone and before calibration, 0…1.
    var likelihoods: [Double]
    /// Whether nothing but the likelihood and the obstacle keeps the first from being given unseen.
    var isFree = false
    /// What no likelihood outweighs, in words.
    var obstacle: String?
    /// Those of the first candidate.
    var criteria: [Criterion.Code] = []
  }

  /// Below this likelihood nothing is suggested.
  static let leastToSuggest = 0.15

  /// What words alone make of the question; it stands where there is no choice, or none that is likely enough.
  var judgement: Judgement
  /// How likely the first candidate is right, of the question asked alone and before calibration, 0…1.
  package var likelihood: Double
  /// `nil` where the judgement stands whatever else is asked.
  var choice: Choice?

  /// Of all candidates; some more than once.
  package var answerIDs: [ApprovedAnswer.ID] {
    (choice?.judgement.candidates ?? []).map(\.answerID) + judgement.candidates.map(\.answerID)
  }

  /// Of what the words settle: nearly certain.
  private static let settled = 0.97

  /// - Parameters:
  ///   - judgement: What words alone make of it.
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
    let others = coverage.without(likelihood)
    let moved = choice.likelihoods.map { others.likelihood($0, model.coverage) }
    let here = moved[0]
    var judgement = choice.judgement
    for (place, likelihood) in moved.enumerated() {
      judgement.candidates[place].confidence = Confidence(policy.calibrated(likelihood))
      if judgement.candidates[place].uncalibrated != nil {
        judgement.candidates[place].uncalibrated = Confidence(likelihood)
      }
    }
    guard policy.calibrated(here) >= Self.leastToSuggest else {
      return unlikely(judgement.candidates)
    }
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

  /// What words alone make of it, no candidate likelier than it is here.
  private func unlikely(_ moved: [Candidate]) -> Judgement {
    var judgement = judgement
    for place in judgement.candidates.indices {
      guard let same = moved.first(where: { $0.answerID == judgement.candidates[place].answerID })
      else { continue }
      judgement.candidates[place].confidence = min(
        same.confidence, judgement.candidates[place].confidence)
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
