import Assurance
import XLSX

/// Turns the rows under a recognised header into questions with their cells.
struct QuestionRows {
  let grid: Grid
  let layout: RecognizedLayout
  let choices: (String, CellReference) -> [String]

  func questions() -> [Question] {
    let facts = layout.factRows(in: grid).map { question($0, section: nil, isFact: true) }
    let asked = layout.questionRows(in: grid)
    let numbers = Set(asked.map(\.number))
    var section: String?
    var result = facts
    for row in grid.rows where row.number >= layout.header.rows.lowerBound && !row.isHidden {
      if numbers.contains(row.number) {
        if let column = layout.section, !row.text(column).isEmpty { section = row.text(column) }
        result.append(question(row, section: section, isFact: layout.asksForFacts))
      } else if let heading = heading(row) {
        section = heading
      }
    }
    // Of rows none of whose cells may be written, those that plainly ask something are kept: a
    // formula, or a cell merged over several questions, answers them, and a person should know.
    return result.filter { question in
      !question.cells.isEmpty
        || question.kind != .companyFact && QuestionText.likeness(question.text) >= 0.9
        || question.kind == .statement && isInsideMerge(question.row)
    }
  }

  /// A heading between questions: a repeated header's title, or a text that stands alone.
  private func heading(_ row: Grid.Row) -> String? {
    let texts = row.cells.filter { !$0.cell.text.isEmpty }
    guard let first = texts.first else { return nil }
    let isHeader =
      layout.header.isRepeated(by: row)
      && layout.header.roles[first.column].map { $0 == .section } ?? true
    let isAlone = texts.count == 1 || Set(texts.map(\.cell.text)).count == 1
    guard isHeader || isAlone, first.cell.text.count <= 120 else { return nil }
    return HeaderVocabulary.role(of: first.cell.text) == .question ? nil : first.cell.text
  }

  private func question(_ row: Grid.Row, section: String?, isFact: Bool) -> Question {
    let text = row.text(layout.question)
    let isLabel = text.count <= 60 && QuestionText.likeness(text) < 0.6 && FactSheet.isLabel(text)
    let kind: Question.Kind =
      isFact || isLabel ? .companyFact : QuestionText.isStatement(text) ? .statement : .question
    return Question(
      sheet: grid.name, row: row.number,
      id: layout.id.flatMap { row.text($0).isEmpty ? nil : row.text($0) }, section: section,
      text: text, guidance: layout.guidance.flatMap { row.text($0).isEmpty ? nil : row.text($0) },
      kind: kind, cells: cells(row), existing: existing(row))
  }

  private func cells(_ row: Grid.Row) -> ResponseCells {
    var cells = ResponseCells()
    cells.answer = layout.answer.flatMap { reference(row, $0) }
    if let answer = layout.answer, cells.answer != nil {
      cells.choices = choices(grid.name, CellReference(row: row.number, column: answer))
    }
    for (meaning, column) in layout.marks {
      if let cell = reference(row, column) { cells.marks[meaning] = cell }
    }
    cells.comment = layout.comment.flatMap { reference(row, $0) }
    cells.evidence = layout.evidence.flatMap { reference(row, $0) }
    return cells
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
    let marked = layout.marks.filter { !row.text($0.value).isEmpty }.keys.sorted {
      $0.rawValue < $1.rawValue
    }
    let answer = layout.answer.map { row.text($0) } ?? marked.first?.label ?? ""
    let comment = layout.comment.map { row.text($0) } ?? ""
    return ExistingResponse(
      answer: answer.isEmpty ? nil : answer, comment: comment.isEmpty ? nil : comment)
  }
}

extension ResponseCells {
  fileprivate var isEmpty: Bool { answer == nil && comment == nil && marks.isEmpty }
}
