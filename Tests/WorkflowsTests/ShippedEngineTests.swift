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

    // As one customer's questionnaire, most of which the answers cover.
    let (traps, unknown, phrasings) = (
      try labelled("traps", every: 5), try labelled("unknown", every: 4),
      try labelled("phrasings", every: 10)
    )
    let judgements = matcher.judgements(
      on: (traps + unknown + phrasings).map { Query($0.incoming) })
    func given(_ asked: [Labelled]) -> (given: Int, right: Int, asked: Int) {
      let answered = asked.filter { judgements[Query($0.incoming)]?.outcome == .answered }
      let right = answered.count {
        judgements[Query($0.incoming)]?.candidates.first?.answerID.rawValue == $0.intent
      }
      return (answered.count, right, asked.count)
    }

    #expect(given(traps).right <= 1, "\(given(traps))")
    #expect(given(unknown).given <= 1, "\(given(unknown))")
    // More than half of the whole part is answered, nearly all of it rightly; this is a tenth of it.
    let answered = given(phrasings)
    #expect(
      answered.given >= 16 && answered.given - answered.right <= 1, "\(answered)")
  }

  /// Some of a development file's questions.
  private func labelled(_ kind: String, every step: Int) throws -> [Labelled] {
    let path = Self.repository.appending(path: "Benchmarks/pairs/development-\(kind).jsonl")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    return try stride(from: 0, to: lines.count, by: step).map {
      try JSONDecoder().decode(Labelled.self, from: Data(lines[$0].utf8))
    }
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
