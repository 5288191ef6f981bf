package import Assurance

/// Answers kept as a table, the way most teams begin: a row for each question and its answer.
package enum AnswerTable {
  /// A row with the line it stands on.
  package struct Row: Sendable {
    package let line: Int
    package let cells: [String]

    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// An answer with the folder it belongs in.
  package struct Entry: Hashable, Sendable {
    package var answer: ApprovedAnswer
    package var topic: String
  }

  /// The first row that names a question's column and an answer's or a text's.
  package static func headerIndex(in rows: [Row]) -> Int? {
    rows.prefix(30).firstIndex { row in
      let columns = Columns(row.cells)
      return columns[.question] != nil && (columns[.answer] != nil || columns[.text] != nil)
    }
  }

  /// Whether a header's columns are those of a table that is kept as a knowledge base, rather than
  /// of a customer's questionnaire: both have questions and answers.
  package static func isOwn(_ header: Row) -> Bool {
    let columns = Columns(header.cells)
    let kept: [Column] = [
      .criteria, .sharing, .owner, .products, .reviewBy, .approvedBy, .approvedOn,
    ]
    if kept.count(where: { columns[$0] != nil }) >= 2 { return true }
    let names = Set(header.cells.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } })
    return names.contains("id")
      && !names.isDisjoint(with: ["text", "criteria", "sharing", "reviewby"])
  }

  /// - Parameters:
  ///   - header: The names of the columns.
  ///   - rows: The rows below it; those with the same id are phrasings of one answer.
  ///   - file: As it is named in findings.
  ///   - approval: Given to every answer; without it they are drafts.
  /// - Returns: The same entries for the same table, and what a person should look at.
  package static func entries(
    header: Row, rows: [Row], file: String, approval: Approval?
  ) -> (entries: [Entry], findings: [Finding]) {
    let columns = Columns(header.cells)
    guard columns[.question] != nil, columns[.answer] != nil || columns[.text] != nil else {
      let seen = header.cells.filter { !$0.isEmpty }.joined(separator: ", ")
      return (
        [],
        [
          Finding(
            file: file, line: header.line,
            "a column for the question and one for the answer or its text are needed; saw \(seen).")
        ]
      )
    }
    var collector = Collector(columns: columns, file: file, approval: approval)
    for row in rows { collector.take(row) }
    return (collector.entries, collector.findings)
  }

  // MARK: - Columns

  enum Column: Hashable {
    case id, question, answer, text, criteria, controls, owner, sharing, products, reviewBy
    case evidence, approvedBy, approvedOn, topic
  }

  struct Columns {
    private var places: [Column: Int] = [:]

    init(_ header: [String]) {
      for (index, name) in header.enumerated() {
        let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
        if let column = Self.names[key], places[column] == nil { places[column] = index }
      }
    }

    subscript(column: Column) -> Int? { places[column] }

    func text(_ column: Column, of row: Row) -> String {
      guard let place = places[column], row.cells.indices.contains(place) else { return "" }
      return row.cells[place].trimmedEnds
    }

    func list(_ column: Column, of row: Row) -> [String] {
      text(column, of: row).split { ",;\n".contains($0) }.map { $0.trimmedEnds }.filter {
        !$0.isEmpty
      }
    }

    private static let names: [String: Column] = {
      let synonyms: [(Column, String)] = [
        (.id, "id key ref reference answerid no number"),
        (.question, "question canonicalquestion prompt questiontext questions query requirement"),
        (.answer, "answer shortanswer response yesno short reply standardanswer"),
        (
          .text,
          "text details detail answertext comment comments explanation longanswer fullanswer "
            + "wording description additionalinformation notes"
        ),
        (.criteria, "criteria tsc soc2 criterion trustservicescriteria soc2criteria"),
        (.controls, "controls control controlid controlids"),
        (.owner, "owner team responsible sme"),
        (.sharing, "sharing confidentiality visibility classification"),
        (.products, "products product scope"),
        (.reviewBy, "reviewby reviewdate review expires expiry nextreview validuntil"),
        (.evidence, "evidence proof"),
        (.approvedBy, "approvedby approver"), (.approvedOn, "approvedon approvaldate approved"),
        (.topic, "topic category section domain area"),
      ]
      var names: [String: Column] = [:]
      for (column, words) in synonyms {
        for word in words.split(separator: " ") { names[String(word)] = column }
      }
      return names
    }()
  }
}

/// Gathers a table's rows into answers.
private struct Collector {
  let columns: AnswerTable.Columns
  let file: String
  let approval: Approval?
  private(set) var findings: [Finding] = []
  private var byID: [String: Int] = [:]
  private var lines: [Int] = []
  private(set) var entries: [AnswerTable.Entry] = []

  init(columns: AnswerTable.Columns, file: String, approval: Approval?) {
    self.columns = columns
    self.file = file
    self.approval = approval
  }

  mutating func take(_ row: AnswerTable.Row) {
    let question = columns.text(.question, of: row)
    guard !question.isEmpty else { return }
    let (short, text) = answer(of: row)
    let id = columns.text(.id, of: row)
    if !id.isEmpty, let place = byID[slug(id)] {
      addPhrasing(question, short, text, to: place, row)
      return
    }
    guard short != nil || !text.isEmpty else {
      findings.append(
        Finding(.notice, file: file, line: row.line, "the question has no answer and was left out.")
      )
      return
    }
    let key = id.isEmpty ? unused(slug(question)) : slug(id)
    byID[key] = entries.count
    lines.append(row.line)
    entries.append(entry(key, question, short, text, row))
  }

  private mutating func addPhrasing(
    _ question: String, _ short: ShortAnswer?, _ text: String, to place: Int, _ row: AnswerTable.Row
  ) {
    let answer = entries[place].answer
    if (!text.isEmpty && text != answer.text) || (short != nil && short != answer.shortAnswer) {
      findings.append(
        Finding(
          file: file, line: row.line,
          "\(answer.id) is answered differently in row \(lines[place]); the first one is kept."))
    }
    if !answer.questions.contains(question) { entries[place].answer.questions.append(question) }
  }

  /// "Yes, we encrypt …" is a short answer and a text; prose alone is a text.
  private func answer(of row: AnswerTable.Row) -> (ShortAnswer?, String) {
    let given = columns.text(.answer, of: row)
    let text = columns.text(.text, of: row)
    if let short = Self.short(given) { return (short, text) }
    let head = given.prefix { $0.isLetter || $0 == "/" }
    let rest = given.dropFirst(head.count)
    let short = rest.first.map { ",.:;–-".contains($0) } == true ? Self.short(String(head)) : nil
    return (short, [given, text].filter { !$0.isEmpty }.joined(separator: "\n\n"))
  }

  private static func short(_ text: String) -> ShortAnswer? {
    switch text.lowercased() {
    case "yes", "y", "true": .yes
    case "no", "n", "false": .no
    case "partial", "partially", "partly": .partial
    case "n/a", "na", "not applicable", "not-applicable": .notApplicable
    default: nil
    }
  }

  private mutating func entry(
    _ id: String, _ question: String, _ short: ShortAnswer?, _ text: String, _ row: AnswerTable.Row
  ) -> AnswerTable.Entry {
    var answer = ApprovedAnswer(
      id: ApprovedAnswer.ID(id), questions: [question], shortAnswer: short,
      text: BodyText.unwrapped(text), approval: approval)
    answer.criteria = columns.list(.criteria, of: row).map { Criterion.Code($0.uppercased()) }
    answer.controls = columns.list(.controls, of: row).map { Control.ID($0) }
    answer.products = columns.list(.products, of: row).filter { $0.lowercased() != "all" }
      .map { Product.ID($0) }
    answer.evidence = columns.list(.evidence, of: row).map { Evidence.ID($0) }
    let owner = columns.text(.owner, of: row)
    answer.owner = owner.isEmpty ? nil : owner
    answer.sharing = sharing(of: row)
    answer.reviewBy = day(.reviewBy, "review-by", row)
    let topic = slug(columns.text(.topic, of: row))
    return AnswerTable.Entry(answer: answer, topic: topic.isEmpty ? "imported" : topic)
  }

  /// What is not said to be public is kept inside.
  private mutating func sharing(of row: AnswerTable.Row) -> Sharing {
    let text = columns.text(.sharing, of: row).lowercased()
    if columns[.sharing] == nil { return .nda }
    if let sharing = Sharing(rawValue: text) { return sharing }
    if !text.isEmpty {
      findings.append(
        Finding(
          file: file, line: row.line,
          "sharing is \"\(text)\"; it must be public, nda or internal, and was taken as internal."))
    }
    return text.isEmpty ? .nda : .internal
  }

  private mutating func day(
    _ column: AnswerTable.Column, _ name: String, _ row: AnswerTable.Row
  ) -> CalendarDay? {
    let text = columns.text(column, of: row)
    guard !text.isEmpty else { return nil }
    if let day = CalendarDay(String(text.prefix(10))) { return day }
    findings.append(
      Finding(file: file, line: row.line, "\(name) is \"\(text)\", which is no day as yyyy-mm-dd."))
    return nil
  }

  private func slug(_ text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug.append("-")
      }
    }
    let cut = slug.prefix(60)
    return String(cut.hasSuffix("-") ? cut.dropLast() : cut)
  }

  private func unused(_ slug: String) -> String {
    let base = slug.isEmpty ? "answer" : slug
    guard byID[base] != nil else { return base }
    return (2...).lazy.map { "\(base)-\($0)" }.first { byID[$0] == nil } ?? base
  }
}
