import XLSX

/// Which column has the best claim to the short answer.
struct ColumnRanking {
  let grid: Grid
  let header: HeaderCandidate
  let question: Int
  let accepts: (CellReference) -> AcceptedValues
  private let rows: [Grid.Row]

  /// Lists decide first, then cells left blank for us, then the wording, then the place.
  struct Claim: Comparable {
    /// 0 without lists, 1 with them, 2 when they say yes and no.
    let lists: Int
    let isBlank: Bool
    let wording: Int
    let place: Int

    static func < (left: Claim, right: Claim) -> Bool {
      left.key.lexicographicallyPrecedes(right.key)
    }

    /// Whether nothing but the place tells them apart.
    func rivals(_ other: Claim) -> Bool { key.dropLast() == other.key.dropLast() }

    private var key: [Int] { [lists, isBlank ? 1 : 0, wording, place] }
  }

  init(
    grid: Grid, header: HeaderCandidate, question: Int,
    accepts: @escaping (CellReference) -> AcceptedValues
  ) {
    self.grid = grid
    self.header = header
    self.question = question
    self.accepts = accepts
    rows = Array(
      grid.rows.lazy.filter {
        $0.number > header.rows.upperBound && !$0.isHidden && !$0.text(question).isEmpty
      }.prefix(60))
  }

  func best(of columns: [Int]) -> Int? { columns.max { claim($0) < claim($1) } }

  /// Another of the header's answer columns whose claim is as good.
  func rival(of answer: Int, except comment: Int?) -> Int? {
    let own = claim(answer)
    return header.columns(.answer).first {
      $0 != answer && $0 != question && $0 != comment && claim($0).rivals(own)
    }
  }

  func claim(_ column: Int) -> Claim {
    let filled = rows.count { row in
      let text = row.text(column)
      return !text.isEmpty && !Placeholder.isOne(text)
    }
    return Claim(
      lists: lists(column), isBlank: filled * 2 <= rows.count,
      wording: HeaderVocabulary.answerStrength(of: header.labels[column] ?? ""),
      place: column > question ? question - column : -1_000)
  }

  /// A column that no heading claims, whose cells are to be chosen from yes, no and the like.
  func listedColumn() -> Int? {
    let last = grid.rows.lazy.compactMap { $0.cells.last?.column }.max() ?? 0
    let columns = (1...max(last, question) + 3).filter { column in
      column != question && header.roles[column] == nil && !grid.isHidden(column: column)
        && lists(column) == 2
    }
    return best(of: columns)
  }

  /// The one column between the question and the comments that is headed, by words that tell
  /// nothing, and left blank.
  func blankColumn(before comment: Int?) -> Int? {
    let asked = rows.filter { QuestionText.likeness($0.text(question)) >= 0.6 }
    let columns = header.labels.keys.filter { column in
      column > question && column < comment ?? .max && header.roles[column] == nil
        && asked.allSatisfy { grid.isFree(row: $0.number, column: column) }
    }
    return columns.count == 1 ? columns.first : nil
  }

  private func lists(_ column: Int) -> Int {
    let accepted = rows.map { accepts(CellReference(row: $0.number, column: column)) }
    let listed = accepted.count { $0.isList }
    guard listed > 0, listed >= min(3, rows.count) else { return 0 }
    return accepted.count { $0.saysYesOrNo } * 2 >= listed ? 2 : 1
  }
}
