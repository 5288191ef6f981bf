import Testing

@testable import Assurance

struct WordingTests {
  @Test(arguments: [
    ("Is customer data encrypted at rest?", "is  customer DATA, encrypted at rest"),
    ("The supplier\u{2019}s staff is trained.", "the supplier's staff is trained"),
    ("Caf\u{e9} policy?", "Cafe\u{301} policy"),
  ])
  func `case, blanks and marks do not matter`(first: String, second: String) {
    #expect(Wording(first).text == Wording(second).text)
  }

  @Test(arguments: [
    ("Is recovery possible in < 4 hours?", "Is recovery possible in > 4 hours?"),
    ("Is data encrypted?", "Is data not encrypted?"), ("TLS 1.2 or 1.3?", "TLS 12 or 13?"),
    ("C code?", "C++ code?"),
  ])
  func `what changes the meaning stays`(first: String, second: String) {
    #expect(Wording(first).text != Wording(second).text)
  }

  @Test(arguments: [
    ("Is customer data encrypted at rest?", true), ("Do you have an IT security policy?", true),
    ("Please describe your process.", false), ("If yes, how often is that done?", false),
    ("Is it tested every year?", false), ("How often?", false),
    ("Are the controls above audited?", false),
  ])
  func `some questions mean nothing by themselves`(question: String, standsAlone: Bool) {
    #expect(Wording(question).standsAlone == standsAlone)
  }
}
