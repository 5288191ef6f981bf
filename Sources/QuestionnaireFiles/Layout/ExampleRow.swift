/// A row that shows how to answer, filled in by the customer.
enum ExampleRow {
  static func isOne(_ row: Grid.Row, _ layout: RecognizedLayout) -> Bool {
    let beside = [layout.id, layout.section].compactMap { $0 }.map { row.text($0) }
    let first = row.texts.first?.text ?? ""
    let text = row.text(layout.question)
    return (beside + [first]).contains { words.contains($0.plainWord) }
      || text.firstIndex(of: ":").map { words.contains(text[..<$0].description.plainWord) } ?? false
  }

  private static let words: Set<String> = [
    "example", "eg", "sample", "beispiel", "zb", "exemple", "ejemplo", "exemplo", "esempio",
    "voorbeeld", "例", "記入例", "示例", "مثال",
  ]
}

extension String {
  fileprivate var plainWord: String { lowercased().folded.filter(\.isLetter) }
}
