/// The column whose texts read most like questions.
enum QuestionColumn {
  /// - Parameters:
  ///   - grid: The sheet.
  ///   - row: Only rows below it count.
  ///   - header: Its words weigh; `nil` judges by content alone.
  /// - Returns: The column and how many of its texts read like questions or statements.
  static func best(in grid: Grid, below row: Int, header: HeaderCandidate?) -> (Int, Int)? {
    var likeness: [Int: Double] = [:]
    var counts: [Int: Int] = [:]
    var seen: [Int: Set<String>] = [:]
    for row in grid.rows.lazy.filter({ $0.number > row && !$0.isHidden }).prefix(600) {
      for (column, cell) in row.cells where !grid.isHidden(column: column) {
        let value = QuestionText.likeness(cell.text)
        guard value > 0, seen[column, default: []].insert(cell.text).inserted else { continue }
        likeness[column, default: 0] += value
        if value >= 0.3 { counts[column, default: 0] += 1 }
      }
    }
    let weighted = likeness.map { column, value -> (Double, Int) in
      (
        value
          * weight(header?.roles[column], isMark: header?.marks.values.contains(column) ?? false),
        column
      )
    }
    guard let best = weighted.max(by: { ($0.0, -$0.1) < ($1.0, -$1.1) }), best.0 >= 0.5 else {
      return nil
    }
    return (best.1, counts[best.1] ?? 0)
  }

  private static func weight(_ role: ColumnRole?, isMark: Bool) -> Double {
    if isMark { return 0 }
    switch role {
    case .question: return 4
    case .requirement: return 1.5
    case nil: return 1
    case .id, .section: return 0.3
    case .answer, .comment, .evidence, .guidance, .customers: return 0
    }
  }
}
