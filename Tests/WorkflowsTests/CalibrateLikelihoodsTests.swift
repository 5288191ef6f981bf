import Foundation
import Testing

@testable import Assurance
@testable import Matching
@testable import Store
@testable import Workflows

struct CalibrateLikelihoodsTests {
  let sample: ReviewSample
  let taken = AnswerRevision(ApprovedAnswer.ID("laptops"), 1)

  init() throws {
    sample = try ReviewSample()
    try SyncKnowledge(in: sample.open)()
  }

  private func calibrate(at seconds: Double = 0) throws -> CalibrateLikelihoods {
    CalibrateLikelihoods(in: try sample.later(seconds))
  }

  /// A reviewed run whose proposals were right less often than the engine had thought.
  private func review(
    _ count: Int, likelihood: Double = 0.9, rightOfTen: Int = 6, engine: String? = nil,
    outcome: Outcome = .suggested, conflicts: [String] = []
  ) throws {
    var candidate = Candidate(
      answerID: taken.id, confidence: Confidence(0.5), phrasing: "Are they?", conflicts: conflicts)
    candidate.uncalibrated = Confidence(likelihood)
    let run = QuestionnaireRun(
      id: QuestionnaireRun.ID("\(likelihood)"), fileName: "\(likelihood).csv", sha256: "00",
      answeredAt: sample.open.now, clearance: .public, engine: engine,
      rows: (0..<count).map {
        RunRow(
          sheet: "S", row: $0 + 2, question: "Question \($0) at \(likelihood)?",
          outcome: outcome, source: RunRow.Source(answerID: taken.id, revision: 1),
          shortAnswer: .yes, text: "With a key.", candidates: [candidate])
      })
    let wrong: [Decision.Verdict] = [
      .notApplicable, .edit(EditedAnswer(shortAnswer: .yes, text: "Another text.", basis: taken)),
      .other(AnswerRevision(ApprovedAnswer.ID("visitors"), 1)),
    ]
    let same = EditedAnswer(shortAnswer: .yes, text: "With a key.", basis: taken)
    try sample.open.database.transaction { record in
      _ = try record.recordRun(run)
      try record.recordDecisions(
        (0..<count).map { place in
          let right: Decision.Verdict = place % 20 == 0 ? .edit(same) : .accept(taken)
          return DecisionRecording(
            place: place + 1,
            decision: Decision(
              place % 10 < rightOfTen ? right : wrong[place % 3], by: "Ana", at: sample.open.now),
            proposedID: taken.id)
        }, about: run)
    }
  }

  @Test func `too few decisions change nothing, and it says how many are missing`() throws {
    try review(50)

    let result = try calibrate()()

    #expect(result == .tooFew(accepted: 30, rejected: 20, ofOthers: 0))
    let text = CalibrationPresentation.text(result)
    #expect(text.contains("150 more in all, 10 more that reject."))
    #expect(try calibrate().all().calibrations.isEmpty)
  }

  @Test func `what was decided about another engine's proposals does not count`() throws {
    try review(50)
    try review(300, likelihood: 0.4, rightOfTen: 2, engine: "1-2-3")

    let result = try calibrate()()

    #expect(result == .tooFew(accepted: 30, rejected: 20, ofOthers: 300))
    #expect(CalibrationPresentation.text(result).contains("Another 300 were reviewed"))
  }

  @Test func `what was in conflict does not count, and it says how many others are missing`() throws
  {
    try review(50)
    try review(
      200, likelihood: 0.29, rightOfTen: 0, outcome: .conflict,
      conflicts: ["one asks, the other denies"])
    try review(100, likelihood: 0.73, rightOfTen: 5, conflicts: ["one asks, the other denies"])

    let result = try calibrate()()

    #expect(result == .tooFew(accepted: 30, rejected: 20, ofOthers: 0, inConflict: 300))
    let text = CalibrationPresentation.text(result)
    #expect(text.contains("150 more in all, 10 more that reject."))
    #expect(text.contains("Another 300 were reviewed whose proposal was in conflict"))
    #expect(!text.contains("other weights"))
  }

  @Test func `what was in conflict bends no calibration`() throws {
    try review(120)
    try review(120, likelihood: 0.4, rightOfTen: 2)
    try review(
      120, likelihood: 0.29, rightOfTen: 0, outcome: .conflict,
      conflicts: ["one asks, the other denies"])

    guard case .calibrated(let calibration) = try calibrate()() else {
      Issue.record("not calibrated")
      return
    }

    #expect(calibration.decisions == 240)
    #expect(abs(calibration.calibration.applied(to: 0.9) - 0.6) < 0.05)
    #expect(abs(calibration.calibration.applied(to: 0.4) - 0.2) < 0.05)
    #expect(
      CalibrationPresentation.text(.calibrated(calibration)).contains(
        "it may leave more to a person, and never less"))
  }

  @Test func `what reviewers found holds from then on, and can be taken back`() throws {
    try review(120)
    try review(120, likelihood: 0.4, rightOfTen: 2)

    guard case .calibrated(let calibration) = try calibrate()() else {
      Issue.record("not calibrated")
      return
    }
    #expect(calibration.decisions == 240)
    #expect(calibration.lossAfter < calibration.lossBefore)
    #expect(calibration.errorAfter < calibration.errorBefore)
    let inForce = try CalibrationInForce.current(of: nil, in: sample.open)
    #expect(abs(inForce.applied(to: 0.9) - 0.6) < 0.05)
    #expect(abs(inForce.applied(to: 0.4) - 0.2) < 0.05)

    guard case .kept = try calibrate(at: 60)() else {
      Issue.record("calibrated again to the same decisions")
      return
    }
    #expect(
      CalibrationPresentation.list(try calibrate().all(), width: 80).contains("in force"))

    let undone = try calibrate(at: 90).undo()
    #expect(CalibrationPresentation.undone(undone).contains("1 was taken back"))
    #expect(try CalibrationInForce.current(of: nil, in: sample.open) == .none)
    #expect(try calibrate().undo() == nil)
    let takenBack = try sample.later(90).now
    #expect(try calibrate().all().calibrations.map(\.withdrawnAt) == [takenBack])
  }

  @Test func `a later calibration is fitted to likelihoods before any calibration`() throws {
    try review(120)
    try review(120, likelihood: 0.4, rightOfTen: 2)
    _ = try calibrate()()
    let first = try CalibrationInForce.current(of: nil, in: sample.open)
    // Many more of the same kind that say otherwise: the old one is no longer the best.
    try review(600, likelihood: 0.91, rightOfTen: 9)

    guard case .calibrated(let second) = try calibrate(at: 60)() else {
      Issue.record("not calibrated")
      return
    }

    #expect(second.decisions == 840)
    #expect(second.calibration != first)
    // Fitted to the calibrated 0.5 of the rows, or on top of the first, it would lie far off.
    #expect(abs(second.calibration.applied(to: 0.9) - 0.85) < 0.05)
  }
}
