/// Some sheets hold several tables: beside each other, or under each other with columns of their
/// own.
enum SheetParts {
  /// - Parameter grid: The whole sheet.
  /// - Returns: Its tables, each with everything that belongs to it; the sheet itself when it holds
  ///   one.
  static func of(_ grid: Grid) -> [Grid] {
    beside(grid).flatMap(under)
  }

  /// A header row that says the same twice heads two tables.
  private static func beside(_ grid: Grid) -> [Grid] {
    for row in grid.rows.prefix(400) where !row.isHidden {
      let texts = row.texts
      for copies in [4, 3, 2] where texts.count >= 2 * copies && texts.count % copies == 0 {
        let width = texts.count / copies
        let labels = texts.map { $0.text.lowercased() }
        let roles = Set(texts.prefix(width).compactMap { HeaderVocabulary.role(of: $0.text) })
        guard roles.contains(.answer) || roles.contains(.comment), roles.count >= 2,
          (1..<copies).allSatisfy({
            Array(labels[($0 * width)...].prefix(width))
              == Array(labels[..<width])
          })
        else { continue }
        let starts = (1..<copies).map { texts[$0 * width].column }
        return parts(grid, starts)
      }
    }
    return [grid]
  }

  private static func parts(_ grid: Grid, _ starts: [Int]) -> [Grid] {
    let bounds = [1] + starts + [Int.max]
    return zip(bounds, bounds.dropFirst()).map { first, next in
      grid.part(rows: 1...Int.max, columns: first...(next - 1))
    }
  }

  /// A further header whose question and answer stand in other columns begins another table.
  private static func under(_ grid: Grid) -> [Grid] {
    var starts: [Int] = []
    var current: (question: Int, answer: Int)?
    for candidate in HeaderCandidate.all(in: grid) where candidate.rows.count == 1 {
      guard let question = candidate.columns(.question).first,
        let answer = candidate.columns(.answer).first
      else { continue }
      if let current, current.question != question, current.answer != answer {
        starts.append(candidate.rows.lowerBound)
      }
      current = (question, answer)
    }
    guard !starts.isEmpty else { return [grid] }
    let bounds = [1] + starts + [Int.max]
    let parts = zip(bounds, bounds.dropFirst()).map { first, next in
      grid.part(rows: first...(next - 1), columns: 1...Int.max)
    }
    let holdQuestions = parts.allSatisfy { part in
      (QuestionColumn.best(in: part, below: 0, header: nil)?.1 ?? 0) >= 2
    }
    return holdQuestions ? parts : [grid]
  }
}
