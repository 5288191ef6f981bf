import Assurance
import XLSX

/// Tells the rows that want an answer from headings, examples and notes between them.
struct RowJudge {
  /// Every row from the header on, in order.
  private(set) var roles: [(row: Grid.Row, role: RowRole)] = []
  let layout: RecognizedLayout
  private let grid: Grid
  private let features: [Feature]
  private let habits: Habits

  /// What one row offers for judging it.
  struct Feature {
    let row: Grid.Row
    let text: String
    let id: String?
    /// Whether its answer is to be chosen from a list.
    let hasList: Bool
  }

  init(_ grid: Grid, _ layout: RecognizedLayout, accepts: (CellReference) -> AcceptedValues) {
    self.grid = grid
    self.layout = layout
    features = grid.rows.filter { $0.number >= layout.header.rows.lowerBound }.map { row in
      let id = layout.id.map { grid.textThroughMerge(row, $0) } ?? ""
      let hasList =
        layout.answer.map { accepts(CellReference(row: row.number, column: $0)).isList } ?? false
      return Feature(
        row: row, text: row.text(layout.question),
        id: QuestionText.isIdentifier(id) ? id : nil, hasList: hasList)
    }
    let below = features.filter {
      $0.row.number > layout.header.rows.upperBound && !$0.row.isHidden && !$0.text.isEmpty
    }
    habits = Habits(of: below)
    roles = features.indices.map { (features[$0].row, role(at: $0)) }
  }

  var questionRows: [Grid.Row] {
    roles.compactMap { $0.role == .question ? $0.row : nil }
  }

  // MARK: - One row

  private func role(at index: Int) -> RowRole {
    let feature = features[index]
    let row = feature.row
    if row.isHidden { return .hidden }
    if layout.header.rows.contains(row.number) || layout.header.isRepeated(by: row) {
      return .header(section: titleOfHeader(row))
    }
    if layout.asksForFacts {
      let isFact =
        FactSheet.isLabel(feature.text)
        && grid.isWritable(row: row.number, column: layout.answer ?? layout.question)
      return isFact ? .question : rest(feature)
    }
    let isTooShort = feature.text.isAtMost(feature.text.hasUnspacedScript ? 1 : 2)
    if isTooShort { return rest(feature) }
    if ExampleRow.isOne(row, layout) { return .example }
    if isMergedAway(row) { return rest(feature) }
    let next = features[(index + 1)...].first { !$0.row.isHidden && !$0.text.isEmpty }
    if let next, isTitle(feature, of: next) { return .heading(feature.text) }
    if habits.isBelowTable(feature) { return .note("it stands apart below the last question") }
    if let verdict = verdict(feature) { return verdict }
    return rest(feature)
  }

  private func verdict(_ feature: Feature) -> RowRole? {
    let likeness = QuestionText.likeness(feature.text)
    if likeness >= 0.9 || feature.hasList { return .question }
    if habits.needNumbers {
      if feature.id != nil { return .question }
      return feature.row.texts.count > 1 ? .note("it has no number") : nil
    }
    if feature.id == nil, habits.numberedRowsHaveSecondLines {
      return .note("it explains the numbered question above it")
    }
    let isAlone = feature.row.texts.count == 1
    let isQuestion =
      likeness >= 0.6 || feature.id != nil && likeness >= 0.1 || !isAlone && likeness >= 0.3
    return isQuestion ? .question : nil
  }

  /// Merged with the cells that take answers, or not the first cell of its merge.
  private func isMergedAway(_ row: Grid.Row) -> Bool {
    guard let merge = grid.merge(row: row.number, column: layout.question) else { return false }
    return merge.first != CellReference(row: row.number, column: layout.question)
      || layout.places.contains { merge.contains(CellReference(row: row.number, column: $0)) }
  }

  /// A title counts before what it titles ("1" before "1.1"), or leads in to a list of answers.
  private func isTitle(_ feature: Feature, of next: Feature) -> Bool {
    guard !feature.hasList else { return false }
    if feature.text.hasSuffix(":"), next.hasList { return true }
    guard let id = feature.id, let nextID = next.id, next.hasList == habits.areListed else {
      return false
    }
    let stem = id.last.map { ".)".contains($0) } == true ? String(id.dropLast()) : id
    return nextID.hasPrefix(stem + ".") && feature.text.count <= 60
      && !QuestionText.plainlyAsks(feature.text)
  }

  /// What a row is that asks nothing.
  private func rest(_ feature: Feature) -> RowRole {
    let texts = feature.row.texts
    guard let first = texts.first else { return .blank }
    let isAlone = texts.count == 1 || Set(texts.map(\.text)).count == 1
    let isNumberedTitle =
      texts.allSatisfy { $0.column == layout.id || $0.column == layout.question }
      && !feature.text.isEmpty && feature.text.count <= 60
    let title = isAlone ? first.text : feature.text
    guard isAlone || isNumberedTitle, title.count <= 120,
      HeaderVocabulary.role(of: title) != .question
    else { return .note("it does not read like a question") }
    return .heading(title)
  }

  /// Sections that repeat the header often put their title into it.
  private func titleOfHeader(_ row: Grid.Row) -> String? {
    guard let first = row.texts.first, first.text.count <= 120,
      layout.header.isRepeated(by: row),
      layout.header.roles[first.column].map({ $0 == .section }) ?? true,
      HeaderVocabulary.role(of: first.text) != .question
    else { return nil }
    return first.text
  }
}

/// What most questions of a table have, by which the others are judged.
private struct Habits {
  /// Nearly every question is numbered, so a row without a number is none.
  let needNumbers: Bool
  let areListed: Bool
  /// Under each number stands a second line without one.
  let numberedRowsHaveSecondLines: Bool
  /// The first row beyond the last one that is numbered or has a list, where those are the habit,
  /// and beyond a gap.
  private let endsAt: Int

  init(of rows: [RowJudge.Feature]) {
    let numbered = rows.filter { $0.id != nil }
    let listed = rows.filter(\.hasList)
    needNumbers = numbered.count * 10 >= rows.count * 6 && numbered.count >= 5
    areListed = listed.count * 10 >= rows.count * 6 && listed.count >= 3
    let numbers = Set(numbered.map(\.row.number))
    let others = rows.filter { $0.id == nil }
    numberedRowsHaveSecondLines =
      others.count >= 3
      && others.allSatisfy {
        numbers.contains($0.row.number - 1) && !$0.hasList && !QuestionText.plainlyAsks($0.text)
      }
    let marked = (areListed ? listed : []) + (needNumbers ? numbered : [])
    let last = marked.map(\.row.number).max() ?? Int.max - 1
    let following = rows.first { $0.row.number > last }?.row.number ?? .max
    endsAt = following > last + 1 ? following : .max
  }

  func isBelowTable(_ feature: RowJudge.Feature) -> Bool {
    feature.row.number >= endsAt && !QuestionText.asks(feature.text)
  }
}
