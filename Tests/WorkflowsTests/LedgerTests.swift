import Foundation
import Testing

@testable import Assurance
@testable import Store
@testable import Workflows

struct LedgerTests {
  let sample: ReviewSample
  let laptops = "Are laptop disks encrypted?"

  init() throws { sample = try ReviewSample() }

  private var ledger: ConsultLedger { ConsultLedger(in: sample.open) }

  @Test func `before anything was written there is nothing to consult`() {
    #expect(throws: WorkflowError.nothingTold) { try ledger.matches("Anything?") }
  }

  @Test func `a question finds who was told what, the newest first`() throws {
    try sample.answer()
    try sample.questionnaire(
      "bluefin.csv", ["Are laptop disks encrypted", "Is tea served?", "Why so?"])
    try sample.answer("bluefin.csv", customer: "Bluefin Bank", at: 60)

    let found = try ledger.matches("are laptop disks encrypted")

    #expect(found.map(\.entry.customer) == ["Bluefin Bank", "acme"])
    #expect(found.allSatisfy { $0.nearness.value == 1 })
    #expect(found.first?.entry.told.source == AnswerRevision(ApprovedAnswer.ID("laptops"), 1))
    #expect(try ledger.matches("Do you sell bicycles?").isEmpty)
    #expect(try ledger.entries(for: "bluefin bank").count == 1)
    #expect(throws: WorkflowError.noSuchCustomer("bluefin", near: ["Bluefin Bank"])) {
      try ledger.entries(for: "bluefin")
    }
  }

  @Test func `a customer is remembered, and kept in its known spelling`() throws {
    try sample.answer(customer: "Acme Ltd")
    try sample.answer(at: 10)
    try sample.answer(customer: " ACME  ltd", at: 20)

    #expect(try sample.open.database.read { try $0.customers() } == ["Acme Ltd"])
    #expect(throws: WorkflowError.blankName(option: "--customer")) {
      try sample.answer(customer: " ", at: 30)
    }
  }

  @Test(arguments: [
    ("acme-security-questionnaire-2026.xlsx", "acme"),
    ("SIG Lite 2025 (Blue Fin).xlsx", "Blue Fin"),
    ("Vendor Assessment v2.xlsx", "Vendor Assessment v2"), ("a.b.c.csv", "a b c"),
    ("noextension", "noextension"),
  ])
  func `a customer's name is what a file's name leaves`(file: String, name: String) {
    #expect(CustomerNames.derived(from: file) == name)
  }

  @Test func `the last export of a questionnaire counts`() throws {
    try sample.answer()
    try sample.decide(laptops) { _ in
      .edit(EditedAnswer(shortAnswer: .no, text: "Not yet.", basis: nil))
    }
    try sample.export()

    let told = try ledger.entries(for: "acme").map(\.told)
    #expect(told.filter { $0.question == laptops }.map(\.text) == ["Not yet."])
    #expect(told.first { $0.question == laptops }?.isEdited == true)
    #expect(told.first { $0.question == laptops }?.decidedBy == "Ana")
    #expect(
      try sample.open.database.read { try $0.ledgerHistory() }
        .filter { $0.told.question == laptops }.count == 2)
  }

  @Test func `the same question answered differently is found`() throws {
    try sample.answer()
    try sample.questionnaire("bluefin.csv")
    try sample.answer("bluefin.csv", at: 10)
    #expect(try ledger.inconsistencies().isEmpty)

    try sample.decide(laptops, in: "bluefin.csv") { _ in
      .edit(EditedAnswer(shortAnswer: .partial, text: "Most of them."))
    }
    try sample.export("bluefin.csv")

    let found = try ledger.inconsistencies()
    #expect(found.count == 1)
    #expect(found.first?.entries.map(\.customer) == ["bluefin", "acme"])
    let text = LedgerPresentation(clearance: .public).text(found)
    #expect(text.contains("Partial. Most of them.") && text.contains("With a key in the hardware."))
  }

  @Test(.enabled(if: Models.arePresent, "the models are absent"))
  func `the same question in other words answered differently is found`() throws {
    try sample.write("notebooks", "Do you encrypt the hard drives of notebooks?", "no", "Some are.")
    try sample.answer()
    try sample.questionnaire(
      "bluefin.csv",
      ["Do you encrypt the hard drives of notebooks?", "Is tea served?", "Why is it green?"])
    try sample.answer("bluefin.csv", at: 10)
    #expect(try ledger.inconsistencies().isEmpty)

    let open = try OpenWorkspace.open(
      Workspace(root: sample.root), now: sample.open.now, today: CalendarDay("2026-11-21"),
      usesMeaning: true)
    let found = try ConsultLedger(in: open).inconsistencies()

    #expect(found.map(\.reason) == ["one says Yes, the other No"])
    #expect(Set(found.flatMap(\.entries).map(\.customer)) == ["bluefin", "acme"])
    let text = LedgerPresentation(clearance: .public).text(found)
    #expect(text.contains("one says Yes, the other No") && text.contains("Some are."))
  }

  @Test func `what one customer was told for two products stands side by side`() throws {
    func deliver(_ product: String, to output: String, at seconds: Double) throws {
      _ = try AnswerQuestionnaire(in: sample.later(seconds))(
        .init(
          path: "acme.csv", clearance: .public, product: Product.ID(product), output: output,
          customer: "Acme"))
    }
    try #"""
    name: Tidewater
    products:
      - {id: ledger, name: Ledger}
      - {id: vault, name: Vault}
    """#.write(
      toFile: "\(sample.root)/KnowledgeBase/company.yaml", atomically: true, encoding: .utf8)
    try deliver("ledger", to: "\(sample.root)/Exports/a.csv", at: 0)
    try deliver("vault", to: "\(sample.root)/Exports/b.csv", at: 10)

    let told = try ledger.entries(for: "Acme").filter { $0.told.question == laptops }
    #expect(told.count == 2)

    try deliver("vault", to: "\(sample.root)/Exports/a.csv", at: 20)
    #expect(try ledger.entries(for: "Acme").filter { $0.told.question == laptops }.count == 1)
  }

  @Test(.enabled(if: Models.arePresent, "the models are absent"))
  func `a customer's own words also find who asked in other words`() throws {
    let other = "Is the disk of every laptop encrypted?"
    try sample.answer()
    try sample.questionnaire("bluefin.csv", [other, "Is tea served?", "Why is it green?"])
    try sample.answer("bluefin.csv", at: 10)
    try sample.decide(other, in: "bluefin.csv") { _ in
      .edit(EditedAnswer(shortAnswer: .yes, text: "Every one.", basis: nil))
    }
    try sample.export("bluefin.csv")
    let open = try OpenWorkspace.open(
      Workspace(root: sample.root), now: sample.open.now, today: CalendarDay("2026-11-21"),
      usesMeaning: true)

    let found = try ConsultLedger(in: open).matches(laptops)

    #expect(Set(found.map(\.entry.customer)) == ["acme", "bluefin"])
  }

  @Test func `a recall says what has changed since`() throws {
    try sample.answer()
    let recall = RecallAnswer(in: sample.open)
    #expect(try recall.stale(clearance: .public).answers.isEmpty)

    try sample.write(
      "laptops", laptops, "yes", "With a key in the hardware, and a PIN.")
    let result = try recall("laptops", clearance: .public)

    let given = try #require(result.answers.first?.given.first)
    #expect(given.entry.customer == "acme")
    #expect(
      given.change == [
        "- Yes. With a key in the hardware.", "+ Yes. With a key in the hardware, and a PIN.",
      ])
    #expect(try recall.stale(clearance: .public).answers.map(\.id.rawValue) == ["laptops"])
  }

  @Test func `what did not change stands between what did`() {
    #expect(
      LineDifference.lines(from: "a\nb\nc", to: "a\nx\nc\nd") == [
        "  a", "- b", "+ x", "  c", "+ d",
      ])
    #expect(LineDifference.lines(from: "a", to: "a") == ["  a"])
  }

  @Test func `a recall knows what lapsed and what was retired`() throws {
    try sample.answer()
    try sample.write(
      "laptops", laptops, "yes", "With a key in the hardware.", reviewBy: "2026-10-01")
    let recall = RecallAnswer(in: sample.open)

    let lapsed = try recall.stale(clearance: .public)
    #expect(lapsed.answers.first?.obstacle?.contains("review was due on 2026-10-01") == true)

    try FileManager.default.removeItem(
      atPath: "\(sample.root)/KnowledgeBase/answers/office/laptops.md")
    let retired = try recall("laptops", clearance: .public)
    #expect(retired.answers.first?.obstacle?.contains("it was retired") == true)
    #expect(throws: WorkflowError.self) { try recall("nothing", clearance: .public) }
  }

  @Test func `what is confidential is named and kept back`() throws {
    try sample.questionnaire(
      "acme.csv", ["Is the office guarded?", "Is tea served?", "Is it hot?"])
    try sample.answer(clearance: .nda)
    let entries = try ledger.entries(for: "acme")
    let outside = LedgerPresentation(clearance: .public)

    #expect(entries.first?.told.sharing == .nda)
    #expect(!outside.text(entries).contains("alarm"))
    #expect(try !outside.json(entries).contains("alarm"))
    #expect(try !outside.json(ledger.matches("Is the office guarded?")).contains("alarm"))
    #expect(LedgerPresentation(clearance: .nda).text(entries).contains("alarm"))
    #expect(throws: WorkflowError.self) {
      try RecallAnswer(in: sample.open)("guards", clearance: .public)
    }
  }
}
