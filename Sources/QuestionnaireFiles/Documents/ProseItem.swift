import DOCX

/// A paragraph, or a cell of a table of one column: what stands by itself in a document.
struct ProseItem {
  enum Place: Hashable {
    case paragraph(Int)
    /// In the only column of a table.
    case cell(table: Int, row: Int)
    /// A table with columns, which is read by itself.
    case table
  }

  let place: Place
  /// Without the number that was typed before it.
  let text: String
  let id: String?
  let isHeading: Bool
  let isListed: Bool
  let options: [CheckOption]
  let controls: [Control]

  /// Whether it is numbered, lettered or has a bullet.
  var isMarked: Bool { isListed || id != nil }

  var isBlank: Bool {
    place != .table && text.isEmpty && options.isEmpty && controls.isEmpty
  }

  var fillableControl: Control? { controls.first { !$0.isLocked } }

  /// A field beside the item's own words, and no content control that merely holds them.
  var ownField: Control? {
    controls.first { !$0.isLocked && ($0.text.isEmpty || !$0.text.hasSuffix(text)) }
  }

  static func all(in document: WordDocument) -> [ProseItem] {
    document.blocks.flatMap { block -> [ProseItem] in
      switch block {
      case .paragraph(let paragraph): return [ProseItem(paragraph)]
      case .table(let table):
        guard isColumn(table) else { return [ProseItem.table] }
        return table.rows.enumerated().compactMap { index, row in
          row.isDeleted
            ? nil : row.cells.first.map { ProseItem($0, table: table.number, row: index + 1) }
        }
      }
    }
  }

  static func isColumn(_ table: Table) -> Bool {
    table.rows.allSatisfy { $0.cells.count <= 1 && $0.cells.allSatisfy { !$0.continuesAbove } }
  }

  private static let table = ProseItem(
    place: .table, text: "", id: nil, isHeading: false, isListed: false, options: [], controls: [])

  private init(
    place: Place, text: String, id: String?, isHeading: Bool, isListed: Bool,
    options: [CheckOption], controls: [Control]
  ) {
    self.place = place
    self.text = text
    self.id = id
    self.isHeading = isHeading
    self.isListed = isListed
    self.options = options
    self.controls = controls
  }

  private init(_ paragraph: Paragraph) {
    let (typed, rest) = TypedNumber.split(paragraph.text)
    let label = paragraph.label.flatMap { $0.isEmpty ? nil : $0 }
    self.init(
      place: .paragraph(paragraph.number), text: rest, id: label ?? typed,
      isHeading: paragraph.headingLevel != nil, isListed: paragraph.label != nil,
      options: paragraph.options, controls: paragraph.controls)
  }

  private init(_ cell: Table.Cell, table: Int, row: Int) {
    let (typed, rest) = TypedNumber.split(cell.text)
    let first = cell.paragraphs.first { !$0.text.isEmpty }
    let label = first?.label.flatMap { $0.isEmpty ? nil : $0 }
    self.init(
      place: .cell(table: table, row: row), text: rest, id: label ?? typed,
      isHeading: first?.headingLevel != nil, isListed: first?.label != nil, options: cell.options,
      controls: cell.controls)
  }
}

/// A number typed before a text: `1.2 Do you …`, `Q12: …`, `(3) …`, `A.1.2 …`.
enum TypedNumber {
  /// - Returns: The number without what closes it, and the text after it.
  static func split(_ text: String) -> (number: String?, rest: String) {
    guard let space = text.firstIndex(where: \.isWhitespace) else { return (nil, text) }
    var word = text[..<space]
    var rest = text[space...].trimmed
    // "Question 4: …" has its number in the second word.
    if ["question", "frage", "pregunta", "pergunta", "domanda", "vraag", "no."]
      .contains(word.lowercased()), let next = rest.firstIndex(where: \.isWhitespace)
    {
      word = rest[..<next]
      rest = rest[next...].trimmed
    }
    let number = word.drop { "([#".contains($0) }
    let plain = String(number.prefix { !")]:".contains($0) })
    let bare = plain.hasSuffix(".") ? String(plain.dropLast()) : plain
    guard isNumber(bare), word.count <= 14, !rest.isEmpty else { return (nil, text) }
    return (bare, rest)
  }

  /// Digits, with at most four letters before them, in groups.
  static func isNumber(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    let groups = text.split(whereSeparator: { ".-_/".contains($0) })
    return !groups.isEmpty
      && groups.allSatisfy { group in
        let digits = group.drop(while: \.isLetter)
        let letters = group.count - digits.count
        return letters <= 5 && digits.count <= 4
          && digits.drop(while: \.isNumber).count <= 1
          && digits.allSatisfy { $0.isNumber || $0.isLetter }
      } && !(text.count == 4 && text.allSatisfy(\.isNumber))
  }
}
