import Testing

@testable import Matching

/// Whether an answer's text is soon, long or often enough for what a question asks.
struct TimeBoundsTests {
  @Test(arguments: [
    ("Are leavers' accounts closed within one hour?", "Yes. Within 24 hours.", "how soon"),
    ("Is it tested at least weekly?", "Yes. It is tested monthly.", "how often"),
    ("Keys are rotated every 90 days.", "Yes. They are rotated annually.", "how often"),
    ("Is it reviewed once a quarter?", "Yes. Every six months.", "how often"),
    ("Are versions supported for at least two years?", "Yes. For twelve months.", "how long"),
    ("Is notice given no later than 2 business days?", "Yes. In 5 working days.", "how soon"),
    ("Are logs kept for no less than 12 months?", "Yes. For 90 days.", "how long"),
    ("Is it patched in less than 3 hours?", "Yes. In 3 days.", "how soon"),
  ])
  func `a text that is later, shorter or rarer is no answer`(
    _ asked: String, _ text: String, _ differing: String
  ) {
    #expect(difference(asked, text) == differing)
    #expect(
      FacetComparison(
        question: QuestionProfile(asked), phrasing: QuestionProfile("Is it so?"), answer: text
      ).isFirm)
  }

  @Test(arguments: [
    ("Are accounts closed within 2 days?", "Yes. Within 24 hours."),
    ("Are accounts closed within one day?", "Yes. At once."),
    ("Are accounts closed within one day?", "Yes. Within 24 hours; records are kept for 7 years."),
    ("Is it tested at least quarterly?", "Yes. It is tested monthly."),
    ("Is it tested yearly?", "Yes. It is tested every 12 months."),
    ("Are keys rotated every 90 days?", "Yes. They are rotated quarterly."),
    ("Are logs kept for at least 90 days?", "Yes. For one year."),
    ("Are logs kept for no less than 90 days?", "Yes. For one year."),
    ("Are accounts closed in no more than 2 days?", "Yes. Within 24 hours."),
    ("Any breach within the last three years?", "No. None in ten years."),
    ("How often is it tested?", "Every two years."),
    ("Is it tested monthly?", "Yes."),
  ])
  func `a text that is soon, long or often enough says nothing against it`(
    _ asked: String, _ text: String
  ) {
    #expect(difference(asked, text) == nil)
  }

  private func difference(_ asked: String, _ text: String) -> String? {
    TimeBounds(Tokens.normalized(asked).split(separator: " ")).difference(from: text)
  }
}
