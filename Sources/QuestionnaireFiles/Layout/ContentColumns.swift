import XLSX

/// Tells the columns of a table whose header does not: by lists, by cells left unlocked, headed
/// and blank, or shaded and blank.
struct ContentColumns {
  let grid: Grid
  let accepts: (CellReference) -> AcceptedValues
  private let question: Int
  private let header: HeaderCandidate
  private let rows: [Grid.Row]

  enum Verdict {
    case layout(RecognizedLayout)
    /// Nothing but a person can tell which.
    case ambiguous(RecognizedLayout, first: Int, second: Int)
  }

  /// `nil` without at least three texts in one column that read like questions.
  ///
  /// - Parameters:
  ///   - grid: The sheet.
  ///   - accepts: What its cells accept.
  init?(grid: Grid, accepts: @escaping (CellReference) -> AcceptedValues) {
    guard let (question, count) = QuestionColumn.best(in: grid, below: 0, header: nil),
      count >= (grid.isBounded ? 1 : 3)
    else { return nil }
    let header = Self.header(in: grid) ?? HeaderCandidate(bare: 0)
    self.grid = grid
    self.accepts = accepts
    self.question = question
    self.header = header
    rows = grid.rows.filter { row in
      row.number > header.rows.upperBound && !row.isHidden
        && QuestionText.likeness(row.text(question)) >= 0.6
    }
  }

  func verdict() -> Verdict? {
    let candidates = columns
    if let verdict = settle(
      best(candidates.filter { share($0) { accepts($0).saysYesOrNo } }), "its cells offer a list")
    {
      return verdict
    }
    if let verdict = settle(
      candidates.filter { share($0) { accepts($0).isList } }, "its cells offer a list")
    {
      return verdict
    }
    let free = candidates.filter { column in
      guard grid.isBounded else {
        return rows.allSatisfy { grid.isFree(row: $0.number, column: column) }
      }
      // A document's table has no other blank columns, so that some answers may be there.
      let count = rows.count { grid.isFree(row: $0.number, column: column) }
      return count > 0 && count * 2 >= rows.count
    }
    if grid.isProtected, let verdict = settle(free, "its cells are unlocked") { return verdict }
    // What follows are weak signs, and count only where it is plain that something is asked.
    let asking = rows.count { QuestionText.plainlyAsks($0.text(question)) }
    let isNamed = header.roles.values.contains { [.id, .question, .requirement].contains($0) }
    guard asking * 2 >= rows.count || isNamed else { return nil }
    if grid.isBounded, let verdict = settle(free, "its cells are blank") { return verdict }
    if let verdict = settle(free.filter { header.labels[$0] != nil }, "it is headed and blank") {
      return verdict
    }
    let shaded = free.filter { column in
      rows.count { $0.cell(column)?.hasFill ?? false } * 10 >= rows.count * 8
    }
    if let verdict = settle(shaded, "its cells are shaded and blank") { return verdict }
    return header.columns(.comment).isEmpty ? nil : .layout(layout(answer: nil, evidence: nil))
  }

  /// The row above the first question, where it has short texts over several columns; or what looks
  /// like the first question and heads a column that the others leave blank.
  static func header(in grid: Grid) -> HeaderCandidate? {
    guard let (column, _) = QuestionColumn.best(in: grid, below: 0, header: nil) else { return nil }
    let asked = grid.rows.filter {
      !$0.isHidden && QuestionText.likeness($0.text(column)) >= 0.6
    }
    guard let first = asked.first else { return nil }
    let headsBlanks = first.texts.contains { place, _ in
      asked.dropFirst().allSatisfy { $0.text(place).isEmpty }
    }
    if headsBlanks, asked.count > 2, isHeader(first) { return HeaderCandidate(labels: first) }
    // Between the header and the first question a title may stand, alone in its row.
    let above = grid.rows.last { $0.number < first.number && $0.texts.count > 1 }
    guard let above, above.number >= first.number - 3, isHeader(above) else { return nil }
    return HeaderCandidate(labels: above)
  }

  private static func isHeader(_ row: Grid.Row) -> Bool {
    let texts = row.texts
    return texts.count >= 2
      && texts.allSatisfy { $0.text.count <= 60 && !QuestionText.asksInASentence($0.text) }
  }

  // MARK: - Weighing

  private var columns: [Int] {
    let last = grid.rows.lazy.compactMap { $0.cells.last?.column }.max() ?? 0
    return (1...max(last, question) + 3).filter { column in
      column != question && !grid.isHidden(column: column) && header.roles[column] == nil
    }
  }

  private func share(_ column: Int, _ fits: (CellReference) -> Bool) -> Bool {
    let fitting = rows.count { fits(CellReference(row: $0.number, column: column)) }
    return fitting >= 3 && fitting * 10 >= rows.count * 6
  }

  /// Of several lists the one that is left blank.
  private func best(_ columns: [Int]) -> [Int] {
    let blank = columns.filter { column in rows.count { !$0.text(column).isEmpty } * 2 <= rows.count
    }
    return blank.isEmpty ? columns : blank
  }

  private func settle(_ columns: [Int], _ evidence: String) -> Verdict? {
    guard let answer = columns.first else { return nil }
    let layout = layout(answer: answer, evidence: evidence)
    guard columns.count == 1 else {
      return .ambiguous(layout, first: answer, second: columns[1])
    }
    return .layout(layout)
  }

  private func layout(answer: Int?, evidence: String?) -> RecognizedLayout {
    let id = (1..<max(question, 1)).reversed().first { column in
      let identifiers = rows.count { QuestionText.isIdentifier($0.text(column)) }
      return identifiers * 10 >= rows.count * 7
    }
    return RecognizedLayout(
      header: header, question: question, answer: answer, marks: [:],
      comment: header.columns(.comment).first,
      evidence: header.columns(.evidence).first, guidance: header.columns(.guidance).first,
      id: id, section: header.columns(.section).first, answerEvidence: evidence)
  }
}
