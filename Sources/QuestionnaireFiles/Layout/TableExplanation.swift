import Assurance
import XLSX

/// Says why a table's columns and rows were taken for what they were taken.
struct TableExplanation {
  let grid: Grid
  let layout: RecognizedLayout
  let judge: RowJudge
  let questions: [Question]
  let options: LayoutOptions
  let accepts: (CellReference) -> AcceptedValues

  var points: [LayoutExplanation.Point] { columns + rows }

  // MARK: - Columns

  private var columns: [LayoutExplanation.Point] {
    var points = [header, questionColumn]
    if let answer = layout.answer { points.append(answerColumn(answer)) }
    for (meaning, column) in layout.marks.sorted(by: { $0.value < $1.value }) {
      points.append(.init("a mark in \(letter(column)) says \(meaning.label)", heading(column)))
    }
    if let comment = layout.comment {
      points.append(
        .init("comments in \(letter(comment))", said(options.commentColumn) ?? heading(comment)))
    }
    let others: [(String, Int?)] = [
      ("evidence", layout.evidence), ("guidance", layout.guidance), ("ids", layout.id),
      ("sections", layout.section),
    ]
    for case (let name, .some(let column)) in others {
      points.append(.init("\(name) in \(letter(column))", heading(column)))
    }
    let customers = layout.header.columns(.customers).map { "\(letter($0)) \(quoted($0))" }
    if !customers.isEmpty {
      points.append(.init("left to the customer", customers.joined(separator: ", ")))
    }
    return points
  }

  private var header: LayoutExplanation.Point {
    let rows = layout.header.rows
    guard !layout.header.labels.isEmpty else {
      return .init("no header", "no row heads the columns; their cells told what they are for")
    }
    let labels = layout.header.labels.keys.sorted().map { "\(letter($0)) \(quoted($0))" }
    let repeated = judge.roles.filter {
      if case .header = $0.role { !rows.contains($0.row.number) } else { false }
    }.map(\.row.number)
    let again = repeated.isEmpty ? "" : "; again in rows \(RowList.text(repeated))"
    let place = rows.count == 1 ? "row \(rows.lowerBound)" : "rows \(RowList.text(Array(rows)))"
    let isNamed = options.headerRow == nil ? "" : "as --header-row says: "
    return .init("header in \(place)", isNamed + labels.joined(separator: ", ") + again + others)
  }

  /// Other rows that might have been the header.
  private var others: String {
    let rows = HeaderCandidate.all(in: grid).filter { candidate in
      candidate.rows.count == 1 && !layout.header.rows.overlaps(candidate.rows)
        && grid.row(candidate.rows.lowerBound).map { !layout.header.isRepeated(by: $0) } ?? false
    }.map(\.rows.lowerBound)
    guard !rows.isEmpty, options.headerRow == nil else { return "" }
    return "; it heads more questions, by more telling words, than rows \(RowList.text(rows))"
  }

  private var questionColumn: LayoutExplanation.Point {
    let rows = judge.questionRows
    let asking = rows.count { QuestionText.likeness($0.text(layout.question)) >= 0.6 }
    let evidence =
      layout.asksForFacts
      ? "\(rows.count) labels such as \u{201c}\(rows.first?.text(layout.question) ?? "")\u{201d}"
      : "\(heading(layout.question)); \(asking) of \(rows.count) texts ask or state something"
    return .init(
      "questions in \(letter(layout.question))", said(options.questionColumn) ?? evidence)
  }

  private func answerColumn(_ answer: Int) -> LayoutExplanation.Point {
    let rows = judge.questionRows
    let accepted = rows.map { accepts(CellReference(row: $0.number, column: answer)) }
    var evidence = [
      layout.answerEvidence
        ?? (layout.asksForFacts ? "the cells beside the labels" : heading(answer))
    ]
    if let first = accepted.first(where: \.isList) {
      let values = first.choices.prefix(4).joined(separator: " / ")
      evidence.append(
        "\(accepted.count { $0.isList }) of \(rows.count) cells offer a list (\(values))")
    }
    let others = layout.header.columns(.answer).filter { $0 != answer && $0 != layout.question }
    if !others.isEmpty {
      let list = others.map { "\(letter($0)) \(quoted($0))" }.joined(separator: ", ")
      evidence.append("its claim is better than that of \(list)")
    }
    return .init(
      "answers in \(letter(answer))",
      said(options.answerColumn) ?? evidence.joined(separator: "; "))
  }

  private func said(_ option: String?) -> String? { option.map { "as the options say: \($0)" } }

  private func heading(_ column: Int) -> String {
    layout.header.labels[column] == nil ? "no heading" : "headed \(quoted(column))"
  }

  private func quoted(_ column: Int) -> String {
    let text = layout.header.labels[column] ?? ""
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\u{201c}\(line.prefix(40))\(line.count > 40 ? "…" : "")\u{201d}"
  }

  private func letter(_ column: Int) -> String { CellReference.columnName(column) }

  // MARK: - Rows

  private var rows: [LayoutExplanation.Point] {
    var points: [LayoutExplanation.Point] = []
    func add(_ decision: String, _ rows: [Int]) {
      if !rows.isEmpty { points.append(.init(decision, "rows \(RowList.text(rows))")) }
    }
    points += titles
    add("company facts", questions.filter { $0.kind == .companyFact }.map(\.row))
    add("statements to confirm", questions.filter { $0.kind == .statement }.map(\.row))
    add("questions no cell of which may be filled", questions.filter(\.hasNoCell).map(\.row))
    let kept = Set(questions.map(\.row))
    add(
      "the customer's own, their cells locked or computed",
      judge.questionRows.map(\.number).filter { !kept.contains($0) })
    add("examples", judge.roles.filter { $0.role == .example }.map(\.row.number))
    add("hidden, left alone", hidden)
    for (reason, rows) in notes { add("no question, for \(reason)", rows) }
    return points
  }

  private var titles: [LayoutExplanation.Point] {
    let titles = judge.roles.compactMap { row, role -> String? in
      guard case .heading(let title) = role else { return nil }
      return "\(row.number) \u{201c}\(title.prefix(30))\(title.count > 30 ? "…" : "")\u{201d}"
    }
    guard !titles.isEmpty else { return [] }
    let rest = titles.count - 6
    return [
      .init(
        "titles of sections",
        titles.prefix(6).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""))
    ]
  }

  private var hidden: [Int] {
    judge.roles.filter { $0.role == .hidden && !$0.row.texts.isEmpty }.map(\.row.number)
  }

  private var notes: [(String, [Int])] {
    var rows: [String: [Int]] = [:]
    for case (let row, .note(let reason)) in judge.roles {
      rows[reason, default: []].append(row.number)
    }
    return rows.sorted { $0.key < $1.key }
  }
}

extension Question {
  fileprivate var hasNoCell: Bool {
    cells.answer == nil && cells.comment == nil && cells.marks.isEmpty
  }
}
