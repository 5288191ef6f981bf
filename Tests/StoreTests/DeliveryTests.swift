import Assurance
import Foundation
import GRDB
import Testing

@testable import Store

struct DeliveryTests {
  let database: Store.Database

  init() throws {
    database = try Store.Database.inMemory()
    _ = try database.record(makeAnswer(), topic: "t", contentHash: "a1", at: morning)
    _ = try database.recordRun(
      QuestionnaireRun(
        id: QuestionnaireRun.ID("run"), fileName: "SIG.xlsx", sha256: "00ff",
        answeredAt: morning, clearance: .nda, rows: []))
  }

  private let told = ToldRow(
    place: 3, sheet: "S", row: 22, section: "Encryption", question: "Is data encrypted?",
    written: ["C22": "Yes", "D22": "With \"AES\".\nAlways."], shortAnswer: .yes, text: "With AES.",
    source: AnswerRevision(makeAnswer().id, 1), isEdited: true, sharing: .nda,
    criteria: [Criterion.Code("CC6.1")], decidedBy: "Ana")

  @discardableResult
  private func deliver(
    _ customer: String, isDerived: Bool = false, fileName: String = "SIG.xlsx",
    at instant: Date = morning, text: String = "With AES."
  ) throws -> Int {
    var row = told
    row.text = text
    return try database.transaction {
      try $0.recordDelivery(
        Delivery(
          customer: Customer(name: customer, isDerived: isDerived), fileName: fileName,
          outputPath: "Exports/\(fileName)", sha256: "aa", at: instant, rows: [row]),
        of: QuestionnaireRun.ID("run"))
    }
  }

  private func ledger() throws -> [LedgerEntry] { try database.read { try $0.ledger() } }

  @Test func `what was told comes back`() throws {
    let number = try deliver("Acme")

    #expect(
      try ledger() == [
        LedgerEntry(
          delivery: number, customer: "Acme", fileName: "SIG.xlsx", at: morning, told: told)
      ])
  }

  @Test func `the last writing counts, and the earlier is kept`() throws {
    try deliver("Acme", text: "Old.")
    try deliver("Acme", at: morning + 60, text: "New.")
    try deliver("Other", at: morning + 30)

    #expect(try ledger().map(\.customer) == ["Acme", "Other"])
    #expect(try ledger().first?.told.text == "New.")
    #expect(try database.read { try $0.ledgerHistory() }.count == 3)
  }

  @Test func `a customer who is named takes the place of one that was guessed`() throws {
    try deliver("SIG", isDerived: true)
    try deliver("Acme", at: morning + 1)

    #expect(try ledger().map(\.customer) == ["Acme"])
  }

  @Test func `the same customer's other questionnaire stays`() throws {
    try deliver("Acme")
    try deliver("Acme", fileName: "CAIQ.csv", at: morning + 1)

    #expect(try ledger().map(\.fileName) == ["CAIQ.csv", "SIG.xlsx"])
  }

  @Test func `a delivery that never came is forgotten, also with its run`() throws {
    try deliver("Acme", text: "Old.")
    let number = try deliver("Acme", at: morning + 1, text: "New.")

    try database.transaction { try $0.forgetDelivery(number) }
    #expect(try ledger().map(\.told.text) == ["Old."])

    try database.transaction { try $0.forgetRun(QuestionnaireRun.ID("run")) }
    #expect(try ledger().isEmpty)
  }

  @Test func `what was told never changes`() throws {
    try deliver("Acme")

    #expect(throws: StoreError.self) {
      try database.transaction { try $0.connection.execute(sql: "UPDATE toldRow SET text = 'x'") }
    }
  }

  @Test func `a customer is remembered by the file, and guessed by its name`() throws {
    try database.transaction {
      try $0.rememberCustomer("Acme", fileName: "SIG.xlsx", sha256: "1", at: morning)
      try $0.rememberCustomer("Other", fileName: "SIG.xlsx", sha256: "2", at: morning + 1)
    }

    let customers = try database.read { record in
      try [("SIG.xlsx", "1"), ("SIG.xlsx", "3"), ("CAIQ.csv", "1")].map {
        try record.customer(fileName: $0.0, sha256: $0.1)
      }
    }
    let guess = Customer(name: "Other", isDerived: true)
    #expect(customers == [Customer(name: "Acme", isDerived: false), guess, nil])
    #expect(try database.read { try $0.customers() } == ["Acme", "Other"])
  }
}
