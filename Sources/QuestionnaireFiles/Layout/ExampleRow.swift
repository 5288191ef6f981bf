/// A row that shows how to answer, filled in by the customer.
enum ExampleRow {
  static func isOne(_ row: Grid.Row, _ layout: RecognizedLayout) -> Bool {
    isLabelled(row.text(layout.question)) || row.firstText.map { isWord($0.text) } ?? false
      || [layout.id, layout.section].contains { column in
        column.map { isWord(row.text($0)) } ?? false
      }
  }

  private static func isLabelled(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return false }
    let lead = text.prefix(12).split(separator: ":", maxSplits: 1)
    return lead.count == 2 && isWord(String(lead[0]))
  }

  /// Most are numbers, which are told apart at once.
  private static func isWord(_ text: String) -> Bool {
    guard text.utf8.count <= 12, let first = text.utf8.first,
      !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    else { return false }
    return words.contains(text.plainWord)
  }

  private static let words: Set<String> = [
    "example", "eg", "sample", "beispiel", "zb", "exemple", "ejemplo", "exemplo", "esempio",
    "voorbeeld", "例", "記入例", "示例", "مثال",
  ]
}

extension String {
  fileprivate var plainWord: String {
    guard isASCII else { return lowercased().folded.filter(\.isLetter) }
    let letters = utf8.lazy.map { $0 | 0x20 }.filter {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
    return String(decoding: Array(letters), as: UTF8.self)
  }
}
