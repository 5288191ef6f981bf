import Testing

@testable import Assurance
@testable import KnowledgeFiles

struct KnowledgeCheckTests {
  private let question = "Is the roof green?"
  private let today = CalendarDay(daysSince1970: 20_000)

  @Test func `a question is compared with every answer that has it`() {
    let answers = [
      answer("a", for: ["ledger"]), answer("b", for: ["connect"]),
      answer("c", for: ["connect", "vault"]), answer("d"),
    ]

    #expect(
      repeated(answers) == [
        "c.md: \"\(question)\" is also a question of b; keep it in one place.",
        "d.md: \"\(question)\" is also a question of a and of b and of c; keep it in one place.",
      ])
  }

  @Test func `answers for different products may share a question`() {
    #expect(repeated([answer("a", for: ["ledger"]), answer("b", for: ["connect"])]).isEmpty)
  }

  @Test func `a question that an answer has twice is named once as such`() {
    var twice = answer("a")
    twice.questions.append("Is the roof GREEN")

    #expect(
      repeated([twice]) == [
        "a.md: \"Is the roof GREEN\" is written twice; keep it in one place."
      ])
  }

  @Test func `of very many answers with the same question three are named`() {
    let found = repeated((100..<400).map { answer("a\($0)") })

    #expect(found.count == 299)
    #expect(found.last?.contains("also a question of a100 and of a101 and of a102;") == true)
  }

  @Test func `an approval that is still to come is a problem, and says what follows`() {
    var later = answer("a")
    later.approval = Approval(by: "ciso", on: today.adding(days: 1))

    let found = messages([later]).filter { $0.contains("approved") }

    #expect(found.count == 1 && found[0].contains("until then it is not given"))
  }

  private func answer(_ id: String, for products: [String] = []) -> ApprovedAnswer {
    ApprovedAnswer(
      id: .init(id), questions: [question], shortAnswer: .yes,
      products: products.map { Product.ID($0) })
  }

  private func repeated(_ answers: [ApprovedAnswer]) -> [String] {
    messages(answers).filter { $0.contains("keep it in one place") }
  }

  private func messages(_ answers: [ApprovedAnswer]) -> [String] {
    var reading = KnowledgeReading()
    reading.base.answers = answers
    return KnowledgeCheck.findings(in: reading, today: today).map(\.description)
  }
}
