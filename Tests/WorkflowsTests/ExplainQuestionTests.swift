import Foundation
import SentenceEncoder
import Testing

@testable import Assurance
@testable import Matching
@testable import Store
@testable import Workflows

struct ExplainQuestionTests {
  let sample: ReviewSample

  init() throws { sample = try ReviewSample() }

  private func explain(
    _ question: String, clearance: Sharing = .public, precision: Double? = nil,
    usesMeaning: Bool = false
  ) throws -> ExplainQuestion.Result {
    let open = try OpenWorkspace.open(
      Workspace(root: sample.root), now: sample.open.now, today: CalendarDay("2026-11-21"),
      usesMeaning: usesMeaning)
    return try ExplainQuestion(in: open.aiming(at: precision))(
      question, clearance: clearance, product: nil)
  }

  @Test func `by words alone it says so, and why`() throws {
    let result = try explain("Are visitors to the office escorted at all times?")

    let text = result.text(width: 60)
    #expect(text.contains("Left to a person"))
    #expect(text.contains("Words alone decide"))
    #expect(text.contains("visitors"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
  }

  @Test func `with a calibration in force it shows both likelihoods, and that both must do`() throws
  {
    var result = try explain("Are visitors to the office escorted at all times?")
    try #require(!result.candidates.isEmpty)
    result.promise = PrecisionPromise(precision: 0.95, threshold: 0.954, most: 0.96)
    result.candidates[0].candidate.uncalibrated = Confidence(0.8)
    #expect(!result.text(width: nil).contains("calibration"))

    result.calibration = AnswerPolicy.Calibration(scale: 3.2, offset: 0)

    let text = result.text(width: nil)
    #expect(text.contains("must reach 95.4 % both before and after that calibration"))
    #expect(text.contains("likely before calibration: 80 %"))
    let json = try JSONSerialization.jsonObject(with: Data(try result.json().utf8))
    let rows = (json as? [String: Any])?["candidates"] as? [[String: Any]]
    #expect(rows?.first?["uncalibrated"] as? Double == 0.8)
  }

  @Test(arguments: ["", "  ", "?!", "42"])
  func `a question without a word is refused`(question: String) throws {
    #expect(throws: WorkflowError.noQuestion) { try explain(question) }
    #expect(throws: WorkflowError.noQuestion) {
      try LookUpAnswer(in: sample.open)(question, clearance: .public, product: nil)
    }
  }

  @Test(arguments: [false, true])
  func `nothing above the reader's clearance is shown`(usesMeaning: Bool) throws {
    let hidden = try explain("Is the office guarded on weekends?", usesMeaning: usesMeaning)
    let seen = try explain(
      "Is the office guarded on weekends?", clearance: .nda, usesMeaning: usesMeaning)

    for output in [hidden.text(width: nil), try hidden.json()] {
      #expect(!output.contains("guards"))
      #expect(!output.contains("Is the office guarded?"))
      #expect(!output.contains("alarm"))
    }
    #expect(seen.text(width: nil).contains("guards"))
  }

  @Test func `a draft and what is past its review day are told by their standing`() throws {
    try sample.write(
      "laptops", "Are laptop disks encrypted?", "yes", "With a key.", reviewBy: "2026-10-01")

    let result = try explain("Are laptop disks encrypted?")

    #expect(result.response.outcome == .suggested)
    #expect(
      result.candidates.first?.standing == .expired(on: try #require(CalendarDay("2026-10-01"))))
    #expect(result.text(width: nil).contains("its review was due on 2026-10-01"))
  }

  @Test func `the parts of a compound question are told apart`() throws {
    let result = try explain("Are laptop disks encrypted and are visitors of the office logged?")

    #expect(result.parts.count == 2)
    #expect(result.text(width: nil).contains("It asks 2 things:"))
  }

  @Test func `what is read in plain words is shown in them`() throws {
    let result = try explain("Are visitors named in the BCP?")

    #expect(result.plain == "Are visitors named in the business continuity plan?")
    #expect(result.text(width: nil).contains("Read as: Are visitors named in the business"))
    #expect(try result.json().contains("\"readAs\""))
    #expect(try explain("Are laptop disks encrypted?").plain == nil)
  }

  @Test func `JSON holds what the table shows`() throws {
    let json = try explain("Are laptop disks encrypted?").json()

    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["outcome"] as? String == "answered")
    let rows = try #require(object?["candidates"] as? [[String: Any]])
    #expect(rows.first?["answerID"] as? String == "laptops")
    #expect(rows.first?["isUsable"] as? Bool == true)
  }

  @Test(arguments: [0, 1, -0.5, 1.5, .nan, .infinity])
  func `a target that is no share is refused in a sentence`(precision: Double) throws {
    #expect {
      try explain("Are laptop disks encrypted?", precision: precision)
    } throws: {
      "\($0)".contains("up to \(AnswerPolicy.mostPromised) can be promised")
    }
  }

  @Test(.enabled(if: Models.arePresent, "the models are absent"))
  func `the working shows threshold, judge and nearness`() throws {
    let result = try explain(
      "Do you keep logs of office visitors?", precision: 0.8, usesMeaning: true)

    let promise = try #require(result.promise)
    #expect(promise.precision == 0.8)
    #expect(promise.threshold != nil)
    #expect(result.candidates.first?.weighed?.judge != nil)
    let text = result.text(width: nil)
    #expect(text.contains("labelled questions to be right in at least 80 % of cases"))
    #expect(text.contains("Real questionnaires alone are harder: asked at 95 %, 58 of 64 were."))
    #expect(text.contains("Cosine"))
    let candidate = try #require(result.candidates.first?.candidate)
    #expect(candidate.uncalibrated == candidate.confidence)
  }

  @Test(.enabled(if: Models.arePresent, "the models are absent"))
  func `a target that nothing holds is refused, and answering says what it gives`() throws {
    #expect(throws: WorkflowError.unheldTarget(0.999, most: AnswerPolicy.mostPromised)) {
      try explain("Are laptop disks encrypted?", precision: 0.999, usesMeaning: true)
    }
    let open = try OpenWorkspace.open(
      Workspace(root: sample.root), now: sample.open.now, today: CalendarDay("2026-11-21"),
      usesMeaning: true
    ).aiming(at: 0.999)

    let result = try AnswerQuestionnaire(in: open)(.init(path: "acme.csv"))

    #expect(result.notes.contains { $0.contains("nothing but what words settle") })
    #expect(result.count(.answered) == 1)
    // What can't be promised is not claimed either.
    #expect(try open.database.latestRun(fileName: "acme.csv")?.precisionTarget == nil)
    #expect(result.json(relativeTo: open.workspace).contains("\"precisionTarget\": null"))
    #expect(!result.summary(in: open.workspace).contains("at least"))
  }

  @Test(.enabled(if: Models.arePresent, "the models are absent"))
  func `a calibration in force changes the likelihood, and not what it is fitted to`() throws {
    let question = "Do you keep logs of office visitors?"
    let before = try #require(
      try explain(question, usesMeaning: true).candidates.first?.candidate)
    func record(offset: Double, of engine: String?) throws {
      try sample.open.database.transaction {
        _ = try $0.recordCalibration(
          RecordedCalibration(
            scale: 1, offset: offset, decisions: 200, rejections: 30, lossBefore: 1, lossAfter: 0.5,
            errorBefore: 0.2, errorAfter: 0.1, fittedAt: sample.open.now, engine: engine))
      }
    }
    let meaning = try OpenWorkspace.open(
      Workspace(root: sample.root), now: sample.open.now, usesMeaning: true)
    try record(offset: -2, of: try MeaningIndex.engine(in: meaning))
    // Later ones, of other weights: they say nothing of these.
    try record(offset: 9, of: "0-0-0")
    try record(offset: 9, of: nil)

    let after = try #require(try explain(question, usesMeaning: true).candidates.first?.candidate)

    #expect(after.answerID == before.answerID)
    #expect(after.confidence < before.confidence)
    #expect(after.uncalibrated == before.uncalibrated)
  }

}
