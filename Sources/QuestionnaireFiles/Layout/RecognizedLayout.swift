import Assurance
import XLSX

/// Where a sheet keeps what, in column numbers.
struct RecognizedLayout {
  let header: HeaderCandidate
  let question: Int
  let answer: Int?
  let marks: [ShortAnswer: Int]
  let comment: Int?
  let evidence: Int?
  let guidance: Int?
  let id: Int?
  let section: Int?
  /// Whether the sheet asks for facts about the company rather than about its controls.
  var asksForFacts = false

  /// The columns that take what we say.
  var places: [Int] {
    (answer.map { [$0] } ?? []) + marks.values.sorted() + (comment.map { [$0] } ?? [])
  }

  var sheetLayout: SheetLayout {
    let place: SheetLayout.AnswerPlace =
      if !marks.isEmpty {
        .marks(marks.mapValues { CellReference.columnName($0) })
      } else if let answer {
        .column(CellReference.columnName(answer))
      } else {
        .commentOnly
      }
    return SheetLayout(
      headerRow: header.rows.upperBound > 0 ? header.rows.upperBound : nil,
      idColumn: id.map { CellReference.columnName($0) },
      questionColumn: CellReference.columnName(question), answer: place,
      commentColumn: comment.map { CellReference.columnName($0) },
      evidenceColumn: evidence.map { CellReference.columnName($0) })
  }

  func questionCount(in grid: Grid) -> Int { questionRows(in: grid).count }

  /// The rows that want an answer, below the header.
  func questionRows(in grid: Grid) -> [Grid.Row] {
    let below = grid.rows.filter { $0.number > header.rows.upperBound && !$0.isHidden }
    if asksForFacts {
      return below.filter { row in
        let text = row.text(question)
        return FactSheet.isLabel(text)
          && grid.isWritable(row: row.number, column: answer ?? question)
      }
    }
    let numbered =
      id.map { column in
        below.count { QuestionText.isIdentifier($0.text(column)) && !$0.text(question).isEmpty }
      } ?? 0
    let asked = below.count { !$0.text(question).isEmpty }
    let needsID = numbered * 10 >= asked * 6 && numbered >= 5
    return below.filter { isQuestion($0, needsID: needsID, in: grid) }
  }

  private func isQuestion(_ row: Grid.Row, needsID: Bool, in grid: Grid) -> Bool {
    let text = row.text(question)
    guard text.count >= 3, !header.isRepeated(by: row) else { return false }
    if let merge = grid.merge(row: row.number, column: question),
      places.contains(where: { merge.contains(CellReference(row: row.number, column: $0)) })
        || merge.first.row != row.number || merge.first.column != question
    {
      return false
    }
    let likeness = QuestionText.likeness(text)
    if likeness >= 0.9 { return true }
    let hasID = id.map { QuestionText.isIdentifier(row.text($0)) } ?? false
    if needsID { return hasID }
    return likeness >= 0.6 || (hasID && likeness >= 0.1) || isAlone(row) == false && likeness >= 0.3
  }

  /// A heading stands alone in its row.
  private func isAlone(_ row: Grid.Row) -> Bool {
    row.cells.count { !$0.cell.text.isEmpty } == 1
  }

  /// Rows above the header that ask for our name, contacts and the like, in the same columns.
  func factRows(in grid: Grid) -> [Grid.Row] {
    guard let answer, marks.isEmpty, !asksForFacts else { return [] }
    return grid.rows.filter { row in
      let text = row.text(question)
      guard row.number < header.rows.lowerBound, !row.isHidden, (3...80).contains(text.count),
        grid.isWritable(row: row.number, column: answer),
        grid.merge(row: row.number, column: question)?.contains(
          CellReference(row: row.number, column: answer)) != true
      else { return false }
      let hasID = id.map { QuestionText.isIdentifier(row.text($0)) } ?? false
      return FactSheet.isLabel(text) || hasID && !text.hasSuffix("?")
    }
  }
}
