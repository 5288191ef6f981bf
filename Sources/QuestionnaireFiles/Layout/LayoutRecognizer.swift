import Assurance
import XLSX

/// Finds out where one sheet keeps its questions and wants its answers.
struct LayoutRecognizer {
  /// What was found out about a sheet.
  enum Outcome {
    case layout(RecognizedLayout)
    /// Left alone, and why.
    case leftAlone(String)
    /// There are questions, and no place for answers could be told.
    case noAnswerPlace(column: Int, questions: Int)
    /// Two columns have an equal claim to the answer.
    case ambiguous(RecognizedLayout, first: Int, second: Int)
  }

  let grid: Grid
  let options: LayoutOptions
  /// Whether a cell must be chosen from a list.
  let hasChoices: (CellReference) -> Bool

  func recognize() throws(ColumnNotFound) -> Outcome {
    if grid.isEmpty { return .leftAlone("it is empty") }
    if let header = try overruled() { return outcome(with: header) }
    let candidates = HeaderCandidate.all(in: grid).sorted {
      ($0.score, -$0.rows.lowerBound, -$0.rows.count) > (
        $1.score, -$1.rows.lowerBound, -$1.rows.count
      )
    }
    var best: (RecognizedLayout, Double)?
    for candidate in candidates.prefix(12) {
      guard let layout = try layout(under: candidate.united(with: candidates)) else { continue }
      let value = Double(layout.questionCount(in: grid)) * Double(candidate.score)
      if value > (best?.1 ?? 0) { best = (layout, value) }
    }
    if let (layout, _) = best { return outcome(with: layout) }
    if let facts = FactSheet.layout(of: grid) { return .layout(facts) }
    let questions = QuestionColumn.best(in: grid, below: 0, header: nil)
    if let (column, count) = questions, count >= 3 {
      if let reason = SheetPurpose.reasonToLeaveAlone(grid.name) { return .leftAlone(reason) }
      return .noAnswerPlace(column: column, questions: count)
    }
    return .leftAlone("no column for answers was found, and few questions")
  }

  // MARK: - From a header to a layout

  private func layout(
    under header: HeaderCandidate
  ) throws(ColumnNotFound) -> RecognizedLayout? {
    guard
      let (question, count) = try questionColumn(under: header), count >= 2
    else { return nil }
    let answers = header.columns(.answer).filter { $0 != question }
    let answer = try column(options.answerColumn, header) ?? best(of: answers, header, question)
    let comments = header.columns(.comment).filter { $0 != question && $0 != answer }
    let comment =
      try column(options.commentColumn, header)
      ?? comments.first { $0 > question } ?? comments.first
    let ids = header.columns(.id).filter { $0 != question }
    return RecognizedLayout(
      header: header, question: question, answer: header.marks.isEmpty ? answer : nil,
      marks: header.marks, comment: comment, evidence: header.columns(.evidence).first,
      guidance: header.columns(.guidance).first,
      id: ids.min { abs($0 - question) < abs($1 - question) } ?? idColumn(beside: question, header),
      section: header.columns(.section).first)
  }

  private func questionColumn(
    under header: HeaderCandidate
  ) throws(ColumnNotFound) -> (Int, Int)? {
    if let named = try column(options.questionColumn, header) { return (named, Int.max) }
    return QuestionColumn.best(in: grid, below: header.rows.upperBound, header: header)
  }

  /// Lists decide first, then the wording, then the place nearest to the question.
  private func best(of columns: [Int], _ header: HeaderCandidate, _ question: Int) -> Int? {
    columns.max { left, right in
      rank(left, header, question) < rank(right, header, question)
    }
  }

  private func rank(
    _ column: Int, _ header: HeaderCandidate, _ question: Int
  ) -> (Int, Int, Int) {
    let rows = grid.rows.filter { $0.number > header.rows.upperBound && !$0.text(question).isEmpty }
    let listed = rows.prefix(30).count {
      hasChoices(CellReference(row: $0.number, column: column))
    }
    let strength = HeaderVocabulary.answerStrength(of: header.labels[column] ?? "")
    return (listed > 2 ? 1 : 0, strength, column > question ? question - column : -1_000)
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

  private func outcome(with layout: RecognizedLayout) -> Outcome {
    if options.sheets.isEmpty, options.questionColumn == nil,
      let reason = reasonToLeaveAlone(layout)
    {
      return .leftAlone(reason)
    }
    if options.answerColumn == nil, layout.marks.isEmpty,
      let answer = layout.answer, let rival = rival(of: answer, layout)
    {
      return .ambiguous(layout, first: min(answer, rival), second: max(answer, rival))
    }
    return .layout(layout)
  }

  private func reasonToLeaveAlone(_ layout: RecognizedLayout) -> String? {
    let rows = layout.questionRows(in: grid)
    let customers = rows.count { row in
      layout.places.allSatisfy { grid.isCustomersOwn(row: row.number, column: $0) }
    }
    if rows.isEmpty || customers * 2 > rows.count {
      return "its answer cells hold formulas or are locked"
    }
    guard let reason = SheetPurpose.reasonToLeaveAlone(grid.name) else { return nil }
    let listed = rows.count { row in
      layout.answer.map { hasChoices(CellReference(row: row.number, column: $0)) } ?? false
    }
    let copied = rows.count { $0.cell(layout.question)?.isFormula ?? false }
    return listed * 2 >= rows.count && copied * 2 < rows.count ? nil : reason
  }

  /// Another column with an equal claim to the short answer.
  private func rival(of answer: Int, _ layout: RecognizedLayout) -> Int? {
    let own = rank(answer, layout.header, layout.question)
    return layout.header.columns(.answer).first { column in
      guard column != answer, column != layout.question, column != layout.comment else {
        return false
      }
      let other = rank(column, layout.header, layout.question)
      return own.0 == other.0 && own.1 == other.1
    }
  }

  // MARK: - What a person said

  /// A layout built from options alone, when they name enough of it.
  private func overruled() throws(ColumnNotFound) -> RecognizedLayout? {
    let named = options.headerRow.flatMap { row in
      [1, 2, 3].compactMap { HeaderCandidate(at: row, height: $0, in: grid) }
        .max { $0.score < $1.score }
    }
    if let named,
      named.hasAnswerPlace || options.answerColumn != nil || options.commentColumn != nil
    {
      return try layout(under: named)
    }
    guard options.answerColumn != nil || options.commentColumn != nil else { return nil }
    let header =
      named ?? HeaderCandidate.best(in: grid)
      ?? HeaderCandidate(bare: options.headerRow ?? headerRowByContent())
    return try layout(under: header)
  }

  /// The last row before the questions begin.
  private func headerRowByContent() -> Int {
    guard let (column, _) = QuestionColumn.best(in: grid, below: 0, header: nil) else { return 0 }
    let first = grid.rows.first { QuestionText.likeness($0.text(column)) >= 0.6 }
    return max(0, (first?.number ?? 1) - 1)
  }

  private func column(
    _ name: String?, _ header: HeaderCandidate
  ) throws(ColumnNotFound) -> Int? {
    guard let name else { return nil }
    let wanted = name.trimmed.lowercased()
    if let labelled = header.labels.filter({ $0.value.lowercased() == wanted }).keys.min() {
      return labelled
    }
    let lastUsed = grid.rows.compactMap { $0.cells.last?.column }.max() ?? 0
    if let number = CellReference.columnNumber(name.trimmed.uppercased()), number <= lastUsed + 10 {
      return number
    }
    throw ColumnNotFound(
      name: name,
      columns: header.labels.sorted { $0.key < $1.key }
        .map { "\(CellReference.columnName($0.key)) (\($0.value.prefix(30)))" }
        .joined(separator: ", "))
  }
}

/// A column named by an option that the sheet does not have.
struct ColumnNotFound: Error {
  let name: String
  let columns: String
}

extension HeaderCandidate {
  /// A header without any words, where only options say what is where.
  init(bare row: Int) {
    rows = row...row
    roles = [:]
    marks = [:]
    labels = [:]
  }
}
