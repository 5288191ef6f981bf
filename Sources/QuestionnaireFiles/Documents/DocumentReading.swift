import Assurance
import DOCX
import XLSX

/// A Word document understood as a questionnaire: its tables as sheets are, its text by itself.
struct DocumentReading {
  let document: WordDocument
  let tables: DocumentTables
  let prose: [SheetReading]
  /// What tells the template of a document without tables.
  let proseTexts: [String]
  /// What a person should know, in sentences.
  private(set) var notices: [String] = []
  private var places: [String: [String: (place: DocumentEdit.Place, keepsLabel: Bool)]] = [:]
  private let headings: [String: String]

  static let textName = "Paragraphs"

  init(_ document: WordDocument) {
    self.document = document
    var columns: [Table] = []
    var headings: [String: String] = [:]
    var heading: String?
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        if paragraph.headingLevel != nil, !paragraph.text.isEmpty { heading = paragraph.text }
      case .table(let table):
        if !ProseItem.isColumn(table) { columns.append(table) }
        headings[DocumentTables.name(table)] = heading
      }
    }
    self.headings = headings
    tables = DocumentTables(columns, of: document)
    let form = ProseForm(document)
    var places: [String: [String: (place: DocumentEdit.Place, keepsLabel: Bool)]] = [:]
    var sheets: [(name: String, questions: [Question])] = []
    for entry in form.entries {
      let (question, found) = Self.question(entry, form.items)
      places[question.sheet, default: [:]].merge(found) { first, _ in first }
      if let index = sheets.firstIndex(where: { $0.name == question.sheet }) {
        sheets[index].questions.append(question)
      } else {
        sheets.append((question.sheet, [question]))
      }
    }
    prose = sheets.map { Self.reading($0.name, $0.questions) }
    proseTexts = form.entries.prefix(8).map(\.text)
    self.places = places
    notices = form.unplaced.map { item in
      "\(Self.name(item.place)) looks like a question and has no place for an answer: "
        + "\u{201c}\(Self.short(item.text))\u{201d}"
    }
    if let places = Self.listed(document.unread) {
      notices.append("\(places) hold text that was not read; look whether any of it asks something")
    }
  }

  /// Tables take the heading above them for their section where they have none of their own, and
  /// those left alone that ask something are named.
  func completed(_ questionnaire: Questionnaire) -> Questionnaire {
    var result = questionnaire
    for index in result.sheets.indices {
      let heading = headings[result.sheets[index].name]
      for question in result.sheets[index].questions.indices
      where result.sheets[index].questions[question].section == nil {
        result.sheets[index].questions[question].section = heading
      }
    }
    let leftAlone = result.sheets.filter(\.questions.isEmpty).compactMap { sheet in
      tables.grids.first { $0.name == sheet.name }
    }
    let asking = leftAlone.compactMap { grid -> String? in
      let texts = grid.rows.flatMap(\.texts).filter { QuestionText.asksInASentence($0.text) }
      guard let first = texts.first else { return nil }
      return "\(grid.name) asks and has no place for answers that could be told: "
        + "\u{201c}\(Self.short(first.text))\u{201d}\(texts.count > 1 ? " and \(texts.count - 1) more" : "")"
    }
    result.findings = (notices + asking).map {
      Finding(.notice, file: questionnaire.fileName, $0)
    }
    return result
  }

  /// - Returns: "headers, footers and text boxes"; `nil` for none.
  private static func listed(_ places: [WordDocument.UnreadPlace]) -> String? {
    let names = places.map { $0 == .textBox ? "text boxes" : $0.rawValue + "s" }
    guard let last = names.last else { return nil }
    let others = names.dropLast()
    return others.isEmpty ? last : "\(others.joined(separator: ", ")) and \(last)"
  }

  /// What filling means for a signature or a protection.
  var cautions: [String] {
    var cautions: [String] = []
    if document.isSigned {
      cautions.append("the document is digitally signed; filling it makes the signature invalid")
    }
    switch document.protection {
    case .readOnly, .comments:
      cautions.append("the document is protected against changes; it is filled and stays protected")
    case .trackedChanges:
      cautions.append("the document asks for tracked changes; answers are not marked as such")
    case .forms: cautions.append("the document is protected; only its form fields are filled")
    case nil: break
    }
    return cautions
  }

  // MARK: - Filling

  /// - Parameter cells: Texts by sheet and reference, as the questions name them.
  /// - Returns: What is to be put where, and each with its reference.
  func edits(_ cells: [String: [String: String]]) -> [(
    sheet: String, cell: String, edit: DocumentEdit
  )] {
    cells.sorted { $0.key < $1.key }.flatMap { sheet, values in
      values.sorted { $0.key < $1.key }.compactMap { cell, text in
        edit(sheet, cell, text).map { (sheet, cell, $0) }
      }
    }
  }

  private func edit(_ sheet: String, _ cell: String, _ text: String) -> DocumentEdit? {
    if let (place, keepsLabel) = places[sheet]?[cell] {
      return DocumentEdit(place: place, text: text, keepsLabel: keepsLabel)
    }
    guard sheet.hasPrefix("Table "), let table = Int(sheet.dropFirst(6)),
      let reference = CellReference(cell)
    else { return nil }
    return DocumentEdit(
      place: .cell(table: table, row: reference.row, column: reference.column), text: text)
  }

  // MARK: - Questions of the text

  private static func question(
    _ entry: ProseForm.Entry, _ items: [ProseItem]
  ) -> (Question, [String: (place: DocumentEdit.Place, keepsLabel: Bool)]) {
    var cells = ResponseCells()
    var places: [String: (place: DocumentEdit.Place, keepsLabel: Bool)] = [:]
    func reference(_ target: ProseForm.Target?) -> String? {
      guard let target, target.accepted != .unknownList,
        let (name, place) = Self.place(target, items)
      else { return nil }
      places[name] = (place, target.way == .afterLabel)
      return name
    }
    cells.answer = reference(entry.answer)
    cells.choices = cells.answer == nil ? [] : entry.answer?.accepted.choices ?? []
    if entry.answer?.accepted != .unknownList { cells.comment = reference(entry.comment) }
    let (sheet, row) = number(entry.question.place)
    let kind: Question.Kind =
      entry.isFact
      ? .companyFact : QuestionText.isStatement(entry.text) ? .statement : .question
    return (
      Question(
        sheet: sheet, row: row, id: entry.question.id, section: entry.section, text: entry.text,
        guidance: entry.guidance, kind: kind, cells: cells,
        existing: ExistingResponse(answer: entry.existing)), places
    )
  }

  private static func place(
    _ target: ProseForm.Target, _ items: [ProseItem]
  ) -> (String, DocumentEdit.Place)? {
    switch (items[target.items.lowerBound].place, items[target.items.upperBound].place) {
    case (.paragraph(let first), .paragraph(let last)) where first <= last:
      if target.way == .below { return ("below \(last)", .below(paragraph: last)) }
      let name = first == last ? "in \(first)" : "in \(first)-\(last)"
      return (name, .paragraphs(first...last))
    case (.cell(let table, let row), .cell):
      return ("table \(table), A\(row)", .cell(table: table, row: row, column: 1))
    default: return nil
    }
  }

  private static func number(_ place: ProseItem.Place) -> (sheet: String, row: Int) {
    switch place {
    case .paragraph(let number): (textName, number)
    case .cell(let table, let row): ("Table \(table)", row)
    case .table: (textName, 0)
    }
  }

  private static func name(_ place: ProseItem.Place) -> String {
    switch place {
    case .paragraph(let number): "paragraph \(number)"
    case .cell(let table, let row): "table \(table), row \(row)"
    case .table: "a table"
    }
  }

  private static func short(_ text: String) -> String {
    text.count > 60 ? "\(text.prefix(60))…" : text
  }

  private static func reading(_ name: String, _ questions: [Question]) -> SheetReading {
    let facts = questions.count { $0.kind == .companyFact }
    let below = questions.count { $0.cells.answer?.hasPrefix("below") ?? false }
    let asked = questions.count - facts
    var parts = ["\(asked) question\(asked == 1 ? "" : "s")"]
    if facts > 0 { parts[0] += " and \(facts) company facts" }
    if below > 0 { parts.append("\(below) answered in a new paragraph below") }
    if below < questions.count {
      parts.append("\(questions.count - below) in places that are there")
    }
    let layout = SheetLayout(
      headerRow: nil, idColumn: nil, questionColumn: "A", answer: .column("A"), commentColumn: nil,
      evidenceColumn: nil)
    let rows = "at \(RowList.text(questions.map(\.row)))"
    return SheetReading(
      sheet: .init(name: name, role: .questions(layout), questions: questions),
      decision: parts.joined(separator: ", "),
      points: [
        .init("questions in running text", rows),
        .init(
          "answers",
          questions.prefix(8).compactMap { $0.cells.answer ?? $0.cells.comment }
            .joined(separator: ", ")),
      ])
  }
}
