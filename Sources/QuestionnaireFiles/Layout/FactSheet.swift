import XLSX

/// Places that ask for facts about the company: a label, and a cell beside it.
enum FactSheet {
  static func isLabel(_ text: String) -> Bool {
    let words = Set(text.plainWords)
    guard words.count <= 9 else { return false }
    return !words.isDisjoint(with: nouns)
  }

  /// - Returns: `nil` unless at least three labels stand in one column with room beside them.
  static func layout(of grid: Grid) -> RecognizedLayout? {
    let labels = Dictionary(grouping: places(in: grid), by: \.column)
    guard
      let (column, found) = labels.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }
      ),
      found.count >= 3, let first = found.first
    else { return nil }
    return RecognizedLayout(
      header: HeaderCandidate(bare: first.row.number - 1), question: column, answer: first.place,
      marks: [:], comment: nil, evidence: nil, guidance: nil, id: nil, section: nil,
      asksForFacts: true)
  }

  /// A label that a fact may be put beside.
  struct Place {
    let row: Grid.Row
    let column: Int
    /// The column of the free cell beside it.
    let place: Int
  }

  /// - Parameters:
  ///   - grid: The sheet.
  ///   - limit: Only rows above it count.
  /// - Returns: Labels that a free cell stands beside, in order.
  static func places(in grid: Grid, above limit: Int = .max) -> [Place] {
    grid.rows.filter { $0.number < limit && !$0.isHidden }.flatMap { row in
      row.texts.compactMap { column, text -> Place? in
        guard text.isAtMost(60), isLabel(text), !QuestionText.asks(text), !text.hasSuffix(".")
        else { return nil }
        let place = grid.column(after: column, row: row.number)
        guard grid.isFree(row: row.number, column: place) else { return nil }
        return Place(row: row, column: column, place: place)
      }
    }
  }

  private static let nouns: Set<String> = [
    "name", "address", "contact", "phone", "telephone", "email", "mail", "website", "url",
    "headquarters", "headquarter", "country", "employees", "founded", "incorporation", "duns",
    "title", "date", "city", "postcode", "zip", "registration", "vat", "locations", "regions",
    "established", "completed", "prepared", "adresse", "telefon", "land", "firma", "pays",
  ]
}
