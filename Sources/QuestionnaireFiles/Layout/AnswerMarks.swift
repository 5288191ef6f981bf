import Assurance

/// Columns that take a mark instead of a word: Yes, No and N/A beside each other.
enum AnswerMarks {
  /// - Parameter row: One that may head columns.
  /// - Returns: The columns by what a mark there means; empty unless neighbours say yes and
  ///   something else.
  static func columns(in row: Grid.Row) -> [ShortAnswer: Int] {
    let plain = run(in: row, meaning: ChoiceVocabulary.plainMeaning)
    if plain.count >= 2 { return plain }
    // "Fully met, Partially met, Not met": one such word alone may head any column.
    let wider = run(in: row, meaning: ChoiceVocabulary.meaning)
    return wider[.no] != nil ? wider : [:]
  }

  /// Neighbours have no other heading between them; of two that mean the same the later begins anew.
  private static func run(
    in row: Grid.Row, meaning: (String) -> ShortAnswer?
  ) -> [ShortAnswer: Int] {
    var best: [ShortAnswer: Int] = [:]
    var found: [ShortAnswer: Int] = [:]
    for (column, text) in row.texts {
      guard let answer = meaning(text) else {
        found = [:]
        continue
      }
      if found[answer] != nil || found.values.contains(where: { column - $0 > 6 }) { found = [:] }
      found[answer] = column
      if found[.yes] != nil, found.count >= 2, found.count >= best.count { best = found }
    }
    return best
  }
}
