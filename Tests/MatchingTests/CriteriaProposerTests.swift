import Foundation
import OutsideData
import Testing

@testable import Assurance
@testable import Matching

struct CriteriaProposerTests {
  private let proposer: CriteriaProposer

  init() throws {
    proposer = CriteriaProposer(reference: try MatchIndex(bytes: CriteriaReference.build()))
  }

  @Test(arguments: [
    ("Are USB sticks and other removable media blocked on laptops?", "CC6.7"),
    ("Is there a reception where visitors have to sign in?", "CC6.4"),
    ("Do you wipe hard drives before they are disposed of?", "CC6.5"),
    ("How often does the board of directors hear about security?", "CC1.2"),
    ("Does the risk assessment look at fraud?", "CC3.3"),
    (
      "Is there a hot standby in a second availability zone, and are backups replicated to it?",
      "A1.2"
    ),
    ("Is input validated before it is stored?", "PI1.2"),
    ("May individuals have wrong personal data corrected?", "P5.2"),
    ("Have you assessed your subcontractors' SOC 2 reports?", "CC9.2"),
  ])
  func `a question that no answer is near to gets its criterion`(question: String, code: String) {
    #expect(proposer.criteria(for: question, votes: []).first == Criterion.Code(code))
  }

  @Test(arguments: ["", "?!", "xyzzy qwrk", "…"])
  func `nothing is proposed where no word says anything`(text: String) {
    #expect(proposer.criteria(for: text, votes: []).isEmpty)
  }

  @Test func `an approved answer says what its own words are about`() {
    let question = "Is the zebra gateway on?"
    let vote = CriteriaVote(
      criteria: [Criterion.Code("PI1.4"), Criterion.Code("Z9")], searchShare: 0.9, cosine: 0)

    #expect(proposer.criteria(for: question, votes: [vote]).first == Criterion.Code("PI1.4"))
    #expect(proposer.criteria(for: question, votes: []).first != Criterion.Code("PI1.4"))
  }

  @Test func `at most three are proposed, each once, in the same order every time`() {
    let text = String(
      repeating: "Access, backups, vendors, incidents, privacy and changes. ", count: 40)
    let proposed = proposer.criteria(for: text, votes: [])

    #expect((1...CriteriaProposer.most).contains(proposed.count))
    #expect(Set(proposed).count == proposed.count)
    #expect(proposer.criteria(for: text, votes: []) == proposed)
  }

  @Test func `evidence is given for the whole catalogue, in its order`() {
    let codes = proposer.evidence(for: "Backups", meaning: [], votes: []).map(\.code)

    #expect(codes == TrustServicesCriteria.all.map(\.code))
  }

  @Test func `votes are loud by how near they are, and count only with meaning`() throws {
    let meaning = Encoder.direction(1)
    let votes = [
      CriteriaVote(criteria: [Criterion.Code("CC1.1")], searchShare: 0, cosine: 0.9),
      CriteriaVote(criteria: [Criterion.Code("CC1.2")], searchShare: 0, cosine: 0.8),
    ]
    let evidence = try withMeaning().evidence(for: "?", meaning: meaning, votes: votes)
    let byWords = proposer.evidence(for: "?", meaning: [], votes: votes)

    #expect(evidence[0].answerVotes > 0.8)
    #expect(evidence[0].answerVotes + evidence[1].answerVotes > 0.999)
    #expect(byWords.allSatisfy { $0.answerVotes == 0 })
  }

  @Test func `meaning finds a criterion that shares no word`() throws {
    let question = "What becomes of old ones?"

    let proposed = try withMeaning().criteria(
      for: question, meaning: Encoder.direction(1), votes: [])

    #expect(proposed.first == Criterion.Code("CC6.5"))
    #expect(proposer.criteria(for: question, votes: []).first != Criterion.Code("CC6.5"))
  }

  @Test func `meanings of another revision are left alone`() throws {
    let other = MatchIndex.build(from: [], revision: "other")
    let bytes = try #require(
      PhraseVectors.build(for: MatchIndex(bytes: other), encoder: Encoder(), reusing: nil))
    let proposer = CriteriaProposer(
      reference: try MatchIndex(bytes: CriteriaReference.build()),
      vectors: try PhraseVectors(bytes: bytes))

    let evidence = proposer.evidence(for: "Backups", meaning: Encoder.direction(1), votes: [])

    #expect(evidence.allSatisfy { $0.nearestStatement == 0 })
  }

  /// Puts what is about wiping and destroying media in one direction and all else in another.
  private struct Encoder: TextEncoder {
    let identity: UInt64 = 1

    static func direction(_ place: Int) -> [Float] {
      (0..<PhraseVectors.width).map { $0 == place ? 1 : 0 }
    }

    func encode(_ texts: [String]) -> [[Float]] {
      texts.map { text in
        let words = ["wipe", "destruction of hard drives", "made unreadable", "data is erased"]
        return Self.direction(words.contains(where: text.contains) ? 1 : 0)
      }
    }
  }

  private func withMeaning() throws -> CriteriaProposer {
    let reference = try MatchIndex(bytes: CriteriaReference.build())
    let bytes = try #require(
      PhraseVectors.build(for: reference, encoder: Encoder(), reusing: nil))
    return CriteriaProposer(reference: reference, vectors: try PhraseVectors(bytes: bytes))
  }
}

/// What the criteria are recognised by.
struct CriteriaReferenceTests {
  @Test func `the revision written down is that of the texts`() {
    #expect(CriteriaReference.revision == CriteriaReference.computedRevision)
  }

  @Test(arguments: TrustServicesCriteria.all.map(\.code))
  func `every criterion has words and statements of its own`(code: Criterion.Code) {
    #expect(CriterionWords.of(code).count >= 3)
    #expect(CriterionStatements.of(code).count >= 2)
    #expect(CriterionStatements.of(code).allSatisfy { $0.hasSuffix(".") })
  }

  @Test func `no statement stands under two criteria`() {
    let all = TrustServicesCriteria.all.flatMap { CriterionStatements.of($0.code) }

    #expect(Set(all).count == all.count)
  }

  @Test func `nothing is known of a code outside the catalogue`() {
    #expect(CriterionWords.of(Criterion.Code("Z1")).isEmpty)
    #expect(CriterionStatements.of(Criterion.Code("Z1")).isEmpty)
  }

  @Test func `the reference is the same every time`() {
    #expect(CriteriaReference.build() == CriteriaReference.build())
  }
}

/// Against companies' own published mappings of control statements to criteria.
@Suite(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
struct PublishedMappingsTests {
  private struct Row: Decodable {
    let question: String
    let gold_tsc: [String]
  }

  @Test(arguments: [("cisco-ccf-v3.0", 0.6), ("adobe-ccf-v5", 0.55)])
  func `words alone put a right criterion first`(name: String, least: Double) throws {
    let proposer = CriteriaProposer(reference: try MatchIndex(bytes: CriteriaReference.build()))
    let path = (SharedData.folder ?? "") + "/pairs/criteria-\(name).jsonl"
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }

    let right = rows.count { row in
      proposer.criteria(for: row.question, votes: []).first.map {
        row.gold_tsc.contains($0.rawValue)
      } ?? false
    }

    #expect(Double(right) / Double(rows.count) >= least, "\(right) of \(rows.count)")
  }
}
