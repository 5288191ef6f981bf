import Assurance
import XLSX

/// A sheet that asks one question after another, each with its answer below it.
struct RecognizedForm {
  /// One question with its places.
  struct Block {
    var question: CellReference
    var text: String
    var id: String?
    var section: String?
    var guidance: String?
    var answer: CellReference?
    var comment: CellReference?
    var evidence: CellReference?
  }

  /// In reading order, each with a place for its answer or a comment.
  let blocks: [Block]
  /// How the places were told.
  let evidence: String

  var sheetLayout: SheetLayout {
    let first = blocks.first
    return SheetLayout(
      headerRow: nil, idColumn: nil, questionColumn: first?.question.columnName ?? "A",
      answer: (blocks.lazy.compactMap(\.answer).first?.columnName).map { .column($0) }
        ?? .commentOnly,
      commentColumn: blocks.lazy.compactMap(\.comment).first?.columnName,
      evidenceColumn: blocks.lazy.compactMap(\.evidence).first?.columnName)
  }

  func questions(in grid: Grid, accepts: (CellReference) -> AcceptedValues) -> [Question] {
    blocks.map { block in
      var cells = ResponseCells()
      let accepted = block.answer.map(accepts) ?? .anything
      if accepted != .unknownList {
        cells.answer = block.answer?.description
        cells.choices = accepted.choices
        cells.comment = block.comment?.description
        cells.evidence = block.evidence?.description
      }
      return Question(
        sheet: grid.name, row: block.question.row, id: block.id, section: block.section,
        text: block.text, guidance: block.guidance,
        kind: QuestionText.isStatement(block.text) ? .statement : .question, cells: cells,
        existing: existing(block, grid))
    }
  }

  private func existing(_ block: Block, _ grid: Grid) -> ExistingResponse {
    let answer = said(block.answer, grid)
    let comment = said(block.comment, grid)
    return ExistingResponse(
      answer: answer, comment: comment,
      answerCell: answer == nil ? nil : block.answer?.description,
      commentCell: comment == nil ? nil : block.comment?.description,
      computed: Set(
        [block.answer, block.comment].compactMap { $0 }.filter {
          grid.row($0.row)?.cell($0.column)?.isFormula == true
        }.map(\.description)))
  }

  private func said(_ cell: CellReference?, _ grid: Grid) -> String? {
    guard let cell, let text = grid.row(cell.row)?.text(cell.column), !text.isEmpty,
      !Placeholder.isOne(text)
    else { return nil }
    return text
  }
}
