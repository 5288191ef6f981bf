import Assurance
import XLSX

/// Finds out where one sheet, or one part of it, keeps its questions and wants its answers.
struct LayoutRecognizer {
  /// What was found out about a sheet.
  enum Outcome {
    case table(RowJudge)
    case form(RecognizedForm)
    /// Left alone, and why.
    case leftAlone(String, evidence: String)
    /// There are questions, and no place for answers could be told.
    case noAnswerPlace(column: Int, questions: Int)
    /// Two columns have an equal claim to the answer.
    case ambiguous(RowJudge, first: Int, second: Int)
  }

  let grid: Grid
  let options: LayoutOptions
  /// What a cell accepts.
  let accepts: (CellReference) -> AcceptedValues

  func recognize() throws(ColumnNotFound) -> Outcome {
    if grid.isEmpty { return .leftAlone("it is empty", evidence: "no cell holds a text") }
    if options.answersAreBelow { return stacked(insisting: true) ?? nothing() }
    if let layout = try overruled() { return outcome(with: judge(layout)) }
    if let form = LabelledForm(grid: grid, accepts: accepts).form() { return .form(form) }
    if let table = try bestTable() { return outcome(with: table) }
    let facts = FactSheet.layout(of: grid).map(judge)
    if let facts, !goesOn(from: facts, with: 0.6) { return .table(facts) }
    if let found = byContent() ?? stacked(insisting: false) { return found }
    if let facts, !goesOn(from: facts, with: 0.9) { return .table(facts) }
    return nothing()
  }

  /// Whether labels are only the beginning of a sheet that goes on to ask or state as much.
  private func goesOn(from facts: RowJudge, with likeness: Double) -> Bool {
    let labels = facts.questionRows.count
    let asked = grid.rows.count { row in
      !row.isHidden && row.texts.contains { QuestionText.likeness($0.text) >= likeness }
    }
    return asked >= max(3, labels)
  }

  private func byContent() -> Outcome? {
    switch ContentColumns(grid: grid, accepts: accepts)?.verdict() {
    case .layout(let layout): outcome(with: judge(layout))
    case .ambiguous(let layout, let first, let second): ambiguous(judge(layout), first, second)
    case nil: nil
    }
  }

  private func ambiguous(_ table: RowJudge, _ first: Int, _ second: Int) -> Outcome {
    left(alone: table) ?? .ambiguous(table, first: first, second: second)
  }

  private func judge(_ layout: RecognizedLayout) -> RowJudge {
    RowJudge(grid, layout, accepts: accepts)
  }

  private func stacked(insisting: Bool) -> Outcome? {
    if !insisting, let reason = SheetPurpose.reasonToLeaveAlone(grid.name) {
      return .leftAlone(reason, evidence: "its name says so")
    }
    let named = options.questionColumn.flatMap { CellReference.columnNumber($0.uppercased()) }
    return StackedForm(grid: grid, accepts: accepts).form(column: named, insisting: insisting)
      .map { .form($0) }
  }

  private func nothing() -> Outcome {
    let questions = QuestionColumn.best(in: grid, below: 0, header: nil)
    if let (column, count) = questions, count >= 3 {
      if let reason = SheetPurpose.reasonToLeaveAlone(grid.name) {
        return .leftAlone(reason, evidence: "its name says so")
      }
      return .noAnswerPlace(column: column, questions: count)
    }
    return .leftAlone(
      "no column for answers was found, and few questions",
      evidence: "\(questions?.1 ?? 0) texts read like questions, and no row heads columns")
  }

  // MARK: - From a header to a layout

  private func bestTable() throws(ColumnNotFound) -> RowJudge? {
    let candidates = HeaderCandidate.all(in: grid).sorted {
      ($0.score, -$0.rows.lowerBound, -$0.rows.count) > (
        $1.score, -$1.rows.lowerBound, -$1.rows.count
      )
    }
    var best: (RowJudge, Double)?
    for candidate in candidates.prefix(12) {
      guard let layout = try layout(under: candidate.united(with: candidates)) else { continue }
      let table = judge(layout)
      let value = Double(table.questionRows.count) * Double(candidate.score)
      if value > (best?.1 ?? 0) { best = (table, value) }
    }
    return best?.0
  }

  private func layout(
    under header: HeaderCandidate
  ) throws(ColumnNotFound) -> RecognizedLayout? {
    let named = NamedColumns(grid: grid, header: header)
    let wanted = try named.column(options.questionColumn)
    let found =
      wanted.map { ($0, Int.max) }
      ?? QuestionColumn.best(in: grid, below: header.rows.upperBound, header: header)
    guard let (question, count) = found, count >= (grid.isBounded ? 1 : 2) else { return nil }
    let ranking = ColumnRanking(grid: grid, header: header, question: question, accepts: accepts)
    let answers = header.columns(.answer).filter { $0 != question }
    var answer = try named.column(options.answerColumn) ?? ranking.best(of: answers)
    let comments = header.columns(.comment).filter { $0 != question && $0 != answer }
    let comment =
      try named.column(options.commentColumn)
      ?? comments.first { $0 > question } ?? comments.first
    var evidence: String?
    if answer == nil, header.marks.isEmpty, options.commentColumn == nil {
      if let listed = ranking.listedColumn() {
        (answer, evidence) = (listed, "its cells offer a list")
      } else if let blank = ranking.blankColumn(before: comment) {
        (answer, evidence) = (blank, "it alone is headed and blank before the comments")
      }
    }
    let ids = header.columns(.id).filter { $0 != question }
    return RecognizedLayout(
      header: header, question: question, answer: header.marks.isEmpty ? answer : nil,
      marks: header.marks, comment: comment, evidence: header.columns(.evidence).first,
      guidance: header.columns(.guidance).first,
      id: ids.min { abs($0 - question) < abs($1 - question) } ?? idColumn(beside: question, header),
      section: header.columns(.section).first { $0 != question }, answerEvidence: evidence)
  }

  /// Identifiers often stand in a column without a header, left of the question.
  private func idColumn(beside question: Int, _ header: HeaderCandidate) -> Int? {
    let rows = grid.rows.filter { $0.number > header.rows.upperBound && !$0.text(question).isEmpty }
    return (1..<max(question, 1)).reversed().first { column in
      let filled = rows.filter { !$0.text(column).isEmpty }
      let identifiers = filled.count { QuestionText.isIdentifier($0.text(column)) }
      return filled.count * 2 >= rows.count && identifiers * 10 >= filled.count * 7
    }
  }

  // MARK: - Judging the sheet

  private func outcome(with table: RowJudge) -> Outcome {
    if let alone = left(alone: table) { return alone }
    let layout = table.layout
    if options.answerColumn == nil, layout.marks.isEmpty, let answer = layout.answer {
      let ranking = ColumnRanking(
        grid: grid, header: layout.header, question: layout.question, accepts: accepts)
      if let rival = ranking.rival(of: answer, except: layout.comment) {
        return .ambiguous(table, first: min(answer, rival), second: max(answer, rival))
      }
    }
    return .table(table)
  }

  /// Unless a person named the sheet or its columns, some are not for us.
  private func left(alone table: RowJudge) -> Outcome? {
    guard options.sheets.isEmpty, options.questionColumn == nil else { return nil }
    let layout = table.layout
    let rows = table.questionRows
    let customers = rows.count { row in
      layout.places.allSatisfy { grid.isCustomersOwn(row: row.number, column: $0) }
    }
    if rows.isEmpty || customers * 2 > rows.count {
      return .leftAlone(
        "its answer cells hold formulas or are locked",
        evidence: "\(customers) of \(rows.count) rows have no cell that may be filled")
    }
    guard let reason = SheetPurpose.reasonToLeaveAlone(grid.name) else { return nil }
    let listed = rows.count { row in
      layout.answer.map { accepts(CellReference(row: row.number, column: $0)).isList } ?? false
    }
    let copied = rows.count { $0.cell(layout.question)?.isFormula ?? false }
    guard listed * 2 < rows.count || copied * 2 >= rows.count else { return nil }
    return .leftAlone(
      reason,
      evidence: copied > 0
        ? "its name says so, and \(copied) of \(rows.count) questions are copied by formulas"
        : "its name says so, and \(listed) of \(rows.count) answer cells offer a list")
  }

  // MARK: - What a person said

  /// A layout built from options, when they name enough of it.
  private func overruled() throws(ColumnNotFound) -> RecognizedLayout? {
    let row = options.headerRow(in: grid)
    let named = row.flatMap { row in
      [1, 2, 3].compactMap { HeaderCandidate(at: row, height: $0, in: grid) }
        .max { $0.score < $1.score }
    }
    let namesPlace = options.answerColumn != nil || options.commentColumn != nil
    if let named, named.hasAnswerPlace || namesPlace { return try layout(under: named) }
    guard namesPlace else { return nil }
    let header =
      named ?? HeaderCandidate.best(in: grid) ?? ContentColumns.header(in: grid)
      ?? HeaderCandidate(bare: row ?? headerRowByContent())
    return try layout(under: header)
  }

  /// The last row before the questions begin.
  private func headerRowByContent() -> Int {
    guard let (column, _) = QuestionColumn.best(in: grid, below: 0, header: nil) else { return 0 }
    let first = grid.rows.first { QuestionText.likeness($0.text(column)) >= 0.6 }
    return max(0, (first?.number ?? 1) - 1)
  }
}
