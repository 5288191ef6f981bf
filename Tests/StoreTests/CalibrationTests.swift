import Assurance
import Foundation
import Testing

@testable import Store

struct CalibrationTests {
  let database: Store.Database
  let answer = AnswerRevision(makeAnswer().id, 1)

  init() throws {
    database = try Store.Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "t", contentHash: "a1", at: morning)
  }

  private func calibration(_ offset: Double) -> RecordedCalibration {
    RecordedCalibration(
      scale: 0.75, offset: offset, decisions: 240, rejections: 40, lossBefore: 0.5, lossAfter: 0.4,
      errorBefore: 0.1, errorAfter: 0.05, fittedAt: morning)
  }

  @Test func `every calibration is kept, and undo goes back one`() throws {
    #expect(try database.read { try $0.calibrationInForce(of: nil) } == nil)
    try database.transaction {
      try $0.recordCalibration(calibration(-0.5))
      try $0.recordCalibration(calibration(-0.25))
    }
    #expect(try database.read { try $0.calibrationInForce(of: nil) }?.offset == -0.25)

    let withdrawn = try database.transaction { try $0.withdrawCalibration(of: nil, at: morning) }

    #expect(withdrawn?.sequence == 2)
    var first = calibration(-0.5)
    first.sequence = 1
    #expect(try database.read { try $0.calibrationInForce(of: nil) } == first)
    #expect(try database.transaction { try $0.recordCalibration(calibration(0)) } == 3)
    let all = try database.read { try $0.calibrations() }
    #expect(all.map(\.sequence) == [3, 2, 1])
    #expect(all.map(\.withdrawnAt) == [nil, morning, nil])
    for _ in 0..<2 {
      _ = try database.transaction { try $0.withdrawCalibration(of: nil, at: morning) }
    }
    #expect(try database.transaction { try $0.withdrawCalibration(of: nil, at: morning) } == nil)
  }

  @Test func `a scale that turns likelihoods round is refused`() throws {
    var upsideDown = calibration(0)
    upsideDown.scale = 0

    #expect(throws: StoreError.self) {
      try database.transaction { try $0.recordCalibration(upsideDown) }
    }
  }

  @Test func `of each wording the last decision about the engine's own choice counts`() throws {
    let run = makeRun(["Is it so?", "Is it thus?", "Is it else?", "Is it settled?"])
    try record(run)
    try decide(.accept(answer), 1, of: run)
    try decide(.notApplicable, 2, of: run)
    try decide(.accept(answer), 3, of: run)
    try decide(.skip, 3, of: run)
    var later = makeRun(["Is IT so"], settled: false)
    later.fileName = "other.csv"
    try record(later)
    try decide(.notApplicable, 1, of: later)

    let proposals = try database.read { try $0.reviewedProposals() }

    #expect(proposals.map(\.wording) == ["is it thus", "is it so"])
    #expect(proposals.map(\.verdict) == [.notApplicable, .notApplicable])
    #expect(proposals.allSatisfy { $0.likelihood == Confidence(0.625) })
  }

  @Test func `what words had settled, and what was taken back, says nothing`() throws {
    let settled = makeRun(["Is it so?", "Is it thus?"], settled: true)
    try record(settled)
    try decide(.accept(answer), 1, of: settled)
    let run = makeRun(["Is it else?"])
    try record(run)
    try decide(.accept(answer), 1, of: run)
    try decide(.withdraw, 1, of: run)

    #expect(try database.read { try $0.reviewedProposals() }.isEmpty)
  }

  @Test func `a proposal in conflict is told apart`() throws {
    let runs = [
      makeRun(["Is it so?"]), makeRun(["Is it thus?"], conflicts: ["one asks, the other denies"]),
      makeRun(["Is it else?"], outcome: .conflict),
      makeRun(["Is it given?"], outcome: .answered, conflicts: ["one asks, the other denies"]),
    ]
    for run in runs {
      try record(run)
      try decide(.accept(answer), 1, of: run)
    }

    let proposals = try database.read { try $0.reviewedProposals() }

    #expect(proposals.map(\.wording) == ["is it so", "is it thus", "is it else", "is it given"])
    #expect(proposals.map(\.isInConflict) == [false, true, true, false])
  }

  @Test func `a run keeps the target it was asked for`() throws {
    var run = makeRun(["Is it so?"])
    run.precisionTarget = 0.9
    let id = try database.recordRun(run)

    #expect(try database.run(id.rawValue) == run)
    #expect(try database.runs().first?.precisionTarget == 0.9)
  }

  private func makeRun(
    _ questions: [String], settled: Bool = false, outcome: Outcome = .suggested,
    conflicts: [String] = []
  ) -> QuestionnaireRun {
    var candidate = Candidate(
      answerID: answer.id, confidence: Confidence(0.5), phrasing: "Is it?", conflicts: conflicts)
    if !settled { candidate.uncalibrated = Confidence(0.625) }
    return QuestionnaireRun(
      id: QuestionnaireRun.ID(questions.joined()), fileName: "SIG.xlsx", sha256: "00ff",
      answeredAt: morning, clearance: .nda,
      rows: questions.enumerated().map {
        RunRow(
          sheet: "S", row: $0.offset + 2, question: $0.element, outcome: outcome,
          source: RunRow.Source(answerID: answer.id, revision: 1), candidates: [candidate])
      })
  }

  private func record(_ run: QuestionnaireRun) throws { _ = try database.recordRun(run) }

  private func decide(
    _ verdict: Decision.Verdict, _ place: Int, of run: QuestionnaireRun
  ) throws {
    try database.transaction {
      _ = try $0.recordDecisions(
        [
          DecisionRecording(
            place: place, decision: Decision(verdict, by: "Ana", at: morning),
            proposedID: answer.id)
        ], about: run)
    }
  }
}
