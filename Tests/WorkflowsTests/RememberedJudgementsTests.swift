import Foundation
import SentenceEncoder
import Testing

@testable import Assurance
@testable import Matching
@testable import Store
@testable import Workflows

/// A questionnaire that comes again is not judged again, and yet never answered from what is no longer so.
struct RememberedJudgementsTests {

  let sample: ReviewSample
  let open: OpenWorkspace

  init() throws {
    sample = try ReviewSample()
    open = try OpenWorkspace.open(
      Workspace(root: sample.root), now: sample.open.now, today: CalendarDay("2026-11-21"),
      usesMeaning: true)
  }

  @Test(.enabled(if: Models.arePresent, "the models are absent"))
  func `the same again gives the same, from memory, for the owner's eyes alone`() throws {
    let first = try answer()
    let path = open.workspace.judgements
    let kept = try JudgementMemory.open(path: path)
    let second = try answer()

    #expect(kept.count == ReviewSample.questions.count)
    #expect(first.responses.map(\.judgement) == second.responses.map(\.judgement))
    #expect(first.responses.map(\.written) == second.responses.map(\.written))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test(.enabled(if: Models.arePresent, "the models are absent"))
  func `a changed answer, another target and another reader are judged anew`() throws {
    _ = try answer()
    #expect(try isRemembered("Are laptop disks encrypted?", in: open))
    #expect(try !isRemembered("Are laptop disks encrypted?", in: open.aiming(at: 0.8)))
    #expect(try !isRemembered("Are laptop disks encrypted?", in: open, clearance: .nda))

    try sample.write("laptops", "Are laptop disks encrypted?", "no", "They are not, any more.")
    let again = try answer()

    let response = try #require(again.responses.first)
    #expect(response.written.values.contains("No"))
  }

  @Test(.enabled(if: Models.arePresent, "the models are absent"))
  func `a damaged memory is done without`() throws {
    let first = try answer()
    try Data("VCHJDG01 and then nothing of use".utf8).write(
      to: URL(filePath: open.workspace.judgements))

    #expect(try answer().responses.map(\.judgement) == first.responses.map(\.judgement))
    #expect(try isRemembered("Are laptop disks encrypted?", in: open))
  }

  @Test(.enabled(if: Models.arePresent, "the models are absent"))
  func `who gives up half way finds what was judged so far`() throws {
    let asked = Counter()
    #expect(throws: WorkflowError.interrupted) {
      try AnswerQuestionnaire(in: open)(
        .init(path: "acme.csv"), progress: { done, _ in asked.count = done },
        isCancelled: { asked.count >= 2 })
    }
    #expect(try isRemembered("Are laptop disks encrypted?", in: open))
  }

  private final class Counter: @unchecked Sendable { var count = 0 }

  private func answer() throws -> AnswerQuestionnaire.Result {
    try AnswerQuestionnaire(in: open)(.init(path: "acme.csv", overwrites: true))
  }

  private func isRemembered(
    _ question: String, in open: OpenWorkspace, clearance: Sharing = .public
  ) throws -> Bool {
    let matcher = MeaningIndex.matcher(
      in: open, index: try KnowledgeIndex.current(in: open), mayTakeLong: true)
    let remembered = RememberedJudgements(
      in: open, by: matcher, clearance: clearance, product: nil)
    let excluded = Set(
      try RestrictedAnswers.current(in: open).filter { $0.sharing == .internal }.map(\.id))
    return remembered.judgement(on: Query(question, excluded: excluded)) != nil
  }
}
