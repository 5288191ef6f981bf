import Testing

@testable import Assurance
@testable import Matching

struct RepeatedQuestionsTests {
  private let question = "Is the roof green?"

  @Test func `answers that share their words are each compared with every other`() throws {
    let found = try find(["a", "b", "c"].map { answer($0, [question]) })

    #expect(pairs(found.repeated) == ["a b", "a c", "b c"])
    #expect(found.repeated.allSatisfy { $0.likelihood == 1 && !$0.isInverted })
    #expect(found.unasked == 0)
  }

  @Test func `the first of the phrasings that two answers share is shown`() throws {
    let questions = [
      "Is the roof green?", "Has it grass?", "Do bees live there?", "Is it mown?", "Who waters it?",
      "Does it hold the rain?", "Is it open?", "Can one sit there?",
    ]

    let found = try find([answer("a", questions), answer("b", questions.reversed())])

    #expect(found.repeated.map(\.phrasings) == [[questions[0], questions[0]]])
  }

  @Test func `a question that very many answers share takes no square of them`() throws {
    let count = RepeatedQuestions.mostCompared + 10

    let found = try find((100..<100 + count).map { answer("a\($0)", [question]) })

    let most = RepeatedQuestions.mostCompared * (RepeatedQuestions.mostCompared - 1) / 2
    #expect(found.repeated.count == most + 10)
    #expect(pairs(found.repeated).contains("a100 a\(99 + count)"))
    #expect(found.unasked == 10)
  }

  private func find(
    _ answers: [ApprovedAnswer]
  ) throws -> (repeated: [RepeatedQuestion], unasked: Int) {
    let index = try MatchIndex(bytes: MatchIndex.build(from: answers, revision: "1"))
    return RepeatedQuestions(index: index, search: nil, judge: nil).find()
  }

  private func answer(_ id: String, _ questions: [String]) -> ApprovedAnswer {
    ApprovedAnswer(id: .init(id), questions: questions, text: "Since spring.")
  }

  private func pairs(_ repeated: [RepeatedQuestion]) -> [String] {
    repeated.map { "\($0.first) \($0.second)" }
  }
}
