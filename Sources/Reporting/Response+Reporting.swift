import Assurance

extension Response {
  /// The changed cells from left to right.
  var writtenInOrder: [(cell: String, text: String)] {
    let order = { (cell: String) in
      let column = cell.prefix { !$0.isNumber }
      return (column.count, String(column), Int(cell.dropFirst(column.count)) ?? 0)
    }
    return written.sorted { order($0.key) < order($1.key) }.map { (cell: $0.key, text: $0.value) }
  }

  /// The short answer the customer now reads, as written; for a mark, what it means.
  var givenAnswer: String? {
    if let cell = question.cells.answer, let text = written[cell] { return text }
    let marked = question.cells.marks.filter { written[$0.value] != nil }.keys
    return marked.map(\.label).min()
  }

  /// Everything written beside the short answer, one cell a paragraph.
  var textWritten: String? {
    let marks = Set(question.cells.marks.values)
    let texts = writtenInOrder.filter {
      $0.cell != question.cells.answer && !marks.contains($0.cell)
    }
    return texts.isEmpty ? nil : texts.map(\.text).joined(separator: "\n")
  }

  /// What the approved answer would say, where nothing was written.
  var proposal: String? {
    written.isEmpty ? source?.answer.statement : nil
  }

  /// The cell to look at in the filled copy: the answer's, else the first that was or may be written.
  var chiefCell: String {
    let cells = question.cells
    return cells.answer ?? writtenInOrder.first?.cell ?? cells.comment
      ?? cells.marks.values.min() ?? "A\(max(1, question.row))"
  }
}
