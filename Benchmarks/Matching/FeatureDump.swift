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
    /// Of a question out of a whole questionnaire: the answers that somebody found to fit it, and those found not to.
    let fits: [String]?
    let unfit: [String]?

    /// Whether an answer fits; `nil` where nobody said.
    func isFit(_ answer: String) -> Bool? {
      if fits?.contains(answer) == true { return true }
      return unfit?.contains(answer) == true ? false : nil
    }
  }

  struct Line: Encodable {
    let set: String
    let question: Int
    let intent: String?
    let kind: String?
    let answer: String
    let fits: Bool?
    let features: [Double]
    /// What the facets say against it, by their names.
    let conflicts: [String]
    /// Where the judge has read the pair.
    let evidence: [Double]?
    /// Whether something that no likelihood outweighs keeps it from being given.
    let obstacle: Bool?
  }

  let engine: Engine
  let pairs: String
  let part: String

  func run() throws {
    try printLine(PairFeatures.names)
    try printLine(VerdictEvidence.names)
    let matcher = HybridMatcher(search: engine.search, judge: engine.judge)
    for set in ["phrasings", "traps", "unknown", "questionnaires"] {
      let path = "\(pairs)/\(part)-\(set).jsonl"
      // Not every part has unanswerable ones.
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let labelled = try lines(path, as: Labelled.self)
      for (number, line) in labelled.enumerated() {
        let question = engine.search.mended(line.incoming)
        var query = Query(question)
        query.written = line.incoming
        let ranked = RankedAnswers(
          engine.search.near(query), question: question,
          model: engine.search.model, judge: engine.judge)
        for entry in ranked.entries {
          try printLine(
            Line(
              set: set, question: number, intent: line.intent, kind: line.kind ?? line.style,
              answer: entry.near.answerID.rawValue,
              fits: line.isFit(entry.near.answerID.rawValue), features: entry.near.features.values,
              conflicts: entry.near.conflicts.map { String($0.prefix { $0 != ":" }) },
              evidence: entry.evidence?.values,
              obstacle: entry.evidence.map { _ in
                matcher.obstacle(to: entry, among: ranked, query) != nil
              }))
        }
      }
    }
  }
}
