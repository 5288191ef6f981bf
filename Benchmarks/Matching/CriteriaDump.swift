import Assurance
import Foundation
import KnowledgeFiles
import Matching

/// Prints what speaks for each criterion, a line of JSON for each text whose criteria we know: labelled
/// questions, our own answers' texts and our controls, each with its answers taken out first.
struct CriteriaDump {
  struct Labelled: Decodable {
    let intent: String
    let incoming: String
  }

  struct Line: Encodable {
    let set: String
    /// What must be fitted on or held out together.
    let group: String
    /// The places of its criteria in the list of the second line.
    let gold: [Int]
    /// The evidence for each criterion, rounded.
    let evidence: [[Double]]
  }

  let base: KnowledgeBase
  let pairs: String

  func run() throws {
    let engine = try Engine(base.answers)
    let codes = engine.proposer.evidence(for: "", meaning: [], votes: []).map(\.code)
    try printLine(CriterionEvidence.names)
    try printLine(codes.map(\.rawValue))
    func tell(
      _ set: String, _ group: String, _ text: String, _ criteria: [Criterion.Code],
      without excluded: [ApprovedAnswer.ID]
    ) throws {
      let meaning = engine.search.meaning(of: text)
      let near = engine.search.near(Query(text, excluded: Set(excluded)), meaning: meaning)
      let evidence = engine.proposer.evidence(
        for: text, meaning: meaning, votes: engine.search.votes(of: near))
      let gold = criteria.compactMap { codes.firstIndex(of: $0) }
      guard !gold.isEmpty else { return }
      try printLine(
        Line(
          set: set, group: group, gold: gold,
          evidence: evidence.map { $0.values.map { ($0 * 1e5).rounded() / 1e5 } }))
    }
    let answers = Dictionary(uniqueKeysWithValues: base.answers.map { ($0.id, $0) })
    for part in ["train", "development", "test"] {
      for line in try lines("\(pairs)/\(part)-phrasings.jsonl", as: Labelled.self) {
        guard let answer = answers[.init(line.intent)] else { continue }
        try tell(part, line.intent, line.incoming, answer.criteria, without: [answer.id])
      }
    }
    for answer in base.answers {
      try tell("texts", answer.id.rawValue, answer.text, answer.criteria, without: [answer.id])
    }
    for control in base.controls {
      let citing = base.answers.filter { $0.controls.contains(control.id) }.map(\.id)
      try tell(
        "controls", control.id.rawValue, "\(control.title). \(control.description)",
        control.criteria, without: citing)
    }
  }
}
