import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles
@testable import QuestionnaireFiles
@testable import Store
@testable import Workflows

/// What becomes of answers that a team keeps as a spreadsheet.
struct ImportTableTests {
  private let sample: HarvestSample

  init() throws { sample = try HarvestSample() }

  // MARK: - Whose answer it is

  @Test func `a table numbered anew in each section gives each question its own answer`() throws {
    let path = try table(
      "No,Question,Answer,Owner,Review date", "1,Are laptops encrypted?,Yes,it,2027-01-31",
      "2,Are backups encrypted?,Yes,it,2027-01-31",
      "1,Do you share data with third parties?,No,legal,2027-01-31",
      "2,Do you sell data?,No,legal,2027-01-31")

    let report = try importing(path) { $0.approver = "ciso" }

    let answers = try stored(report)
    #expect(answers.count == 4)
    #expect(answers.allSatisfy { $0.questions.count == 1 && $0.approval?.by == "ciso" })
    #expect(answers.first { $0.questions[0].contains("share") }?.shortAnswer == .no)
    #expect(answers.first { $0.questions[0].contains("sell") }?.shortAnswer == .no)
    #expect(report.findings.map(\.severity) == [.notice])
    #expect(!report.hasProblems)
  }

  @Test func `a row that says otherwise under an id is not approved, and is a problem`() throws {
    let path = try table(
      "id,question,answer,criteria", "crypto,Are laptops encrypted?,yes,CC6.7",
      "crypto,Do you share data with third parties?,no,CC6.7")

    let report = try importing(path) { $0.approver = "ciso" }

    #expect(report.recorded.map(\.rawValue) == ["crypto"])
    #expect(try stored(report).map(\.questions) == [["Are laptops encrypted?"]])
    #expect(report.findings.map(\.line) == [3])
    #expect(report.hasProblems)
  }

  @Test func `sheets that count their ids from 1 take no answer from each other`() throws {
    let first = sheet(
      "Access", ["1", "Are laptops encrypted?", "Yes"], ["2", "Is MFA on?", "Yes"])
    let second = sheet("Data", ["1", "Do you sell data?", "No"], ["3", "Is it deleted?", "Yes"])
    let file = TableFile(name: "ours.xlsx", sheets: [first, second])

    let report = try ImportTable(in: sample.open).take(
      file, approval: Approval(by: "ciso", on: sample.open.today), replaces: true,
      AnswerTable.Defaults())

    #expect(report.recorded.map(\.rawValue) == ["1", "2", "3"])
    #expect(report.hasProblems)
    #expect(report.findings.map(\.file) == ["ours.xlsx (Data)"])
    let one = try #require(try sample.stored("1"))
    #expect(one.revision == 1)
    #expect(one.answer.questions == ["Are laptops encrypted?"])
    #expect(one.answer.shortAnswer == .yes)
  }

  // MARK: - Options

  @Test func `options hold for answers of which a table doesn't say it`() throws {
    try writeCompany()
    let path = try table(
      "id,question,answer,products,review-by", "a,Are laptops encrypted?,yes,,",
      "b,Are backups encrypted?,yes,vault,2027-01-31")

    let report = try importing(path, sharing: .internal) {
      $0.product = Product.ID("ledger")
      $0.reviewBy = CalendarDay("2027-11-01")
    }

    let answers = try stored(report)
    #expect(answers.map(\.sharing) == [.internal, .internal])
    #expect(answers.map { $0.products.map(\.rawValue) } == [["ledger"], ["vault"]])
    #expect(answers.map { $0.reviewBy?.description } == ["2027-11-01", "2027-01-31"])
  }

  @Test func `without --sharing a table's answers are for readers under an agreement`() throws {
    let path = try table("id,question,answer,criteria", "a,Are laptops encrypted?,yes,CC6.7")

    let report = try importing(path)

    #expect(try stored(report).map(\.sharing) == [.nda])
  }

  @Test func `a product that company.yaml doesn't have is refused for a table, too`() throws {
    try writeCompany()
    let path = try table("id,question,answer,criteria", "a,Are laptops encrypted?,yes,CC6.7")

    #expect(throws: WorkflowError.noSuchProduct("legder", known: ["ledger", "vault"])) {
      try importing(path) { $0.product = Product.ID("legder") }
    }

    #expect(try sample.stored("a") == nil)
  }

  @Test func `a review day that has passed is refused for a table, too`() throws {
    let path = try table("id,question,answer,criteria", "a,Are laptops encrypted?,yes,CC6.7")
    let day = try #require(CalendarDay("2026-11-20"))

    #expect(throws: WorkflowError.drafts(.reviewDayPassed(day))) {
      try importing(path) { $0.reviewBy = day }
    }

    #expect(try sample.stored("a") == nil)
  }

  @Test func `nobody can't approve a table`() throws {
    let path = try table("id,question,answer,criteria", "a,Are laptops encrypted?,yes,CC6.7")

    #expect(throws: WorkflowError.blankName(option: "--approve-by")) {
      try importing(path) { $0.approver = " " }
    }

    #expect(try sample.stored("a") == nil)
  }

  @Test func `the same table twice with the same options records nothing new`() throws {
    let path = try table("id,question,answer,criteria", "a,Are laptops encrypted?,yes,CC6.7")
    try importing(path, sharing: .internal) { $0.approver = " ciso " }

    let report = try importing(path, sharing: .internal) { $0.approver = "ciso" }

    #expect(report.recorded.isEmpty)
    #expect(report.unchanged == 1)
    #expect(!report.hasProblems)
  }

  // MARK: - Making tables

  private func table(_ lines: String...) throws -> String {
    try sample.write("ours.csv", lines.joined(separator: "\n") + "\n")
  }

  private func sheet(_ name: String, _ rows: [String]...) -> TableFile.Sheet {
    let all = [["ID", "Question", "Answer"]] + rows
    return TableFile.Sheet(
      name: name,
      rows: all.enumerated().map { TableFile.Row(number: $0.offset + 1, cells: $0.element) })
  }

  private func writeCompany() throws {
    let company = """
      name: Ours
      products:
        - {id: ledger, name: Ledger}
        - {id: vault, name: Vault}

      """
    try Data(company.utf8).write(
      to: URL(filePath: "\(sample.open.workspace.knowledgeBase)/company.yaml"))
  }

  @discardableResult
  private func importing(
    _ path: String, sharing: Sharing? = nil,
    change: (inout HarvestQuestionnaire.Request) -> Void = { _ in }
  ) throws -> ImportTable.Report {
    var request = HarvestQuestionnaire.Request(path: path)
    change(&request)
    let report = try ImportFile(in: sample.open)(request, tableSharing: sharing)
    guard case .table(let table) = report else { throw NotATable() }
    return table
  }

  private struct NotATable: Error {}

  private func stored(_ report: ImportTable.Report) throws -> [ApprovedAnswer] {
    try report.recorded.compactMap { try sample.stored($0)?.answer }
  }
}
