import Testing

@testable import Matching

/// What differs between a question and an approved one, and whether that can just be another wording.
struct FacetComparisonTests {
  @Test(arguments: [
    ("Is outbound traffic denied by default?", "Is inbound traffic denied by default?"),
    ("Are minor incidents reviewed?", "Are critical incidents reviewed?"),
    ("Do leavers return their laptops?", "Do new hires receive laptops?"),
    ("Is the office network segmented?", "Is the production network segmented?"),
    ("Do you hold general liability insurance?", "Do you hold cyber liability insurance?"),
    ("Do you run DAST?", "Do you run SAST?"),
    ("What is the maximum length of a password?", "What is the minimum length of a password?"),
    ("Have you ever been breached?", "Have you been breached in the last three years?"),
    ("Do your subcontractors encrypt backups?", "Are backups encrypted?"),
    ("Is the sandbox kept free of customer data?", "Is customer data kept apart?"),
    ("Is a SOC 2 report on your roadmap?", "Do you have a SOC 2 report?"),
    ("If you don't own the racks, who does?", "Who owns the racks?"),
    (
      "If your product does not offer SAML, can it demand a second factor?",
      "Does the product offer SAML?"
    ),
    ("Are you ISO 27701 and SOC 2 compliant?", "Are you SOC 2 compliant?"),
    ("Is the incident response plan tested?", "Is the disaster recovery plan tested?"),
  ])
  func `words of the field that exclude each other are in conflict`(
    _ asked: String, _ known: String
  ) {
    let comparison = compared(asked, known)

    #expect(!comparison.conflicts.isEmpty)
    #expect(comparison.isFirm)
  }

  @Test(arguments: [
    ("Is inbound and outbound traffic filtered?", "Is inbound traffic filtered?"),
    ("Is traffic filtered?", "Is inbound traffic filtered?"),
    ("Is traffic filtered? If you do not, please explain why.", "Is inbound traffic filtered?"),
    ("Are laptops returned when somebody leaves?", "Do leavers return their laptops?"),
    ("Is the internal network kept apart?", "Are firewalls at external boundaries?"),
    (
      "Are passwords changed at least every 90 days?", "Is there a maximum password age of 90 days?"
    ),
    ("Are all staff and contractors bound?", "Are employees bound?"),
    ("Do you carry cyber insurance?", "Is there an insurance for cyber events?"),
  ])
  func `what only one side names excludes nothing`(_ asked: String, _ known: String) {
    #expect(!compared(asked, known).isFirm)
  }

  @Test(arguments: [
    ("Where do you store backups?", "Where are backups stored?"),
    ("How do you store user passwords?", "How are user passwords stored?"),
    ("Is intrusion detection in use in production?", "Do you use intrusion detection?"),
    ("Are restores tested?", "Are restores from backup tested?"),
    (
      "Are customers told before a new subprocessor is used?",
      "Do you tell us of new subprocessors?"
    ),
    ("Do you vet the other companies you rely on?", "Are suppliers vetted?"),
    ("Are staging and production separated?", "Are test and production environments separated?"),
    ("How long are audit logs kept?", "How long are logs kept?"),
    ("Do you get a certificate of deletion?", "Do you get a confirmation of deletion?"),
    ("Phishing tests of employees", "Do you run phishing simulations?"),
    ("How are end-user passwords stored?", "How are customer passwords stored?"),
    ("Is data used for training of AI models?", "Is data used to train AI models?"),
    ("Breaches in the past 3 yrs?", "Have you had a breach in the past three years?"),
    ("Outages, last 24 mo.", "Any outages in the last 24 months?"),
    ("Is there a network IDS/IPS?", "Is there a network intrusion prevention system?"),
    ("Can a failed release be rolled back?", "Can releases be rolled back?"),
    ("Lockout after no more than ten failed attempts", "Lockout after ten attempts?"),
    ("Are shared accounts used? Exceptions?", "Are shared accounts used?"),
  ])
  func `what says the same in other words is no conflict`(_ asked: String, _ known: String) {
    #expect(compared(asked, known).conflicts.isEmpty)
    #expect(compared(known, asked).conflicts.isEmpty)
  }

  @Test(arguments: [
    ("Are backups stored abroad?", "Is customer data encrypted in transit?"),
    ("Do vendors with access to data sign an NDA?", "Do employees sign an NDA?"),
    ("Is data encrypted in transit?", "Is data encrypted at rest?"),
    ("Has anybody failed an audit?", "Has anybody passed an audit?"),
    ("Is there no limit?", "Is there a limit?"),
  ])
  func `what a hint does not settle stays a conflict`(_ asked: String, _ known: String) {
    #expect(!compared(asked, known).conflicts.isEmpty)
  }

  @Test func `a negation alone may be another way to say the same`() {
    let comparison = compared(
      "Generic logins are not permitted.", "Does everyone have an account of their own?")

    #expect(!comparison.conflicts.isEmpty)
    #expect(!comparison.isFirm)
  }

  @Test func `two numbers and two bounds are no wording`() {
    #expect(compared("Are logs kept for 90 days?", "Are logs kept for 30 days?").isFirm)
    #expect(compared("Is downtime < 1 %?", "Is downtime > 1 %?").isFirm)
  }

  private func compared(_ asked: String, _ known: String) -> FacetComparison {
    FacetComparison(
      question: QuestionProfile(asked), phrasing: QuestionProfile(known), answer: "")
  }
}
