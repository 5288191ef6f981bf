import Foundation
import Testing

@testable import Assurance
@testable import Matching
@testable import Workflows

/// The engine with the weights in the repository, on the starter answers and labelled questions.
@Suite(.enabled(if: Models.arePresent, "the models are absent"))
struct ShippedEngineTests {
  private struct Labelled: Decodable {
    let intent: String?
    let incoming: String
  }

  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `traps and unknown questions are not answered unseen, and others are, rightly`() throws
  {
    let matcher = try matcher()

    let traps = try given("traps", every: 5, by: matcher)
    let unknown = try given("unknown", every: 4, by: matcher)
    let phrasings = try given("phrasings", every: 10, by: matcher)

    #expect(traps.right <= 1, "\(traps)")
    #expect(unknown.given <= 1, "\(unknown)")
    // A third of the whole part is answered, nearly all of it rightly; this is a tenth of it.
    #expect(phrasings.given >= 8 && phrasings.given - phrasings.right <= 1, "\(phrasings)")
  }

  /// How many of a development file's questions are answered unseen, and how many with the answer they are
  /// labelled with.
  private func given(
    _ kind: String, every step: Int, by matcher: any QuestionMatcher
  ) throws -> (given: Int, right: Int, asked: Int) {
    let path = Self.repository.appending(path: "Benchmarks/pairs/development-\(kind).jsonl")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    let labelled = try stride(from: 0, to: lines.count, by: step).map {
      try JSONDecoder().decode(Labelled.self, from: Data(lines[$0].utf8))
    }
    let judgements = matcher.judgements(on: labelled.map { Query($0.incoming) })
    let answered = labelled.filter { judgements[Query($0.incoming)]?.outcome == .answered }
    let right = answered.count {
      judgements[Query($0.incoming)]?.candidates.first?.answerID.rawValue == $0.intent
    }
    return (answered.count, right, labelled.count)
  }

  private func matcher() throws -> any QuestionMatcher {
    let root = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Self.repository.appending(path: "KnowledgeBase"),
      to: root.appending(path: "KnowledgeBase"))
    let open = try OpenWorkspace.open(
      Workspace(root: root.path), now: Date(timeIntervalSince1970: 1_795_000_000),
      today: CalendarDay("2026-11-21"), usesMeaning: true)
    try SyncKnowledge(in: open)()
    return MeaningIndex.matcher(
      in: open, index: try KnowledgeIndex.current(in: open), mayTakeLong: true)
  }
}
