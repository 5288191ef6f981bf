import Testing

@testable import Matching

/// What only makes sense after the line before it is left to a person.
struct BackReferenceTests {
  @Test(arguments: [
    "Is that process documented?", "If so, who approves them?", "How is this training recorded?",
    "Are the policies and procedures reviewed and updated at least annually?",
    "Does the process include awareness training?", "Are they trained every year?",
    "Does it cover subcontractors?", "How often are these requirements audited?",
    "Does coverage include losses of customers?", "Are the controls listed above tested?",
    "If not, when will it be?", "If no, please explain.",
  ])
  func `it is seen`(_ question: String) {
    #expect(BackReference.obstacle(question) != nil)
  }

  @Test(arguments: [
    "Is it possible to roll back a release?", "Is the service hosted in one region?",
    "Does this product support single sign-on?", "Must those you employ sign an agreement?",
    "Are the policies for remote work reviewed annually?", "Is it planned to seek a certificate?",
    "Does the contract allow an audit?", "Do you review policies annually?",
    "You keep a recovery plan. Is it tested?", "Is the processing of payments logged?",
    "If a supplier is breached, are customers told?", "", "Is?",
    "If no encryption is used, who approves it?", "If not encrypted, how is data kept safe?",
  ])
  func `a question that stands by itself is none`(_ question: String) {
    #expect(BackReference.obstacle(question) == nil)
  }
}
