import Testing

@testable import Assurance

struct StatementTests {
  @Test(arguments: [
    (ShortAnswer.no, "Normally only metadata leaves the region."),
    (.no, "Notification is limited to critical ones."), (.no, "No-code tools are reviewed alike."),
    (.no, "Nö."), (.no, "Yes."), (.yes, "Yesterday's copy is kept."),
    (.partial, "Partiality is forbidden."), (.notApplicable, "N/Ameise is our product."),
  ])
  func `a text that only begins with the letters of the short answer does not say it`(
    short: ShortAnswer, text: String
  ) {
    #expect(Statement.text(short, text) == "\(short.label). \(text)")
  }

  @Test(arguments: [
    (ShortAnswer.no, "No, we do not."), (.no, "NO"), (.no, "no - never"), (.no, "No\u{2014}never"),
    (.yes, "Yes.\nWith a key."), (.partial, "Partial: laptops only."),
    (.partial, "Partially; phones are not."), (.partial, "Partly."),
    (.notApplicable, "N/A, we have no office."),
  ])
  func `a text that begins with the short answer says it once`(short: ShortAnswer, text: String) {
    #expect(Statement.text(short, text) == text)
  }

  @Test func `without a text or a short answer the other stands alone`() {
    #expect(Statement.text(.no, "") == "No")
    #expect(Statement.text(nil, "Normally.") == "Normally.")
    #expect(Statement.text(nil, "").isEmpty)
  }
}
