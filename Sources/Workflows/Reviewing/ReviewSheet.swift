import Assurance
import QuestionnaireFiles
import Reporting

/// The decisions that a provenance workbook holds, read as they are, with the cells they stand in.
struct ReviewSheet {
  struct Line {
    /// The row in the sheet; counts from 1.
    let row: Int
    let key: ReviewKey?
    let question: String
    let decision: String
    let answer: String
    let text: String
    let assignee: String
    /// Who decided: what the program wrote, or whoever wrote a name there.
    let decider: String
    /// The answer that is shown in full, at the revision whose words these are; `nil` where none is.
    let source: AnswerRevision?
    /// The answers that the sheet numbers, by their number.
    let candidates: [Int: Candidate]
    let cells: Cells

    /// Whether nobody, nor the program, put a decision here.
    var isBlank: Bool { decision.isEmpty && answer.isEmpty && text.isEmpty && assignee.isEmpty }
  }

  /// An answer that the sheet numbers.
  struct Candidate {
    let id: ApprovedAnswer.ID
    /// Whose words are shown; `nil` in a sheet from before that was written there.
    let revision: Int?
  }

  /// Where a line's columns are, for what could not be taken.
  struct Cells {
    let decision, answer, text, assignee: String
  }

  let name: String
  let lines: [Line]

  /// - Throws: `QuestionnaireFileError`, or ``WorkflowError/notAReviewSheet(_:)``.
  init(path: String) throws {
    let table = try TableFile.read(path: path)
    name = table.name
    guard let sheet = table.sheets.first(where: { $0.name == ReviewColumn.sheet }),
      let header = sheet.rows.first(where: { $0.cells.contains(ReviewColumn.decision) }),
      let decision = header.cells.firstIndex(of: ReviewColumn.decision),
      let key = header.cells.firstIndex(of: ReviewColumn.key),
      let question = header.cells.firstIndex(of: ReviewColumn.question)
    else { throw WorkflowError.notAReviewSheet(table.name) }
    let answer = header.cells.firstIndex(of: ReviewColumn.answer)
    let text = header.cells.firstIndex(of: ReviewColumn.text)
    let assignee = header.cells.firstIndex(of: ReviewColumn.assignee)
    let decider = header.cells.firstIndex(of: ReviewColumn.decider)
    let source = header.cells.firstIndex(of: ReviewColumn.source)
    let revision = header.cells.firstIndex(of: ReviewColumn.revision)
    let candidates = header.cells.firstIndex(of: ReviewColumn.candidates)
    lines = sheet.rows.filter { $0.number > header.number }.map { row in
      let cell = { (column: Int?) -> String in
        guard let column, row.cells.indices.contains(column) else { return "" }
        return row.cells[column]
      }
      let reference = { (column: Int?) in
        column.map { TableFile.reference(row: row.number, column: $0 + 1) } ?? "row \(row.number)"
      }
      return Line(
        row: row.number, key: ReviewKey(cell(key)), question: cell(question),
        decision: cell(decision), answer: cell(answer), text: cell(text), assignee: cell(assignee),
        decider: cell(decider), source: Self.answer(cell(source), revision: cell(revision)),
        candidates: Self.numbered(cell(candidates)),
        cells: Cells(
          decision: reference(decision), answer: reference(answer), text: reference(text),
          assignee: reference(assignee)))
    }
  }
}

extension ReviewSheet {
  private static func answer(_ id: String, revision: String) -> AnswerRevision? {
    guard !id.isEmpty, let revision = Int(revision), revision >= 1 else { return nil }
    return AnswerRevision(ApprovedAnswer.ID(id), revision)
  }

  /// What the reviewer chose from: lines that begin with a number, a full stop, an answer's id, its
  /// revision in newer sheets, and how likely it is. A list in an answer's text begins otherwise.
  private static func numbered(_ cell: String) -> [Int: Candidate] {
    var found: [Int: Candidate] = [:]
    for line in cell.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ", maxSplits: 4)
      guard words.count >= 4, words[0].hasSuffix("."), let number = Int(words[0].dropLast()),
        found[number] == nil
      else { continue }
      let revision = words[2].hasPrefix("r") ? Int(words[2].dropFirst()) : nil
      let likelihood = words.dropFirst(revision == nil ? 2 : 3).prefix(2)
      guard let share = likelihood.first, Int(share) != nil, likelihood.last?.first == "%"
      else { continue }
      found[number] = Candidate(id: ApprovedAnswer.ID(String(words[1])), revision: revision)
    }
    return found
  }
}

/// Why a line can't be taken, and the cell to look at.
struct Untakable: Error {
  let cell: String
  let reason: String
}

extension ReviewSheet.Line {
  /// The decision as words, checked for what belongs together.
  func word() throws(Untakable) -> DecisionWord {
    guard !decision.isEmpty else {
      throw Untakable(
        cell: cells.decision, reason: "there is an edit or a name and no decision; choose one")
    }
    guard let word = DecisionWord(decision) else {
      throw Untakable(
        cell: cells.decision,
        reason: "\u{201c}\(decision.prefix(40))\u{201d} is no decision; choose one from the list")
    }
    return word
  }

  /// What the reviewer wrote.
  func edited(basis: AnswerRevision?) throws(Untakable) -> EditedAnswer {
    guard !answer.isEmpty || !text.isEmpty else {
      throw Untakable(cell: cells.text, reason: "Edit needs an edited text or an edited answer")
    }
    guard text.utf16.count <= AnswerFitting.longestText else {
      throw Untakable(cell: cells.text, reason: "the text is longer than a cell holds")
    }
    var short: ShortAnswer?
    if !answer.isEmpty {
      short = EditedText.shortAnswer(answer)
      guard short != nil else {
        throw Untakable(
          cell: cells.answer, reason: "the edited answer must be Yes, No, Partial or N/A, or blank")
      }
    }
    return EditedAnswer(shortAnswer: short, text: text, basis: basis)
  }
}
