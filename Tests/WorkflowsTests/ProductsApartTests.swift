import Foundation
import Testing

@testable import Assurance
@testable import Store
@testable import Workflows

/// What a reviewer decided for one product says nothing about another.
struct ProductsApartTests {
  private let general = AnswerRevision(ApprovedAnswer.ID("encryption-at-rest"), 1)
  private let special = AnswerRevision(ApprovedAnswer.ID("ledger-encryption"), 1)

  @Test func `what was passed over for one product may be given for another`() {
    let past: [Past] = [Past(.other(special), for: "ledger")]

    #expect(settled(past, for: "ledger").rejected[general.id] != nil)
    #expect(settled(past, for: "connect").rejected.isEmpty)
    #expect(settled(past, for: nil).rejected.isEmpty)
    #expect(settled([Past(.other(special), for: nil)], for: "connect").rejected[general.id] != nil)
  }

  @Test func `a confirmation outlives a later one for another product`() {
    let past = [Past(.accept(special), for: "ledger"), Past(.accept(general), for: "connect")]

    #expect(settled(past, for: "connect").confirmed?.taken == general)
    #expect(settled(past, for: "ledger").confirmed?.taken == special)
    #expect(settled(past, for: "vault").confirmed == nil)
    #expect(settled(past, for: nil).confirmed == nil)
  }

  @Test func `the product's own decision goes before a later one that names none`() {
    let past = [Past(.accept(special), for: nil), Past(.accept(general), for: "connect")]

    #expect(settled(past, for: "connect").confirmed?.taken == general)
    #expect(settled(past, for: "ledger").confirmed?.taken == special)
    #expect(settled(past, for: nil).confirmed?.taken == special)
  }

  @Test func `a text of somebody's own, or not applicable, concerns its product alone`() {
    let own = EditedAnswer(shortAnswer: .no, text: "Not here.")
    for verdict in [Decision.Verdict.notApplicable, .edit(own)] {
      let past = [Past(verdict, for: "ledger"), Past(.accept(general), for: "connect")]

      #expect(settled(past, for: "ledger").replaced != nil)
      #expect(settled(past, for: "connect").replaced == nil)
      #expect(settled(past, for: "vault").replaced == nil)
    }
  }

  @Test func `decisions for two products hold in the same file and in the next`() throws {
    let sample = try ReviewSample()
    let escorted = ReviewSample.questions[2]
    let company = "name: Tidewater\nproducts: [{id: ledger, name: L}, {id: vault, name: V}]\n"
    try Data(company.utf8)
      .write(to: URL(filePath: "\(sample.root)/KnowledgeBase/company.yaml"))
    func answer(_ name: String, _ product: String, at seconds: Double) throws -> Response? {
      try AnswerQuestionnaire(in: sample.later(seconds))(
        .init(
          path: name, product: Product.ID(product),
          output: "\(sample.root)/Exports/\(product)-\(name)")
      ).responses.first { $0.question.text == escorted }
    }

    _ = try answer("acme.csv", "ledger", at: 0)
    try sample.decide(escorted, at: 30) { item in
      .other(
        try #require(item.candidates.first { $0.answer.id.rawValue == "visitor-log" }).revision)
    }
    let vault = try #require(try answer("acme.csv", "vault", at: 60))
    #expect(vault.source?.answer.id.rawValue == "visitors")
    #expect(!vault.reasons.joined().contains("passed over"))
    try sample.decide(escorted, at: 90) { .accept(try #require($0.proposal).revision) }

    try sample.questionnaire("bluefin.csv")
    let ledgers = try #require(try answer("bluefin.csv", "ledger", at: 120))
    #expect(ledgers.outcome == .answered)
    #expect(ledgers.source?.answer.id.rawValue == "visitor-log")
    let vaults = try #require(try answer("bluefin.csv", "vault", at: 150))
    #expect(vaults.outcome == .answered)
    #expect(vaults.source?.answer.id.rawValue == "visitors")
  }

  /// A decision on a row where the general answer was proposed.
  private struct Past {
    let verdict: Decision.Verdict
    let product: Product.ID?

    init(_ verdict: Decision.Verdict, for product: String?) {
      self.verdict = verdict
      self.product = product.map { Product.ID($0) }
    }
  }

  /// - Parameters:
  ///   - past: The latest first.
  ///   - product: The one asked about.
  /// - Returns: What is settled for it.
  private func settled(_ past: [Past], for product: String?) -> SettledWording {
    let text = "Is all data encrypted at rest?"
    let entries = past.enumerated().map { place, one in
      WordingHistory.Entry(
        recorded: RecordedDecision(
          sequence: past.count - place, runID: QuestionnaireRun.ID("r"), place: 1,
          decision: Decision(one.verdict, by: "Ana", at: Date(timeIntervalSince1970: 0)),
          proposedID: general.id),
        section: nil, product: one.product)
    }
    return SettledWording(
      WordingHistory(entries: entries), for: Question(sheet: "S", row: 1, text: text),
      wording: Wording(text), product: product.map { Product.ID($0) })
  }
}
