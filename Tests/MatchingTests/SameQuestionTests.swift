import Testing

@testable import Assurance
@testable import Matching

/// What looks like an approved question and is another, and what no likelihood outweighs.
struct SameQuestionTests {
  @Test(arguments: [
    ("Is your recovery time < 4 hours?", "Is your recovery time > 4 hours?"),
    (
      "Do you encrypt customer data at rest?",
      "Do you encrypt customer data at rest? If so, are the keys held by the customer?"
    ),
    (
      "Do you encrypt customer data at rest?",
      "Do you encrypt customer data at rest? If notified of a breach, do you tell us?"
    ),
  ])
  func `another question in the same words is not answered by words`(known: String, asked: String)
    throws
  {
    let matcher = LexicalMatcher(index: try index([answer("a", known, "Yes, we do.")]))

    #expect(matcher.judge(Query(known)).outcome == .answered)
    #expect(matcher.judge(Query(asked)).outcome != .answered)
  }

  @Test(arguments: [
    (
      "Is data used only for the stated purposes?",
      "Is data used for other than the stated purposes?"
    ),
    ("Do employees have access to customer data?", "Do customers have access to employee data?"),
    ("Can individuals opt out of marketing?", "Must individuals opt in to marketing?"),
    ("Are changes tested before they are released?", "Are changes tested after they are released?"),
    ("Is MFA required for administrators?", "Is MFA required only for administrators?"),
    ("Is MFA required for administrators?", "Is MFA available for administrators?"),
    (
      "Does the product support MFA for customer users?",
      "Does the product require MFA for customer users?"
    ),
    ("Where is customer data stored?", "How is customer data stored?"),
    ("Are penetration tests conducted annually?", "Who conducts penetration tests annually?"),
    ("Is customer data encrypted at rest?", "Is customer data encrypted at rest, and where?"),
    ("Are changes tested before release?", "Are changes tested before release, and by whom?"),
    (
      "Is customer data encrypted at rest?",
      "Is customer data encrypted at rest? Describe your key rotation and who holds the keys."
    ),
    (
      "Do you have a bug bounty program?",
      "Please describe your incident response process. Do you have a bug bounty program?"
    ),
    ("Do you respond within 4 business days?", "Do you respond within 4 business hours?"),
    ("Is data encrypted with AES-256?", "Is data encrypted with AES-128?"),
  ])
  func `another question in nearly the same words is not answered by words`(
    known: String, asked: String
  ) throws {
    let matcher = LexicalMatcher(index: try index([answer("a", known, "Yes, we do.")]))

    #expect(matcher.judge(Query(known)).outcome == .answered)
    #expect(matcher.judge(Query(asked)).outcome != .answered)
  }

  @Test func `a strength is the same however it is written`() throws {
    let matcher = LexicalMatcher(
      index: try index([answer("a", "Is data encrypted with AES-256?", "Yes, we do.")]))

    let judgement = matcher.judge(Query("Is data encrypted with 256-bit AES?"))

    #expect(judgement.outcome != .conflict)
  }

  @Test func `what a heading is about and nobody else says is left to a person`() throws {
    let known = "Are access rights reviewed every quarter?"
    let matcher = LexicalMatcher(index: try index([answer("a", known, "Yes, we do.")]))

    #expect(matcher.judge(Query(known, section: "Access control")).outcome == .answered)
    #expect(
      matcher.judge(Query(known, section: "Physical and logical access")).outcome == .answered)
    for section in ["Physical security", "Your subcontractors", "Test environments"] {
      let judgement = matcher.judge(Query(known, section: section))
      #expect(judgement.outcome == .suggested)
      #expect(judgement.reasons.contains { $0.contains(section) })
    }
  }

  @Test func `what is excluded takes nobody's place`() throws {
    let known = "Do you support single sign-on?"
    let others = (10..<50).map { answer("a\($0)", known, "Yes, for another product.") }
    let own = answer("z", "Is single sign-on supported?", "Yes, with SAML.")
    let excluded = Set(others.map(\.id))

    let query = Query(known, excluded: excluded)
    let words = LexicalMatcher(index: try index(others + [own])).judge(query)
    let meaning = try hybrid(others + [own]) { _ in 1 }.judge(query)

    #expect(words.candidates.map(\.answerID.rawValue) == ["z"])
    #expect(meaning.candidates.map(\.answerID.rawValue) == ["z"])
  }

  @Test func `what nearly all words settle, the judge must find fitting`() throws {
    let known = answer("one", "Are backups encrypted?", "Yes. All are.", short: .yes)
    let asked = Query("Do you encrypt backups?")

    #expect(LexicalMatcher(index: try index([known])).judge(asked).outcome == .answered)
    #expect(try hybrid([known]) { _ in 2 }.judge(asked).outcome == .answered)
    let doubted = try hybrid([known]) { _ in -3.5 }.judge(asked)
    #expect(doubted.outcome == .suggested)
    #expect(doubted.reasons.contains { $0.contains("read together") })
    // How much of the wording agrees is no likelihood.
    #expect(try #require(doubted.candidates.first).confidence.value < 0.98)
    #expect(
      try hybrid([known]) { _ in -3.5 }.judge(Query("Are backups encrypted?")).outcome == .answered)
  }

  @Test func `what the judge can't read to its end is left to a person`() throws {
    let known = answer("one", "Are backups stored encrypted?", "Yes. All are.", short: .yes)
    let asked = "Are backups in storage encrypted?"

    #expect(try hybrid([known]) { _ in 4.4 }.judge(Query(asked)).outcome == .answered)
    let long = try hybrid([known], readsWhole: false) { _ in 4.4 }.judge(Query(asked))
    #expect(long.outcome == .suggested)
  }

  @Test(arguments: [
    "Do you encrypt customer data at rest? If yes, please describe.",
    "Do you encrypt customer data at rest? If so, explain how.",
    "Do you encrypt customer data at rest? Please provide details.",
  ])
  func `asking for more about the answer changes nothing`(asked: String) throws {
    let known = "Do you encrypt customer data at rest?"
    let matcher = LexicalMatcher(index: try index([answer("a", known, "Yes, we do.")]))

    #expect(matcher.judge(Query(asked)).outcome == .answered)
  }

  @Test func `numbers of any size and endless questions are survived`() throws {
    let matcher = LexicalMatcher(index: try index([answer("a", "Are logs kept?", "Yes.")]))

    for asked in [
      "Do you keep logs for 2000000000000000000 weeks, or for 9223372036854775807 years?",
      String(repeating: "pen test ", count: 100_000),
    ] {
      #expect(matcher.judge(Query(asked)).outcome != .answered)
    }
  }

  @Test func `an approved question that is answered twice and differently is left to a person`()
    throws
  {
    let question = "Are visitors escorted in the server room?"
    let one = answer("one", question, "Yes, always.", short: .yes)
    let other = answer("other", question, "No, they are filmed.", short: .no)

    #expect(try hybrid([one, other]) { _ in 4.4 }.judge(Query(question)).outcome == .suggested)
    #expect(try hybrid([one]) { _ in 4.4 }.judge(Query(question)).outcome == .answered)
  }

  @Test func `a compound question is answered only if every part is`() throws {
    let known = answer(
      "one", "Are backups encrypted at rest?", "Yes. Backups are encrypted.", short: .yes)
    let asked = Query("Are backups encrypted when stored, and do you tell us who lost one?")

    let whole = try hybrid([known]) { _ in 4.4 }.judge(asked)
    let part = try hybrid([known]) { $0.contains("lost one") && !$0.contains("stored") ? -3 : 4.4 }
      .judge(asked)

    #expect(part.outcome == .suggested)
    #expect(part.reasons.contains { $0.contains("and do you tell us who lost one?") })
    #expect(whole.candidates == part.candidates)
  }

  @Test func `a conflict says what is the same, and a turned question how it turns`() throws {
    let known = answer(
      "one", "Are backups stored encrypted?", "Yes. Backups are encrypted.", short: .yes)

    let judgement = try hybrid([known]) { _ in -3 }
      .judge(Query("Are backups ever stored unencrypted?"))

    #expect(judgement.outcome == .conflict)
    #expect(
      judgement.reasons.contains { $0.hasPrefix("the same in both:") && $0.contains("backups") })
    #expect(judgement.reasons.contains { $0.contains("this question wants No") })
  }

  @Test(arguments: [
    ("Do you sell personal data?", "The supplier does not sell personal data."),
    (
      "Do you share customer data with advertisers?",
      "Customer data is never shared with advertisers."
    ),
    ("Are shared accounts permitted?", "Shared accounts are not permitted."),
  ])
  func `a No is not copied to the statement that denies the same, however sure the judge`(
    _ known: String, _ asked: String
  ) throws {
    let answer = answer("one", known, "No. We never do.", short: .no)

    let judgement = try hybrid([answer]) { _ in 5 }.judge(Query(asked))

    #expect(judgement.outcome != .answered)
  }

  // MARK: - Engines

  /// Finds a pair as fitting as it is told to.
  private struct Judge: AnswerJudge {
    let identity: UInt64 = 1
    let isPatient: Bool
    let verdict: @Sendable (String) -> Double

    func readsWhole(_ question: String) -> Bool { isPatient }

    func logits(question: String, approved: [String]) -> [Double] {
      approved.map { _ in verdict(question) }
    }
  }

  private func hybrid(
    _ answers: [ApprovedAnswer], readsWhole: Bool = true,
    _ verdict: @escaping @Sendable (String) -> Double
  ) throws -> HybridMatcher {
    let encoder = HybridMatcherTests.Encoder()
    let index = try index(answers)
    let vectors = try #require(PhraseVectors.build(for: index, encoder: encoder, reusing: nil))
    return HybridMatcher(
      search: CandidateSearch(
        index: index, vectors: try PhraseVectors(bytes: vectors), encoder: encoder),
      judge: Judge(isPatient: readsWhole, verdict: verdict))
  }

  private func index(_ answers: [ApprovedAnswer]) throws -> MatchIndex {
    try MatchIndex(bytes: MatchIndex.build(from: answers, revision: "1"))
  }

  private func answer(
    _ id: String, _ question: String, _ text: String, short: ShortAnswer? = nil
  ) -> ApprovedAnswer {
    ApprovedAnswer(id: .init(id), questions: [question], shortAnswer: short, text: text)
  }
}
