import Testing

@testable import Assurance

struct AnswerStandingTests {
  let today = CalendarDay(daysSince1970: 20_000)

  @Test func `an approved answer is usable through its review-by day`() {
    let answer = makeAnswer(reviewBy: today)

    #expect(standing(of: answer) == .usable)
    #expect(standing(of: answer, on: today.adding(days: 1)) == .expired(on: today))
  }

  @Test func `nobody's approval makes it a draft`() {
    var answer = makeAnswer()
    answer.approval = nil

    #expect(standing(of: answer) == .draft)
  }

  @Test func `an approval of a later day holds from that day on`() {
    var answer = makeAnswer()
    let first = today.adding(days: 40)
    answer.approval?.on = first

    #expect(standing(of: answer) == .approvedLater(on: first))
    #expect(standing(of: answer, on: first.adding(days: -1)) == .approvedLater(on: first))
    #expect(standing(of: answer, on: first) == .usable)
    #expect(
      standing(of: answer).reason(on: today) == "it is approved only from \(first) on")
  }

  @Test(arguments: [
    (Sharing.public, Sharing.public, true), (.nda, .public, false), (.nda, .nda, true),
    (.internal, .nda, false), (.public, .internal, true),
  ])
  func `an answer reaches only a cleared reader`(
    sharing: Sharing, clearance: Sharing, isGiven: Bool
  ) {
    var answer = makeAnswer()
    answer.sharing = sharing

    #expect(
      standing(of: answer, clearance: clearance) == (isGiven ? .usable : .notCleared(sharing)))
  }

  @Test func `an answer cannot outlive its proof`() {
    var answer = makeAnswer()
    answer.evidence = ["soc2"].map { Evidence.ID($0) }
    let end = today.adding(days: -1)
    let lapsed = Evidence(id: Evidence.ID("soc2"), title: "SOC 2", kind: "soc2-type2", expires: end)

    #expect(standing(of: answer) == .evidenceMissing(lapsed.id))
    #expect(
      standing(of: answer, evidence: [lapsed.id: lapsed]) == .evidenceLapsed(lapsed.id, on: end))
  }

  @Test func `an answer for one product does not answer for another, or for the company`() {
    var answer = makeAnswer()
    answer.products = [Product.ID("ledger")]

    #expect(standing(of: answer, product: Product.ID("ledger")) == .usable)
    #expect(standing(of: answer, product: Product.ID("other")) == .otherProducts(answer.products))
    #expect(standing(of: answer, product: nil) == .otherProducts(answer.products))
  }

  private func makeAnswer(reviewBy: CalendarDay? = nil) -> ApprovedAnswer {
    ApprovedAnswer(
      id: ApprovedAnswer.ID("a"), questions: ["Is it?"], shortAnswer: .yes,
      approval: Approval(by: "head-of-security", on: today.adding(days: -30)), reviewBy: reviewBy)
  }

  private func standing(
    of answer: ApprovedAnswer, on day: CalendarDay? = nil, clearance: Sharing = .public,
    product: Product.ID? = nil, evidence: [Evidence.ID: Evidence] = [:]
  ) -> AnswerStanding {
    answer.standing(on: day ?? today, clearance: clearance, product: product, evidence: evidence)
  }
}
