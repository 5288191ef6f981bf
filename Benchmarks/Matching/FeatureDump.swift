import Assurance
import Foundation
import Matching

/// Prints what the engine sees of each labelled question, a line of JSON for each candidate.
struct FeatureDump {
  struct Labelled: Decodable {
    let intent: String?
    let incoming: String
    let kind: String?
    let style: String?
  }

  struct Line: Encodable {
    let set: String
    let question: Int
    let intent: String?
    let kind: String?
    let answer: String
    let features: [Double]
    /// What the facets say against it, by their names.
    let conflicts: [String]
    /// Where the judge has read the pair.
    let evidence: [Double]?
  }

  let engine: Engine
  let pairs: String
  let part: String

  func run() throws {
    try printLine(PairFeatures.names)
    try printLine(VerdictEvidence.names)
    for set in ["phrasings", "traps", "unknown"] {
      let path = "\(pairs)/\(part)-\(set).jsonl"
      // Not every part has unanswerable ones.
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let labelled = try lines(path, as: Labelled.self)
      for (number, line) in labelled.enumerated() {
        let question = engine.search.mended(line.incoming)
        let ranked = RankedAnswers(
          engine.search.near(Query(question)), question: question,
          model: engine.search.model, judge: engine.judge)
        for entry in ranked.entries {
          try printLine(
            Line(
              set: set, question: number, intent: line.intent, kind: line.kind ?? line.style,
              answer: entry.near.answerID.rawValue, features: entry.near.features.values,
              conflicts: entry.near.conflicts.map { String($0.prefix { $0 != ":" }) },
              evidence: entry.evidence?.values))
        }
      }
    }
  }
}
