import Assurance
import XLSX

/// The rows above a table that ask for our name, contacts and the like.
struct FactRows {
  let grid: Grid
  let layout: RecognizedLayout

  /// Those in the table's own columns, to be read as its rows are.
  var inColumns: [Grid.Row] {
    guard let answer = layout.answer, layout.marks.isEmpty, !layout.asksForFacts else { return [] }
    return grid.rows.filter { row in
      let text = row.text(layout.question)
      guard row.number < layout.header.rows.lowerBound, !row.isHidden,
        (3...80).contains(text.count), grid.isWritable(row: row.number, column: answer),
        grid.merge(row: row.number, column: layout.question)?.contains(
          CellReference(row: row.number, column: answer)) != true
      else { return false }
      let hasID = layout.id.map { QuestionText.isIdentifier(row.text($0)) } ?? false
      return FactSheet.isLabel(text) || hasID && !text.hasSuffix("?")
    }
  }

  /// Those that stand elsewhere, each with its answer in the cell beside it; one alone is chance.
  var elsewhere: [Question] {
    guard !layout.asksForFacts else { return [] }
    let taken = Set(inColumns.map(\.number))
    let places = FactSheet.places(in: grid, above: layout.header.rows.lowerBound).filter {
      !taken.contains($0.row.number)
    }
    guard places.count >= 2 else { return [] }
    return places.map { place in
      var cells = ResponseCells()
      cells.answer = CellReference(row: place.row.number, column: place.place).description
      return Question(
        sheet: grid.name, row: place.row.number, text: place.row.text(place.column),
        kind: .companyFact, cells: cells)
    }
  }
}
