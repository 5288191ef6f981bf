import Testing

@testable import Matching

struct FormalWordingTests {
  @Test(arguments: [
    (
      "Are processes, procedures, and technical measures defined, implemented, and evaluated to protect laptops?",
      "Do you protect laptops?"
    ),
    (
      "Are technical measures implemented to ensure that backups are encrypted?",
      "Do you have measures to ensure that backups are encrypted?"
    ),
    (
      "Is a documented process established and maintained for leavers?",
      "Do you have measures for leavers?"
    ),
    (
      "Are change management procedures established, documented, approved, communicated, and maintained (at least annually)?",
      "Are change management procedures established (at least annually)?"
    ),
    (
      "Is the recovery plan documented, updated, and maintained?",
      "Is the recovery plan documented?"
    ),
    (
      "Do you keep policies, procedures, and standards for the use of phones?",
      "Do you keep policies and procedures for the use of phones?"
    ),
    (
      "Do you test restores at least once a year? Please describe the last test.",
      "Do you test restores at least once a year?"
    ),
    (
      "Does the organization's security team, where the company has one, watch alerts?",
      "Does your security team, where your company has one, watch alerts?"
    ),
    (
      "Has your company appointed a data protection officer?",
      "Have you appointed a data protection officer?"
    ),
    (
      "Outages happen to everybody. They cost our customers dearly. Do you have a second data centre ready?",
      "Do you have a second data centre ready?"
    ),
  ])
  func `a formal question is read as what it comes to`(_ pair: (String, String)) {
    #expect(FormalWording.unwrapped(pair.0) == pair.1)
  }

  @Test(arguments: [
    "Is the recovery plan documented and tested at least once a year?",
    "Are access rights approved and reviewed by the asset's owner?",
    "Are policies reviewed and approved by management every year?",
    "Do you encrypt backups?",
    "Is customer data encrypted, and are the keys managed by you?",
    "Please describe how you encrypt customer data at rest and in transit.",
    "Are processes for leavers automated, or is a ticket needed each time?",
    "Are designed, built, and shipped goods insured against all of the usual risks?",
    "You may keep data in several places. Are these places in the country?",
    "Do you have a documented process to revoke access when staff leave?",
    "Do you have a tool to find what should not be public?",
    "Does the business continuity plan name who leads in an emergency?",
    "Does the product please describe itself well enough to its many users?",
  ])
  func `what asks for more, or is plain, stays as it is`(_ question: String) {
    #expect(FormalWording.unwrapped(question) == question)
  }

  @Test func `of a long list the verbs that take work stay`() {
    #expect(
      FormalWording.unwrapped(
        "Is a continuity plan established, documented, approved, tested, and maintained by you?")
        == "Is a continuity plan established and tested by you?")
  }

  @Test func `odd input comes back whole`() {
    for text in [
      "", " ", "and and and and and and and", "established, established, established, x y z",
      "Are processes to", "Is a process established and maintained for", ", , , , , , , ,",
      "documented, documented, documented, documented, documented, documented,",
    ] {
      let read = FormalWording.unwrapped(text)
      #expect(read.count <= text.count + 20, "\(text)")
      #expect(FormalWording.unwrapped(read).isEmpty == text.isEmpty)
    }
  }
}
