import Testing

@testable import Assurance
@testable import KnowledgeFiles

struct AnswerSlugsTests {
  @Test func `an id has the question's telling words`() {
    let ids = AnswerSlugs.ids(
      for: ["Do you encrypt customer data at rest?", "Werden Daten verschlüsselt?"], taken: [])

    #expect(ids.map(\.rawValue) == ["encrypt-customer-data-at-rest", "werden-daten-verschlusselt"])
  }

  @Test func `what is taken or shared gets digits that depend on the question alone`() {
    let taken = AnswerSlugs.ids(
      for: ["Is it logged?", "静止データは暗号化？"], taken: [ApprovedAnswer.ID("it-logged")])
    let long = (1...2).map {
      "Do you keep \(String(repeating: "very ", count: 14)) long logs \($0)?"
    }
    let ids = AnswerSlugs.ids(for: long, taken: [])

    #expect(taken.allSatisfy { $0.isWellFormed && $0.rawValue.last != "-" })
    #expect(Set(ids).count == 2)
    #expect(AnswerSlugs.ids(for: long.reversed(), taken: []) == ids.reversed())
    #expect(Set(taken).union(ids).count == 4)
  }

  @Test func `a question asked twice gets two ids, and one asked again a third`() {
    let twice = AnswerSlugs.ids(for: ["Is it logged?", "Is it logged?"], taken: [])
    let taken = Set(twice).union([ApprovedAnswer.ID("it-logged")])
    let third = AnswerSlugs.ids(for: ["Is it logged?"], taken: taken)

    #expect(taken.union(third).count == 4)
  }

  @Test func `a section names a topic`() {
    #expect(AnswerSlugs.topic("4.2 Access control & identity") == "access-control-identity")
    #expect(AnswerSlugs.topic("4.") == nil)
  }

  @Test func `a stranger's text reads back as it was written`() {
    let odd = "One\r\ntwo\u{b}three\u{0}\u{7}\n---\n- a\u{a0} b\n\u{2028}id: x\n\n\n1. c\t d"
    var answer = ApprovedAnswer(
      id: ApprovedAnswer.ID("a"), questions: [HarvestedText.line("Q:\r\n\u{0} is\u{2029}it?")],
      text: HarvestedText.paragraphs(odd))
    answer.source = ApprovedAnswer.Source(file: "a, b: \"c\".xlsx", cell: "It's {x}!C1")

    let (read, findings) = AnswerFile.parse(AnswerFile.canonicalText(answer), path: "a.md")

    #expect(findings.isEmpty)
    #expect(read == answer)
  }
}
