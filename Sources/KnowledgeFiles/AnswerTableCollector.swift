import Assurance
import DurableFiles

/// Gathers the rows of several sheets into answers, so that no question gets another one's answer.
struct AnswerTableCollector {
  private(set) var entries: [AnswerTable.Entry] = []
  private(set) var findings: [Finding] = []

  private let approval: Approval?
  private let defaults: AnswerTable.Defaults
  /// Places among the entries.
  private var byID: [String: Int] = [:]
  /// The row that each entry was made from.
  private var origins: [AnswerTableRow] = []
  /// The first row that bears a number.
  private var numbered: [String: AnswerTableRow] = [:]
  private var hasSaidNumbersRepeat = false

  init(approval: Approval?, defaults: AnswerTable.Defaults) {
    self.approval = approval
    self.defaults = defaults
  }

  mutating func take(_ sheet: AnswerTable.Sheet) {
    let columns = AnswerTable.Columns(sheet.header.cells)
    guard columns[.question] != nil, columns[.answer] != nil || columns[.text] != nil else {
      let seen = sheet.header.cells.filter { !$0.isEmpty }.joined(separator: ", ")
      findings.append(
        Finding(
          file: sheet.file, line: sheet.header.line,
          "a column for the question and one for the answer or its text are needed; saw \(seen)."))
      return
    }
    for cells in sheet.rows {
      let row = AnswerTableRow(cells, in: sheet, columns: columns)
      if !row.question.isEmpty { take(row) }
    }
  }

  private mutating func take(_ row: AnswerTableRow) {
    var id: String?
    switch row.name {
    case .none: break
    case .number(let number): note(number, of: row)
    case .id(let chosen, let kind):
      if let place = byID[chosen] { return join(row, at: place, kind) }
      id = chosen
    }
    guard !row.isUnanswered else {
      findings.append(row.finding("the question has no answer and was left out.", .notice))
      return
    }
    let key = id ?? unused(for: row.question)
    let (entry, problems) = row.entry(key, approval: approval, defaults: defaults)
    byID[key] = entries.count
    origins.append(row)
    entries.append(entry)
    findings += problems
  }

  /// Says once that numbers were not taken for ids, where somebody might have meant them to be.
  private mutating func note(_ number: String, of row: AnswerTableRow) {
    guard let first = numbered[number] else {
      numbered[number] = row
      return
    }
    guard !hasSaidNumbersRepeat, Wording(first.question).text != Wording(row.question).text else {
      return
    }
    hasSaidNumbersRepeat = true
    findings.append(
      row.finding(
        "\(number) is the number of \(place(of: first, from: row)), too. What stands under "
          + "\(row.numberTitle) only counts rows; each row became an answer of its own, named after "
          + "its question.", .notice))
  }

  // MARK: - Phrasings

  private mutating func join(
    _ row: AnswerTableRow, at place: Int, _ kind: AnswerTableRow.IDKind
  ) {
    let known = entries[place].answer
    if let reason = difference(of: row, from: known, kind) {
      let first = self.place(of: origins[place], from: row)
      findings.append(
        row.finding(
          "\(known.id) is the id of \(first), too, \(reason). This row was left out; give it "
            + "an id of its own, or make both agree."))
    } else if !known.questions.contains(row.question) {
      entries[place].answer.questions.append(row.question)
    }
  }

  /// Why a row is no phrasing of an answer; `nil` when it is one.
  private func difference(
    of row: AnswerTableRow, from known: ApprovedAnswer, _ kind: AnswerTableRow.IDKind
  ) -> String? {
    if !row.text.isEmpty && row.text != known.text
      || row.shortAnswer != nil && row.shortAnswer != known.shortAnswer
    {
      return "with another answer"
    }
    let answer = row.entry(known.id.rawValue, approval: approval, defaults: defaults).entry.answer
    if row.says(.products), Set(answer.products) != Set(known.products) {
      return "for other products"
    }
    if row.says(.sharing), answer.sharing != known.sharing { return "with another sharing" }
    if kind == .doubtful, row.text.isEmpty, !isAsked(row.question, by: known) {
      return "for another question, and no text shows that both have one answer"
    }
    return nil
  }

  private func isAsked(_ question: String, by answer: ApprovedAnswer) -> Bool {
    let wording = Wording(question).text
    return answer.questions.contains {
      $0 == question || !wording.isEmpty && Wording($0).text == wording
    }
  }

  private func place(of other: AnswerTableRow, from row: AnswerTableRow) -> String {
    "row \(other.line)" + (other.file == row.file ? "" : " of \(other.file)")
  }

  // MARK: - Names

  /// The question's words; where they name another question's answer, with digits of the wording's
  /// hash, so that a row put in between gives no answer the id of another.
  private func unused(for question: String) -> String {
    let slug = AnswerTable.slug(question)
    let isTaken = byID[slug].map { !isAsked(question, by: entries[$0].answer) } ?? slug.isEmpty
    let hash = ContentHash.of(Array(Wording(question).text.utf8)).prefix(8)
    let name = isTaken ? "\(slug.isEmpty ? "answer" : slug)-\(hash)" : slug
    guard byID[name] != nil else { return name }
    return (2...).lazy.map { "\(name)-\($0)" }.first { byID[$0] == nil } ?? name
  }
}
