import Testing

@testable import Matching

struct DocumentRequestTests {
  @Test(arguments: [
    "Do you have a disaster recovery plan? Is the plan available upon request?",
    "Is the security policy made available on request?",
    "Are training records provided to us upon request?",
  ])
  func `that there is a document does not say that it may be seen`(_ question: String) {
    let silent = "Do you have a disaster recovery plan? Yes. The plan covers the loss of a region."
    let open = "Do you have a disaster recovery plan? Yes. A summary is shared under an NDA."

    #expect(DocumentRequest.obstacle(question, silent) != nil)
    #expect(DocumentRequest.obstacle(question, open) == nil)
  }

  @Test(arguments: [
    "Do you have a disaster recovery plan?", "Can data be deleted on request?",
    "Is the service available around the clock?", "",
  ])
  func `nothing is asked for`(_ question: String) {
    #expect(DocumentRequest.obstacle(question, "Is data deleted? Yes.") == nil)
  }
}
