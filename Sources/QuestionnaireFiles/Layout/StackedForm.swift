import XLSX

/// Reads forms that leave the row under each question free for its answer, without any label.
struct StackedForm {
  let grid: Grid
  let accepts: (CellReference) -> AcceptedValues

  /// - Parameters:
  ///   - column: Where the questions are, when a person said so.
  ///   - insisting: A person said that answers go below; else the cells must show it.
  /// - Returns: `nil` unless nearly every question has such a row.
  func form(column: Int?, insisting: Bool) -> RecognizedForm? {
    guard
      let column = column ?? QuestionColumn.best(in: grid, below: 0, header: nil)?.0
    else { return nil }
    let asked = grid.rows.filter { row in
      !row.isHidden && QuestionText.likeness(row.text(column)) >= 0.6
    }
    let places = asked.compactMap { row in place(below: row, column).map { (row, $0) } }
    let shown = places.count { isShown($0.1) }
    guard places.count * 10 >= asked.count * 8,
      places.count >= (insisting || grid.isBounded ? 1 : 3),
      insisting || shown * 10 >= places.count * 6
    else { return nil }
    let evidence =
      insisting ? "as the options say" : "\(shown) cells below questions are listed or shaded"
    return RecognizedForm(blocks: blocks(places, column), evidence: evidence)
  }

  private func blocks(
    _ places: [(row: Grid.Row, place: CellReference)], _ column: Int
  ) -> [RecognizedForm.Block] {
    let byRow = Dictionary(places.map { ($0.row.number, $0.place) }) { first, _ in first }
    var section: String?
    var blocks: [RecognizedForm.Block] = []
    for row in grid.rows where !row.isHidden {
      guard let place = byRow[row.number] else {
        if row.texts.count == 1, let text = row.texts.first?.text, text.count <= 120 {
          section = text
        }
        continue
      }
      let id = row.texts.first { $0.column < column && QuestionText.isIdentifier($0.text) }
      blocks.append(
        .init(
          question: CellReference(row: row.number, column: column), text: row.text(column),
          id: id?.text, section: section, answer: place))
    }
    return blocks
  }

  /// The cell under a question, when its row is free.
  private func place(below row: Grid.Row, _ column: Int) -> CellReference? {
    let next = (grid.merge(row: row.number, column: column)?.last.row ?? row.number) + 1
    let isBlank = grid.row(next).map { row in
      !row.isHidden && row.texts.allSatisfy { $0.column == column && Placeholder.isOne($0.text) }
    }
    guard isBlank ?? true, grid.isWritable(row: next, column: column) else { return nil }
    return CellReference(row: next, column: column)
  }

  /// Whether the cell shows that it is to be filled.
  private func isShown(_ cell: CellReference) -> Bool {
    if accepts(cell).isList || grid.isProtected || grid.isBounded { return true }
    let merge = grid.merge(row: cell.row, column: cell.column)
    return grid.row(cell.row)?.cell(cell.column)?.hasFill ?? false
      || merge.map { $0.last.column > $0.first.column } ?? false
  }
}
