import Testing

@testable import Assurance
@testable import KnowledgeFiles

struct AnswerTableTests {
  @Test func `columns are recognised by name and rows of one id are phrasings`() {
    let header = AnswerTable.Row(
      line: 1, cells: ["Ref", "Question", "Short Answer", "Details", "SOC 2", "Review date"])
    let rows = [
      AnswerTable.Row(
        line: 2, cells: ["MFA", "Is MFA required?", "Yes", "For all.", "cc6.1", "2027-01-31"]),
      AnswerTable.Row(line: 3, cells: ["MFA", "Do you enforce 2FA?", "Yes", "For all."]),
      AnswerTable.Row(
        line: 4, cells: ["", "Do you encrypt?", "Yes, we encrypt with AES-256.", ""]),
    ]

    let (entries, findings) = AnswerTable.entries(
      in: [AnswerTable.Sheet(file: "t.csv", header: header, rows: rows)], approval: nil)

    #expect(findings.isEmpty)
    #expect(entries.map(\.answer.id.rawValue) == ["mfa", "do-you-encrypt"])
    #expect(entries[0].answer.questions == ["Is MFA required?", "Do you enforce 2FA?"])
    #expect(entries[0].answer.criteria == [Criterion.Code("CC6.1")])
    #expect(entries[0].answer.reviewBy == CalendarDay("2027-01-31"))
    #expect(entries[1].answer.shortAnswer == .yes)
    #expect(entries[1].answer.text == "Yes, we encrypt with AES-256.")
    #expect(entries.allSatisfy { $0.answer.approval == nil })
  }

  @Test func `a table without a question is one sentence`() {
    let header = AnswerTable.Row(line: 1, cells: ["Name", "Price"])

    let (entries, findings) = AnswerTable.entries(
      in: [AnswerTable.Sheet(file: "t.csv", header: header, rows: [])], approval: nil)

    #expect(entries.isEmpty)
    #expect(findings.first?.message.contains("saw Name, Price") == true)
  }

  // MARK: - Rows with the same id

  @Test func `a row that answers an id otherwise is left out, and both rows are named`() {
    let (entries, findings) = read(
      "id|Question|Answer|Text", "mfa|Is MFA required?|Yes|For all staff.",
      "mfa|Is MFA optional?|No|For all staff.", "mfa|Is there 2FA?|Yes|For admins.",
      "mfa|Do you enforce MFA?|Yes|")

    #expect(entries.map(\.answer.questions) == [["Is MFA required?", "Do you enforce MFA?"]])
    #expect(findings.map(\.line) == [3, 4])
    #expect(findings.allSatisfy { $0.severity == .problem })
    #expect(findings.allSatisfy { $0.message.contains("mfa is the id of row 2, too") })
    #expect(findings.allSatisfy { $0.message.contains("left out") })
  }

  @Test func `a text that the table wraps is the same text`() {
    let (entries, findings) = read(
      "id|Question|Text", "logs|Where are logs kept?|In a store\nof their own.",
      "logs|Which store has the logs?|In a store of their own.")

    #expect(findings.isEmpty)
    #expect(entries.first?.answer.questions.count == 2)
  }

  @Test(arguments: ["Products", "Sharing"])
  func `a row for other products or readers is no phrasing`(column: String) {
    let cells = column == "Products" ? ["ledger", "vault"] : ["public", "internal"]
    let (entries, findings) = read(
      "id|Question|Answer|\(column)", "sso|Is there SSO?|Yes|\(cells[0])",
      "sso|Can we sign in with SSO?|Yes|\(cells[1])", "sso|Do you support SSO?|Yes|")

    #expect(entries.map(\.answer.questions) == [["Is there SSO?", "Do you support SSO?"]])
    #expect(findings.map(\.line) == [3])
  }

  @Test func `one id on two sheets is one answer`() {
    let access = sheet(
      "ours.xlsx (Access)", "id|Question|Answer|Text", "mfa|Is MFA required?|Yes|For all staff.")
    let people = sheet(
      "ours.xlsx (People)", "id|Question|Answer|Text", "mfa|Do you enforce 2FA?|Yes|For all staff.",
      "mfa|Do guests need 2FA?|No|", "leavers|Do leavers lose access?|Yes|")

    let (entries, findings) = AnswerTable.entries(in: [access, people], approval: nil)

    #expect(entries.map(\.answer.id.rawValue) == ["mfa", "leavers"])
    #expect(entries.first?.answer.questions == ["Is MFA required?", "Do you enforce 2FA?"])
    #expect(findings.count == 1)
    #expect(findings.first?.file == "ours.xlsx (People)")
    #expect(findings.first?.message.contains("row 2 of ours.xlsx (Access)") == true)
  }

  // MARK: - Numbers

  @Test(arguments: ["No", "Number", "Ref"])
  func `a number that counts rows is no id`(heading: String) {
    let (entries, findings) = read(
      "\(heading)|Question|Answer|Owner|Review date", "1|Encrypted at rest?|Yes|it|2027-01-31",
      "2|Encrypted in transit?|Yes|it|2027-01-31",
      "1|Do you share data with third parties?|No|legal|2027-01-31",
      "2|Do you delete data?|Yes|legal|2027-01-31")

    #expect(
      entries.map(\.answer.id.rawValue) == [
        "encrypted-at-rest", "encrypted-in-transit", "do-you-share-data-with-third-parties",
        "do-you-delete-data",
      ])
    #expect(entries.allSatisfy { $0.answer.questions.count == 1 })
    #expect(entries.map(\.answer.shortAnswer) == [.yes, .yes, .no, .yes])
    #expect(findings.map(\.severity) == [.notice])
    #expect(findings.first?.line == 4)
    #expect(findings.first?.message.contains("1 is the number of row 2, too") == true)
    #expect(findings.first?.message.contains("under \(heading) only counts rows") == true)
  }

  @Test func `an id beside a number is the id`() {
    let (entries, findings) = read(
      "No|id|Question|Answer", "1|mfa|Is MFA required?|Yes", "2|mfa|Do you enforce 2FA?|Yes")

    #expect(findings.isEmpty)
    #expect(entries.map(\.answer.id.rawValue) == ["mfa"])
    #expect(entries.first?.answer.questions.count == 2)
  }

  @Test(arguments: [("id", "17"), ("Reference", "ISO 27001")])
  func `a bare answer makes no phrasing where the id may mean nothing`(
    heading: String, id: String
  ) {
    let (entries, findings) = read(
      "\(heading)|Question|Answer|Text", "\(id)|Encrypted at rest?|Yes|",
      "\(id)|Do you share data with third parties?|Yes|", "\(id)|Is data sold?||",
      "\(id)|encrypted at rest|Yes|")

    #expect(entries.count == 1)
    #expect(entries.first?.answer.questions.first == "Encrypted at rest?")
    #expect(entries.first?.answer.questions.contains { $0.contains("data") } == false)
    #expect(findings.map(\.line) == [3, 4])
    #expect(findings.allSatisfy { $0.severity == .problem })
  }

  @Test func `a number is an id for rows that share a text`() {
    let (entries, findings) = read(
      "id|Question|Answer|Text", "17|Is MFA required?|Yes|For all staff.",
      "17|Do you enforce 2FA?|Yes|For all staff.")

    #expect(findings.isEmpty)
    #expect(entries.map(\.answer.id.rawValue) == ["17"])
    #expect(entries.first?.answer.questions.count == 2)
  }

  @Test func `a row put in between changes no id made from a question`() {
    let long = String(repeating: "very ", count: 14)
    let questions = ["保存データは暗号化？", "ログは保管？", "Are \(long)long logs kept?"]
    let more = questions.flatMap { ["\($0) ほか", $0] } + ["Are \(long)short logs kept?"]

    let before = ids(of: questions)
    let after = ids(of: more)

    #expect(Set(before).count == 3)
    #expect(Set(after).count == 7)
    #expect(before.prefix(2).allSatisfy { after.contains($0) })
    #expect(after.allSatisfy { ApprovedAnswer.ID($0).isWellFormed })
  }

  // MARK: - What the table leaves open

  @Test func `defaults hold where a table has no column or a blank cell`() {
    var defaults = AnswerTable.Defaults()
    defaults.sharing = .internal
    defaults.products = [Product.ID("ledger")]
    defaults.reviewBy = CalendarDay("2027-11-01")
    let whole = sheet(
      "t.csv", "id|Question|Answer|Sharing|Products|Review by", "a|Is it A?|Yes|||",
      "b|Is it B?|Yes|public|vault|2027-01-31", "c|Is it C?|Yes|nda|all|soon")
    let bare = sheet("t.csv", "id|Question|Answer", "d|Is it D?|Yes")

    let (entries, findings) = AnswerTable.entries(
      in: [whole, bare], approval: nil, defaults: defaults)

    let answers = entries.map(\.answer)
    #expect(answers.map(\.sharing) == [.internal, .public, .nda, .internal])
    #expect(
      answers.map { $0.products.map(\.rawValue) } == [["ledger"], ["vault"], [], ["ledger"]])
    #expect(
      answers.map { $0.reviewBy?.description } == [
        "2027-11-01", "2027-01-31", "2027-11-01", "2027-11-01",
      ])
    #expect(findings.map(\.line) == [4])
    #expect(findings.first?.message.contains("2027-11-01 was taken") == true)
  }

  @Test func `without defaults a table's answers are for readers under an agreement`() {
    let (entries, _) = read("id|Question|Answer|Sharing", "a|Is it A?|Yes|", "b|Is it B?|Yes|x")

    #expect(entries.map(\.answer.sharing) == [.nda, .internal])
    #expect(entries.allSatisfy { $0.answer.products.isEmpty && $0.answer.reviewBy == nil })
  }

  // MARK: - Making tables

  private func ids(of questions: [String]) -> [String] {
    let rows = questions.map { "\($0)|Yes" }
    let table = sheet("t.csv", ["Question|Answer"] + rows)
    return AnswerTable.entries(in: [table], approval: nil).entries.map(\.answer.id.rawValue)
  }

  private func read(
    _ lines: String...
  ) -> (entries: [AnswerTable.Entry], findings: [Finding]) {
    AnswerTable.entries(in: [sheet("t.csv", lines)], approval: nil)
  }

  private func sheet(_ file: String, _ lines: String...) -> AnswerTable.Sheet {
    sheet(file, lines)
  }

  private func sheet(_ file: String, _ lines: [String]) -> AnswerTable.Sheet {
    let rows = lines.enumerated().map { line, text in
      AnswerTable.Row(
        line: line + 1,
        cells: text.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
    }
    return AnswerTable.Sheet(file: file, header: rows[0], rows: Array(rows.dropFirst()))
  }
}
