import Assurance
import XLSX

/// A row, or two or three above each other, that may head a sheet's columns.
struct HeaderCandidate {
  /// The first and the last row of the header.
  let rows: ClosedRange<Int>
  let roles: [Int: ColumnRole]
  /// Columns that take a mark, by what the mark means.
  let marks: [ShortAnswer: Int]
  /// Header texts by column, the lower row's where both have one.
  let labels: [Int: String]

  /// For the layout's fingerprint.
  var texts: [String] { labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } }

  /// How much it looks like a header by its words alone.
  var score: Int {
    let distinct = Set(roles.values)
    let weights: [ColumnRole: Int] = [
      .answer: 3, .comment: 2, .question: 3, .requirement: 1, .id: 1, .evidence: 1, .guidance: 1,
      .section: 1,
    ]
    return distinct.reduce(0) { $0 + (weights[$1] ?? 0) } + (marks.count >= 2 ? 4 : 0)
  }

  /// Whether it names a place for answers.
  var hasAnswerPlace: Bool {
    marks.count >= 2 || roles.values.contains(.answer) || roles.values.contains(.comment)
  }

  /// A single cell heads nothing: it is a title, whatever its words.
  var headsATable: Bool { hasAnswerPlace && labels.count + marks.count >= 2 }

  func columns(_ role: ColumnRole) -> [Int] {
    roles.filter { $0.value == role }.map(\.key).sorted()
  }

  /// Whether a row further down says the same: sections often repeat the header.
  func isRepeated(by row: Grid.Row) -> Bool {
    guard !rows.contains(row.number) else { return true }
    return roles.contains { column, role in
      guard role == .answer || role == .comment else { return false }
      let text = row.text(column)
      return !text.isEmpty && text == labels[column] && HeaderVocabulary.role(of: text) != nil
    }
  }

  /// - Parameters:
  ///   - number: The first row.
  ///   - height: How many rows it spans, 1…3.
  ///   - grid: The sheet.
  init?(at number: Int, height: Int, in grid: Grid) {
    var roles: [Int: ColumnRole] = [:]
    var labels: [Int: String] = [:]
    var marks: [ShortAnswer: Int] = [:]
    for offset in 0..<height {
      guard let row = grid.row(number + offset), !row.isHidden,
        !row.cells.contains(where: { Self.readsLikeContent($0.cell.text) })
      else { return nil }
      let found = AnswerMarks.columns(in: row)
      if found.count >= 2 { marks = found }
      // A taller header must be one: its last row adds columns of its own.
      if offset > 0, offset == height - 1, found.count < 2, !Self.adds(row, in: grid) {
        return nil
      }
      for (column, text) in row.texts {
        guard let role = HeaderVocabulary.role(of: text) else {
          if offset == 0 { labels[column] = text }
          continue
        }
        labels[column] = text
        // What nobody sees takes no answers; it may still tell numbers and sections.
        if role == .id || role == .section || !grid.isHidden(column: column) {
          roles[column] = role
        }
      }
      // A header of several rows already names its main columns in the first.
      if offset == 0, height > 1, roles.count < 2 { return nil }
    }
    for column in marks.values { roles[column] = nil }
    guard !roles.isEmpty || marks.count >= 2 else { return nil }
    rows = number...(number + height - 1)
    self.roles = roles
    self.marks = marks.count >= 2 ? marks : [:]
    self.labels = labels
  }

  /// Whether a row names columns below another; a lone text does so only below a wider one, and is
  /// a section's title elsewhere.
  private static func adds(_ row: Grid.Row, in grid: Grid) -> Bool {
    let named = row.texts.filter { HeaderVocabulary.role(of: $0.text) != nil }
    guard row.texts.count == 1, let column = named.first?.column else { return !named.isEmpty }
    let above = grid.merge(row: row.number - 1, column: column)
    let own = grid.merge(row: row.number, column: column)
    return own == nil && above.map { $0.last.column > $0.first.column } ?? false
  }

  private static func readsLikeContent(_ text: String) -> Bool {
    if !text.isAtMost(25), QuestionText.asks(text.suffix(3).description) { return true }
    if text.hasUnspacedScript { return text.count > 40 || QuestionText.asks(text) }
    return !text.isAtMost(90) && HeaderVocabulary.role(of: text) == nil
  }

  /// One header for all the sections that repeat it: it begins with the first of them, and has the
  /// columns that at least a third of them name.
  func united(with others: [HeaderCandidate]) -> HeaderCandidate {
    guard rows.count == 1, marks.isEmpty,
      let telling = columns(.answer).first ?? columns(.comment).first
    else { return self }
    let family = others.filter {
      $0.rows.count == 1 && $0.marks.isEmpty && $0.labels[telling] == labels[telling]
    }
    guard family.count > 1, let first = family.min(by: { $0.rows.lowerBound < $1.rows.lowerBound })
    else { return self }
    var common: [Int: ColumnRole] = [:]
    var texts: [Int: String] = [:]
    for column in Set(family.flatMap(\.roles.keys)) {
      let named = family.filter { $0.roles[column] != nil }
      guard named.count * 3 >= family.count else { continue }
      common[column] = named.first?.roles[column]
      texts[column] = named.first?.labels[column]
    }
    return HeaderCandidate(rows: first.rows, roles: common, marks: [:], labels: texts)
  }

  private init(
    rows: ClosedRange<Int>, roles: [Int: ColumnRole], marks: [ShortAnswer: Int],
    labels: [Int: String]
  ) {
    self.rows = rows
    self.roles = roles
    self.marks = marks
    self.labels = labels
  }

  /// The best by words alone, the uppermost of equals.
  static func best(in grid: Grid) -> HeaderCandidate? {
    all(in: grid).max { ($0.score, -$0.rows.lowerBound) < ($1.score, -$1.rows.lowerBound) }
  }

  /// Every row that could head the sheet; sheets of thousands of rows have theirs near the top.
  static func all(in grid: Grid) -> [HeaderCandidate] {
    grid.rows.prefix(400).flatMap { row -> [HeaderCandidate] in
      [1, 2, 3].compactMap { height in
        let candidate = HeaderCandidate(at: row.number, height: height, in: grid)
        return candidate.flatMap { $0.headsATable && $0.score >= 3 ? $0 : nil }
      }
    }
  }
}

extension HeaderCandidate {
  /// A header without any words, where only options or the cells say what is where.
  init(bare row: Int) {
    self.init(rows: row...row, roles: [:], marks: [:], labels: [:])
  }

  /// A header whose words may tell nothing; what they tell of answers is not relied on.
  init(labels row: Grid.Row) {
    var roles: [Int: ColumnRole] = [:]
    for (column, text) in row.texts { roles[column] = HeaderVocabulary.role(of: text) }
    self.init(
      rows: row.number...row.number, roles: roles, marks: [:],
      labels: Dictionary(row.texts.map { ($0.column, $0.text) }) { first, _ in first })
  }
}
