import Synchronization
import Testing

@testable import Assurance
@testable import Matching

/// What the judge is asked to read, and what its word is worth against a facet's.
struct RankedAnswersTests {
  /// Finds the same for every pair, and remembers what it read.
  final class Judge: AnswerJudge {
    let identity: UInt64 = 1
    let verdict: Double
    private let texts = Mutex<[String]>([])
    var read: [String] { texts.withLock { $0 } }

    init(verdict: Double) { self.verdict = verdict }

    func logits(question: String, approved: [String]) -> [Double] {
      texts.withLock { $0 += approved }
      return approved.map { _ in verdict }
    }
  }

  @Test func `what can no longer be chosen is not read`() {
    let judge = Judge(verdict: 3)

    let ranked = ranked([0.95, 0.6, 0.3, 0.2, 0.1], judge)

    #expect(judge.read == ["0", "1"])
    #expect(ranked.entries.map(\.near.answerID.rawValue) == ["0", "1", "2", "3", "4"])
    #expect(ranked.entries.map { $0.evidence != nil } == [true, true, false, false, false])
  }

  @Test func `all that come equally near are read, up to four`() {
    let judge = Judge(verdict: 3)

    _ = ranked([0.9, 0.9, 0.9, 0.9, 0.9], judge)

    #expect(judge.read == ["0", "1", "2", "3"])
  }

  @Test func `where the judge finds nothing fitting it reads on`() {
    let judge = Judge(verdict: -4)

    _ = ranked([0.9, 0.85, 0.8, 0.75, 0.7], judge)

    #expect(judge.read == ["0", "1", "2", "3"])
  }

  @Test func `another that comes nearer by words and meaning is seen`() throws {
    let ranked = ranked([0.95, 0.6, 0.3], Judge(verdict: 3))

    #expect(ranked.nearer(than: ranked.entries[1])?.near.answerID.rawValue == "0")
    #expect(ranked.nearer(than: ranked.entries[0])?.near.answerID == nil)
  }

  @Test(arguments: [FittedModel.full, .bare])
  func `a pair in firm conflict is never likelier than such pairs were right`(model: FittedModel) {
    let judge = Judge(verdict: 4.5)

    let free = ranked([0.99, 0.2], judge, model)
    let doubted = ranked([0.99, 0.2], judge, model, conflicts: ["one asks, the other denies"])

    #expect(free.entries[0].likelihood > model.overruled)
    #expect(doubted.entries[0].likelihood <= model.overruled)
  }

  @Test func `a facet that may be mistaken yields to the judge, one that can't be does not`() throws
  {
    func isFree(_ verdict: Double, isFirm: Bool) -> Bool {
      let ranked = ranked(
        [0.99, 0.2], Judge(verdict: verdict), conflicts: ["one asks, the other denies"],
        isFirm: isFirm)
      return ranked.isFree(ranked.entries[0])
    }

    #expect(isFree(2, isFirm: false))
    #expect(!isFree(0.5, isFirm: false))
    #expect(!isFree(4.5, isFirm: true))
  }

  @Test func `what the judge doesn't read as fitting either is unlikely`() {
    let judge = Judge(verdict: -3)

    for isFirm in [true, false] {
      let doubted = ranked([0.99, 0.2], judge, conflicts: ["it denies"], isFirm: isFirm)

      #expect(doubted.entries[0].likelihood < 0.2)
    }
  }

  private func ranked(
    _ cosines: [Double], _ judge: Judge, _ model: FittedModel = .full, conflicts: [String] = [],
    isFirm: Bool = true
  ) -> RankedAnswers {
    let near = cosines.enumerated().map { place, cosine in
      NearAnswer(
        answer: place, place: place, phrasing: "\(place)", answerID: .init("\(place)"),
        features: PairFeatures(
          phrasingCosine: cosine, secondCosine: cosine, textCosine: cosine, searchShare: cosine,
          askedCovered: cosine, knownCovered: cosine, textCovered: cosine, trigrams: cosine,
          conflicts: Double(conflicts.count), doubts: 0, isInverted: 0, isOtherForm: 0, asksMore: 0,
          isExact: 0, isFirm: isFirm ? 1 : 0, askedLength: 2),
        conflicts: conflicts, doubts: [], approvedText: "\(place)")
    }
    return RankedAnswers(near, question: "?", model: model, judge: judge)
  }
}
