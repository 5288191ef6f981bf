import Assurance
import Foundation
import Matching
import SentenceEncoder

extension SentenceEncoder: TextEncoder {}
extension PairJudge: AnswerJudge {}

/// What the engine reads meaning with.
struct Models {
  let encoder: PlainWordsEncoder
  let judge: PlainWordsJudge

  init() throws {
    guard let weights = SentenceEncoder.locate(), let judgement = PairJudge.locate() else {
      throw CocoaError(.fileNoSuchFile)
    }
    let meanings = try SentenceEncoder.open(path: weights)
    encoder = PlainWordsEncoder(meanings)
    judge = PlainWordsJudge(try PairJudge.open(path: judgement, encoder: meanings))
  }
}

/// The engine over some answers, with all it can have.
struct Engine {
  let index: MatchIndex
  let search: CandidateSearch
  let judge: PlainWordsJudge
  let proposer: CriteriaProposer

  init(_ answers: [ApprovedAnswer]) throws {
    index = try MatchIndex(bytes: MatchIndex.build(from: answers, revision: "1"))
    let models = try Models()
    let encoder = models.encoder
    let bytes = PhraseVectors.build(for: index, encoder: encoder, reusing: nil) ?? []
    search = CandidateSearch(
      index: index, vectors: try PhraseVectors(bytes: bytes), encoder: encoder)
    let reference = try MatchIndex(bytes: CriteriaReference.build())
    proposer = CriteriaProposer(
      reference: reference,
      vectors: try PhraseVectors(
        bytes: PhraseVectors.build(for: reference, encoder: encoder, reusing: nil) ?? []))
    judge = models.judge
  }
}

/// The lines of a file of JSON lines.
func lines<Line: Decodable>(_ path: String, as type: Line.Type) throws -> [Line] {
  try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
    try JSONDecoder().decode(type, from: Data($0.utf8))
  }
}

func printLine(_ line: some Encodable) throws {
  print(String(decoding: try JSONEncoder().encode(line), as: UTF8.self))
}
