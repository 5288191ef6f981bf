/// `Sheet!$A$1:$A$5`, `'My sheet'!A1:A5` or a range without a sheet.
struct SheetRange {
  let sheet: String?
  let range: CellRange

  init?(_ text: String) {
    guard let bang = text.lastIndex(of: "!") else {
      guard let range = CellRange(text) else { return nil }
      sheet = nil
      self.range = range
      return
    }
    guard let range = CellRange(String(text[text.index(after: bang)...])) else { return nil }
    var name = String(text[..<bang])
    if name.hasPrefix("'"), name.hasSuffix("'"), name.count >= 2 {
      name = String(name.dropFirst().dropLast()).replacing("''", with: "'")
    }
    sheet = name
    self.range = range
  }
}

extension String {
  var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }
}
