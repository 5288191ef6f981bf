import PDFText

/// Finds the numbered questions of a PDF, in running text or in a column of a table, and joins the
/// lines and pages they are broken over.
struct PDFQuestions {
  struct Item {
    let id: String?
    var lines: [String]
    let page: Int
    /// Where its text begins, in points from the left.
    let left: Double
    /// Where its text may go to before the next column begins.
    let right: Double
    /// Whether its text stands beside the number and not in one line with it.
    let isInColumn: Bool
    var text = ""
    var section: String?
  }

  private(set) var questions: [Item] = []
  /// What asks something and is not numbered.
  private(set) var unplaced: [Item] = []

  init(_ pages: [PDFPage]) {
    let rows = PDFRows(pages).rows
    let hyphens = Hyphenation(pages.flatMap { $0.blocks.flatMap(\.lines) })
    var items = Self.items(rows)
    for index in items.indices { items[index].text = hyphens.joined(items[index].lines) }
    sort(items)
  }

  // MARK: - From rows to items

  private static func items(_ rows: [PDFRows.Row]) -> [Item] {
    var items: [Item] = []
    var isOpen = false
    for (index, row) in rows.enumerated() {
      let previous = index > 0 ? rows[index - 1] : nil
      if let item = numbered(row) {
        items.append(item)
        isOpen = true
      } else if isOpen, let last = items.last, let cell = continuation(of: last, row, previous) {
        items[items.count - 1].lines.append(cell.text)
      } else if let cell = row.cells.first {
        items.append(
          Item(
            id: nil, lines: [cell.text], page: row.page, left: cell.xMin,
            right: row.cells.count > 1 ? row.cells[1].xMin : .infinity, isInColumn: false))
        isOpen = row.cells.count == 1
      }
    }
    return items
  }

  /// A row that begins with a number or a bullet.
  private static func numbered(_ row: PDFRows.Row) -> Item? {
    guard let first = row.cells.first else { return nil }
    let bare = first.text.filter { !")]:([".contains($0) }
    let number = bare.hasSuffix(".") ? String(bare.dropLast()) : bare
    if row.cells.count > 1, first.text.count <= 14, TypedNumber.isNumber(number) {
      let text = row.cells[1]
      guard text.text.contains(where: \.isLetter) else { return nil }
      return Item(
        id: number, lines: [text.text], page: row.page, left: text.xMin,
        right: row.cells.count > 2 ? row.cells[2].xMin : .infinity, isInColumn: true)
    }
    let right = row.cells.count > 1 ? row.cells[1].xMin : .infinity
    if let (id, rest) = typed(first.text) {
      return Item(
        id: id, lines: [rest], page: row.page, left: first.xMin, right: right, isInColumn: false)
    }
    if let mark = first.text.first, "•●▪■◦‣·".contains(mark), first.text.count > 3 {
      return Item(
        id: "", lines: [String(first.text.dropFirst()).trimmed], page: row.page, left: first.xMin,
        right: right, isInColumn: false)
    }
    return nil
  }

  /// A sentence that goes on with a figure begins no item.
  private static func typed(_ text: String) -> (String, String)? {
    let (number, rest) = TypedNumber.split(text)
    guard let number, let first = rest.first(where: \.isLetter), !first.isLowercase else {
      return nil
    }
    return (number, rest)
  }

  /// The part of a row that goes on with an item: in its column, close below, or over the page.
  private static func continuation(
    of item: Item, _ row: PDFRows.Row, _ previous: PDFRows.Row?
  ) -> PDFRows.Cell? {
    guard let previous,
      let cell = row.cells.first(where: { $0.xMin >= item.left - 6 && $0.xMin < item.right - 6 }),
      item.isInColumn ? abs(cell.xMin - item.left) < 12 : cell.xMin - item.left < 60,
      row.cells.first == cell || item.isInColumn
    else { return nil }
    let text = item.lines.last ?? ""
    let ends = text.last.map { ".?!:".contains($0) } ?? false
    if row.page != previous.page { return ends ? nil : cell }
    let gap = row.yMin - previous.yMax
    if gap > row.height * 0.9 { return nil }
    // Where the text has ended, a line begins something else unless it is set as tightly.
    if ends, text.hasSuffix("?") || gap > row.height * 0.45 { return nil }
    if item.id == nil, cell.text.first?.isUppercase == true, !text.hasSuffix(",") {
      return gap > row.height * 0.45 ? nil : cell
    }
    return cell
  }

  // MARK: - From items to questions

  private mutating func sort(_ items: [Item]) {
    let numbered = items.filter { $0.id != nil }
    let asking = numbered.count { QuestionText.plainlyAsks($0.text) }
    // A list of statements to confirm is numbered throughout, or stands in a table for answers.
    let takesStatements =
      numbered.count >= 3 && numbered.count { $0.isInColumn } * 2 > numbered.count
    var section: String?
    for (index, item) in items.enumerated() {
      let next = items.dropFirst(index + 1).first { $0.id != nil }
      let asks = QuestionText.plainlyAsks(item.text)
      let isInstruction = section.flatMap(SheetPurpose.reasonToLeaveAlone) != nil
      if item.id == nil {
        if QuestionText.asksInASentence(item.text), item.text.hasSuffix("?") {
          unplaced.append(item)
        } else if Self.isTitle(item) {
          section = item.text
        }
      } else if Self.isTitle(item), !asks, Self.titles(item, next) {
        section = item.text
      } else if isInstruction, !QuestionText.asks(item.text) {
        continue
      } else if asks || takesStatements && QuestionText.likeness(item.text) >= 0.6 && asking > 0
        || takesStatements && QuestionText.likeness(item.text) >= 0.6 && item.isInColumn
      {
        var question = item
        question.section = section
        questions.append(question)
      }
    }
  }

  private static func isTitle(_ item: Item) -> Bool {
    (3...80).contains(item.text.count) && item.lines.count <= 2
      && !item.text.hasSuffix(".") && item.text.first?.isLowercase != true
      && HeaderVocabulary.role(of: item.text) != .answer
      && HeaderVocabulary.role(of: item.text) != .id
      && HeaderVocabulary.role(of: item.text) != .question
  }

  /// "1 Governance" before "1.1 Do you …", or a number without points before questions.
  private static func titles(_ item: Item, _ next: Item?) -> Bool {
    guard let id = item.id, let nextID = next?.id else { return false }
    return nextID.hasPrefix(id + ".") || QuestionText.likeness(item.text) < 0.6
  }
}
