import Assurance
import Foundation
import KnowledgeFiles
import Matching
import SentenceEncoder

extension SentenceEncoder: TextEncoder {}

/// Prints what the engine sees of each labelled question, a line of JSON for each candidate:
/// MatchingBenchmark features KNOWLEDGE-BASE PAIRS-FOLDER PART
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
  }

  let folder: String
  let pairs: String
  let part: String

  func run() throws {
    let answers = KnowledgeFolder(path: folder).read().base.answers
    let index = try MatchIndex(bytes: MatchIndex.build(from: answers, revision: "1"))
    let encoder = try SentenceEncoder.locate().map { try SentenceEncoder.open(path: $0) }
    let cache = "/tmp/vouch-benchmark.vectors"
    let old = try? PhraseVectors.open(path: cache)
    var vectors: PhraseVectors?
    if let encoder {
      let bytes = PhraseVectors.build(for: index, encoder: encoder, reusing: old) ?? []
      try Data(bytes).write(to: URL(filePath: cache))
      vectors = try PhraseVectors(bytes: bytes)
    }
    let search = CandidateSearch(index: index, vectors: vectors, encoder: encoder)
    let json = JSONEncoder()
    print(String(decoding: try json.encode(PairFeatures.names), as: UTF8.self))
    for set in ["phrasings", "traps", "unknown"] {
      let lines = try String(contentsOfFile: "\(pairs)/\(part)-\(set).jsonl", encoding: .utf8)
        .split(separator: "\n")
      for (number, line) in lines.enumerated() {
        let labelled = try JSONDecoder().decode(Labelled.self, from: Data(line.utf8))
        for near in search.near(Query(labelled.incoming)) {
          let data = try json.encode(
            Line(
              set: set, question: number, intent: labelled.intent,
              kind: labelled.kind ?? labelled.style, answer: near.answerID.rawValue,
              features: near.features.values))
          print(String(decoding: data, as: UTF8.self))
        }
      }
    }
  }
}

let arguments = CommandLine.arguments
guard arguments.count == 5, arguments[1] == "features" else {
  FileHandle.standardError.write(
    Data("usage: MatchingBenchmark features KNOWLEDGE-BASE PAIRS-FOLDER PART\n".utf8))
  exit(64)
}
try FeatureDump(folder: arguments[2], pairs: arguments[3], part: arguments[4]).run()
