import XLSX

/// Sheets without a header that ask for facts about the company: a label, and a cell beside it.
enum FactSheet {
  static func isLabel(_ text: String) -> Bool {
    let words = Set(
      text.lowercased().folded.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    guard words.count <= 9 else { return false }
    return !words.isDisjoint(with: nouns)
  }

  /// - Returns: `nil` unless at least three labels stand in one column with room beside them.
  static func layout(of grid: Grid) -> RecognizedLayout? {
    var labels: [Int: [Int]] = [:]
    for row in grid.rows where !row.isHidden {
      for (column, cell) in row.cells
      where cell.text.count <= 60 && isLabel(cell.text) && !cell.text.contains("?") {
        let next = (grid.merge(row: row.number, column: column)?.last.column ?? column) + 1
        if grid.isWritable(row: row.number, column: next), row.text(next).isEmpty {
          labels[column, default: []].append(row.number)
        }
      }
    }
    guard
      let (column, rows) = labels.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }
      ),
      rows.count >= 3, let first = rows.min()
    else { return nil }
    let next = (grid.merge(row: first, column: column)?.last.column ?? column) + 1
    return RecognizedLayout(
      header: HeaderCandidate(bare: first - 1), question: column, answer: next, marks: [:],
      comment: nil, evidence: nil, guidance: nil, id: nil, section: nil, asksForFacts: true)
  }

  private static let nouns: Set<String> = [
    "name", "address", "contact", "phone", "telephone", "email", "mail", "website", "url",
    "headquarters", "headquarter", "country", "employees", "founded", "incorporation", "duns",
    "title", "date", "city", "postcode", "zip", "registration", "vat", "locations", "regions",
    "established", "completed", "prepared", "adresse", "telefon", "land", "firma", "pays",
  ]
}
