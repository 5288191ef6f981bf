import Testing

@testable import Assurance
@testable import Matching

struct JudgementMemoryTests {
  private let judgement = PendingJudgement(
    Judgement(
      outcome: .suggested,
      candidates: [
        Candidate(
          answerID: ApprovedAnswer.ID("backups"), confidence: Confidence(0.123456789012345678),
          phrasing: "Are backups encrypted?", conflicts: ["“other” number"])
      ],
      reasons: ["nearest approved phrasing"], criteria: [Criterion.Code("CC6.1")]),
    likelihood: 0.123456789012345678,
    choice: .init(
      judgement: Judgement(outcome: .conflict), likelihoods: [0.123456789012345678],
      obstacle: "of several things"))

  @Test func `what was judged is found again, to the last digit`() throws {
    let question = asked("Are the backups encrypted?")
    let memory = try memory([
      question: judgement, asked("Another?"): PendingJudgement(Judgement(outcome: .unknown)),
    ])

    #expect(memory.judgement(on: question) == judgement)
    #expect(memory.judgement(on: asked("Another?"))?.judgement.outcome == .unknown)
    #expect(memory.basis == "one")
  }

  @Test func `another wording, section, limit or reader is another question`() throws {
    let memory = try memory([asked("Are backups encrypted?"): judgement])

    #expect(memory.judgement(on: asked("Are backups encrypted")) == nil)
    #expect(
      memory.judgement(
        on: JudgedQuestion(Query("Are backups encrypted?", section: "Data"), in: "public")) == nil)
    #expect(
      memory.judgement(on: JudgedQuestion(Query("Are backups encrypted?", limit: 1), in: "public"))
        == nil)
    #expect(
      memory.judgement(on: JudgedQuestion(Query("Are backups encrypted?"), in: "nda")) == nil)
  }

  @Test func `older judgements are taken over where they rest on the same`() throws {
    let older = try memory([asked("First?"): judgement])
    let same = JudgementMemory.build([asked("Second?"): judgement], and: older, basis: "one")
    let other = JudgementMemory.build([asked("Second?"): judgement], and: older, basis: "two")

    #expect(try JudgementMemory(bytes: same).judgement(on: asked("First?")) == judgement)
    #expect(try JudgementMemory(bytes: same).count == 2)
    #expect(try JudgementMemory(bytes: other).judgement(on: asked("First?")) == nil)
  }

  @Test func `a changed byte is never taken for what was judged`() throws {
    let question = asked("Are the backups encrypted?")
    let bytes = JudgementMemory.build([question: judgement], and: nil, basis: "one")

    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0x01
      guard let memory = try? JudgementMemory(bytes: damaged), memory.basis == "one" else {
        continue
      }
      let found = memory.judgement(on: question)
      #expect(found == nil || found == judgement, "byte \(place)")
    }
    #expect(throws: MatchIndexError.self) { try JudgementMemory(bytes: Array(bytes.prefix(20))) }
  }

  private func asked(_ text: String) -> JudgedQuestion { JudgedQuestion(Query(text), in: "public") }

  private func memory(_ judgements: [JudgedQuestion: PendingJudgement]) throws -> JudgementMemory {
    try JudgementMemory(bytes: JudgementMemory.build(judgements, and: nil, basis: "one"))
  }
}
