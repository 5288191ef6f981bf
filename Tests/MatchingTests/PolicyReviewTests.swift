import Testing

@testable import Matching

/// A policy on one matter is among all security policies.
struct PolicyReviewTests {
  private static let all =
    "How often are security policies reviewed? Yes. Each is reviewed every year."

  @Test(arguments: [
    (
      "Are cryptography and key management policies and procedures reviewed and updated at least annually?",
      "Are security policies reviewed and updated at least annually?"
    ),
    (
      "Are policies and procedures for the timely management of incidents reviewed every year?",
      "Are security policies reviewed every year?"
    ),
    (
      "Is the password policy reviewed at least annually, or when a substantial change occurs?",
      "Are security policies reviewed at least annually, or when a substantial change occurs?"
    ),
  ])
  func `a question about one policy's review is one about the policies' review`(
    _ question: String, _ ofAll: String
  ) {
    #expect(PolicyReview.ofAll(question, beside: Self.all) == ofAll)
  }

  @Test(arguments: [
    "Are your suppliers' security policies reviewed at least annually?",
    "Are vendor security policies reviewed by you at least annually?",
    "Is the privacy policy reviewed every year?",
    "Are policies for the screening of staff reviewed every year?",
    "Are policies and procedures for the transport of media reviewed at least annually?",
    "Are firewall policies and firewall rules reviewed by two people?",
    "Are policies reviewed by an independent auditor every year?",
    "Are policies not reviewed every year?",
    "Are access rights reviewed at least annually?",
    "Are security policies approved by management?",
    "Who reviews the access policy? Are policies reviewed annually?",
    "", "Are", "policies reviewed",
  ])
  func `what asks for more or of others is another question`(_ question: String) {
    #expect(PolicyReview.ofAll(question, beside: Self.all) == nil)
  }

  @Test func `only what speaks of all policies answers it`() {
    let question = "Is the password policy reviewed every year?"
    for (approved, name) in [
      (
        "Are security policies reviewed at least once a year? Yes. Each has an owner.",
        "security policies"
      ),
      (
        "How often are the information security policies and procedures reviewed? Every one of them yearly.",
        "security policies"
      ),
      (
        "Are all your policies reviewed annually? Yes. All are, each January.",
        "policies and procedures"
      ),
    ] {
      #expect(PolicyReview.ofAll(question, beside: approved) == "Are \(name) reviewed every year?")
    }
    for approved in [
      "How often is the access control policy reviewed? It is reviewed once a year.",
      "Are security policies reviewed at least once a year? Yes.",
      "Do you have documented information security policies? Yes. They are reviewed yearly.",
      "How often are policies for suppliers reviewed? They are reviewed every year.",
      "Are access rights reviewed?", "",
    ] {
      #expect(PolicyReview.ofAll(question, beside: approved) == nil, "\(approved)")
    }
  }

  @Test func `whether there is such a policy is left to a person`() {
    #expect(PolicyReview.obstacle("Is the password policy reviewed every year?", Self.all) != nil)
    #expect(PolicyReview.obstacle("Are policies and procedures reviewed yearly?", Self.all) == nil)
    #expect(PolicyReview.obstacle("Are your security policies reviewed yearly?", Self.all) == nil)
    #expect(PolicyReview.obstacle("Is access reviewed every year?", Self.all) == nil)
  }

  @Test func `the judge reads it so beside such an answer only`() {
    struct Judge: AnswerJudge {
      let identity: UInt64 = 1
      func logits(question: String, approved: [String]) -> [Double] {
        approved.map { _ in question.hasPrefix("Are security policies") ? 1 : 0 }
      }
    }
    let question = "Are cryptography policies reviewed at least annually?"
    let approved = [
      "Is data encrypted? Yes.", "Are security policies reviewed every year? Yes. All of them are.",
      "Do you have a cryptography policy? Yes.",
    ]

    let judge = PlainWordsJudge(Judge())

    #expect(judge.logits(question: question, approved: approved) == [0, 1, 0])
  }
}
