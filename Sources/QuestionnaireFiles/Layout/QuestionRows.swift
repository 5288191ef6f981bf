import Assurance
import XLSX

/// Turns the rows under a recognised header into questions with their cells.
struct QuestionRows {
  let grid: Grid
  let layout: RecognizedLayout
  let judge: RowJudge
  let accepts: (CellReference) -> AcceptedValues

  func questions() -> [Question] {
    let facts = FactRows(grid: grid, layout: layout)
    var section: String?
    var result =
      facts.elsewhere + facts.inColumns.map { question($0, section: nil, isFact: true) }
    result.sort { $0.row < $1.row }
    for (row, role) in judge.roles {
      switch role {
      case .question:
        let own = layout.section.map { grid.textThroughMerge(row, $0) } ?? ""
        if !own.isEmpty { section = own }
        result.append(question(row, section: section, isFact: layout.asksForFacts))
      case .heading(let title), .header(section: .some(let title)): section = title
      case .header, .example, .note, .hidden, .blank: break
      }
    }
    return result.filter(isKept)
  }

  /// Of rows none of whose cells may be written, those that plainly ask something are kept: a
  /// formula, or a cell merged over several questions, answers them, and a person should know.
  private func isKept(_ question: Question) -> Bool {
    guard question.cells.isEmpty else { return true }
    if question.kind != .companyFact, QuestionText.plainlyAsks(question.text) { return true }
    return question.kind == .statement
      && (isInsideMerge(question.row) || hasUnknownList(question.row))
  }

  private func question(_ row: Grid.Row, section: String?, isFact: Bool) -> Question {
    let text = row.text(layout.question)
    let isLabel = text.isAtMost(60) && QuestionText.likeness(text) < 0.6 && FactSheet.isLabel(text)
    let kind: Question.Kind =
      isFact || isLabel ? .companyFact : QuestionText.isStatement(text) ? .statement : .question
    let id = layout.id.map { grid.textThroughMerge(row, $0) } ?? ""
    return Question(
      sheet: grid.name, row: row.number, id: id.isEmpty ? nil : id, section: section, text: text,
      guidance: layout.guidance.flatMap { row.text($0).isEmpty ? nil : row.text($0) },
      kind: kind, cells: cells(row), existing: existing(row))
  }

  private func cells(_ row: Grid.Row) -> ResponseCells {
    var cells = ResponseCells()
    // A comment beside a choice that only a person can make would be half an answer.
    guard !hasUnknownList(row.number) else { return cells }
    cells.answer = layout.answer.flatMap { reference(row, $0) }
    if let answer = layout.answer, cells.answer != nil {
      cells.choices = accepts(CellReference(row: row.number, column: answer)).choices
    }
    for (meaning, column) in layout.marks {
      if let cell = reference(row, column) { cells.marks[meaning] = cell }
    }
    cells.comment = layout.comment.flatMap { reference(row, $0) }
    cells.evidence = layout.evidence.flatMap { reference(row, $0) }
    return cells
  }

  private func hasUnknownList(_ row: Int) -> Bool {
    layout.answer.map { accepts(CellReference(row: row, column: $0)) } == .unknownList
  }

  /// A row none of whose cells may be written is the customer's own, unless several questions share
  /// one merged cell for their answer: those are asked, and answered by hand.
  private func isInsideMerge(_ row: Int) -> Bool {
    layout.places.contains { grid.merge(row: row, column: $0) != nil }
  }

  private func reference(_ row: Grid.Row, _ column: Int) -> String? {
    guard grid.isWritable(row: row.number, column: column) else { return nil }
    return CellReference(row: row.number, column: column).description
  }

  private func existing(_ row: Grid.Row) -> ExistingResponse {
    let marks = layout.marks.sorted { $0.value < $1.value }.compactMap { meaning, column in
      let text = row.text(column)
      return text.isEmpty
        ? nil : ExistingResponse.Mark(meaning: meaning, cell: cell(row, column), text: text)
    }
    let answer = layout.answer.flatMap { said(row, $0) }
    let comment = layout.comment.flatMap { said(row, $0) }
    let marked = marks.min { $0.meaning.rawValue < $1.meaning.rawValue }
    return ExistingResponse(
      answer: answer ?? marked?.meaning.label, comment: comment,
      answerCell: answer == nil ? marked?.cell : layout.answer.map { cell(row, $0) },
      commentCell: comment == nil ? nil : layout.comment.map { cell(row, $0) }, marks: marks,
      computed: Set(
        layout.places.filter { row.cell($0)?.isFormula == true }.map { cell(row, $0) }))
  }

  private func cell(_ row: Grid.Row, _ column: Int) -> String {
    CellReference(row: row.number, column: column).description
  }

  private func said(_ row: Grid.Row, _ column: Int) -> String? {
    let text = row.text(column)
    return text.isEmpty || Placeholder.isOne(text) ? nil : text
  }
}

extension ResponseCells {
  fileprivate var isEmpty: Bool { answer == nil && comment == nil && marks.isEmpty }
}
