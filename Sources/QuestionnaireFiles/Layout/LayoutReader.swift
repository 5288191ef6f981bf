import Assurance
import XLSX

/// Reads the sheets of one file into a questionnaire.
struct LayoutReader {
  struct Reading {
    let questionnaire: Questionnaire
    let fingerprint: LayoutFingerprint
    let usedRemembered: Bool
    let decisions: [String]
  }

  private let file: String
  private let grids: [Grid]
  private let fingerprint: LayoutFingerprint
  private let options: LayoutOptions
  private let usedRemembered: Bool
  private let choices: (String, CellReference) -> [String]
  private let hiddenSheets: [String]

  init(
    file: String, grids: [Grid], options: LayoutOptions,
    remembered: (LayoutFingerprint) -> LayoutOptions?,
    choices: @escaping (String, CellReference) -> [String], hiddenSheets: [String] = []
  ) {
    self.file = file
    self.grids = grids
    self.choices = choices
    self.hiddenSheets = hiddenSheets
    fingerprint = LayoutFingerprint(grids)
    let earlier = options.isEmpty ? remembered(fingerprint) : nil
    self.options = earlier ?? options
    usedRemembered = earlier != nil
  }

  func read() throws(QuestionnaireFileError) -> Reading {
    try checkSheetNames()
    guard grids.contains(where: { !$0.isEmpty }) else { throw .empty(file: file) }
    var sheets: [Questionnaire.Sheet] = []
    var decisions: [String] = []
    var failures: [QuestionnaireFileError] = []
    var unsettled: [(error: QuestionnaireFileError, texts: Set<String>)] = []
    for grid in grids {
      do throws(QuestionnaireFileError) {
        let (sheet, decision) = try read(grid, &unsettled)
        sheets.append(sheet)
        decisions.append("\(grid.name): \(decision)")
      } catch {
        if !options.sheets.isEmpty { throw error }
        failures.append(error)
        sheets.append(.init(name: grid.name, role: .leftAlone(because: "no place for answers")))
        decisions.append("\(grid.name): left alone, no place for answers could be told")
      }
    }
    try settle(unsettled, among: sheets)
    for name in hiddenSheets {
      sheets.append(.init(name: name, role: .leftAlone(because: "it is hidden")))
      decisions.append("\(name): left alone, it is hidden")
    }
    let asked = sheets.flatMap(\.questions).filter { $0.kind != .companyFact }
    if let failure = failures.first, asked.isEmpty { throw failure }
    guard sheets.contains(where: { !$0.questions.isEmpty }) else {
      throw .noQuestions(file: file, saw: decisions)
    }
    return Reading(
      questionnaire: Questionnaire(fileName: file, sheets: sheets), fingerprint: fingerprint,
      usedRemembered: usedRemembered, decisions: decisions)
  }

  /// A sheet with two places for answers is an error, unless it only repeats what others ask.
  private func settle(
    _ unsettled: [(error: QuestionnaireFileError, texts: Set<String>)],
    among sheets: [Questionnaire.Sheet]
  ) throws(QuestionnaireFileError) {
    let asked = Set(sheets.flatMap(\.questions).map(\.text))
    for (error, texts) in unsettled {
      let shared = min(texts.intersection(asked).count, asked.count)
      if asked.isEmpty || shared * 10 < min(texts.count, asked.count) * 7 { throw error }
    }
  }

  private func checkSheetNames() throws(QuestionnaireFileError) {
    let known = grids.map(\.name)
    for name in options.sheets
    where !known.contains(where: { $0.lowercased() == name.lowercased() }) {
      throw .noSuchSheet(
        file: file, name: name, sheets: known + hiddenSheets.map { "\($0) (hidden)" })
    }
  }

  private func read(
    _ grid: Grid, _ unsettled: inout [(error: QuestionnaireFileError, texts: Set<String>)]
  ) throws(QuestionnaireFileError) -> (Questionnaire.Sheet, String) {
    let isWanted =
      options.sheets.isEmpty
      || options.sheets.contains { $0.lowercased() == grid.name.lowercased() }
    guard isWanted else {
      return (
        .init(name: grid.name, role: .leftAlone(because: "not named by --sheet")),
        "not named by --sheet"
      )
    }
    let recognizer = LayoutRecognizer(grid: grid, options: options) { cell in
      !choices(grid.name, cell).isEmpty
    }
    let outcome: LayoutRecognizer.Outcome
    do throws(ColumnNotFound) {
      outcome = try recognizer.recognize()
    } catch {
      throw .noSuchColumn(file: file, sheet: grid.name, name: error.name, columns: error.columns)
    }
    switch outcome {
    case .leftAlone(let reason):
      return (.init(name: grid.name, role: .leftAlone(because: reason)), "left alone, \(reason)")
    case .noAnswerPlace(let column, let count):
      let letter = CellReference.columnName(column)
      throw .noAnswerColumn(file: file, sheet: grid.name, saw: "column \(letter), \(count) rows")
    case .ambiguous(let layout, let first, let second):
      let error = QuestionnaireFileError.ambiguousAnswerColumn(
        file: file, sheet: grid.name, first: CellReference.columnName(first),
        second: CellReference.columnName(second))
      if !options.sheets.isEmpty { throw error }
      unsettled.append((error, Set(layout.questionRows(in: grid).map { $0.text(layout.question) })))
      let reason = "it repeats questions of other sheets"
      return (.init(name: grid.name, role: .leftAlone(because: reason)), "left alone, \(reason)")
    case .layout(let layout):
      let questions = QuestionRows(grid: grid, layout: layout, choices: choices).questions()
      if questions.isEmpty, options.questionColumn != nil {
        throw .noQuestionsInColumn(
          file: file, sheet: grid.name, column: CellReference.columnName(layout.question))
      }
      return (
        .init(name: grid.name, role: .questions(layout.sheetLayout), questions: questions),
        Self.sentence(layout, questions)
      )
    }
  }

  private static func sentence(_ layout: RecognizedLayout, _ questions: [Question]) -> String {
    let columns = layout.sheetLayout
    var parts: [String] = []
    if let row = columns.headerRow { parts.append("header in row \(row)") }
    parts.append("questions in \(columns.questionColumn)")
    switch columns.answer {
    case .column(let column): parts.append("answers in \(column)")
    case .marks(let marks):
      let list = marks.sorted { $0.value < $1.value }.map { "\($0.key.label) in \($0.value)" }
      parts.append("answers as a mark: \(list.joined(separator: ", "))")
    case .commentOnly: parts.append("no column for a short answer")
    }
    if let comment = columns.commentColumn { parts.append("comments in \(comment)") }
    if let evidence = columns.evidenceColumn { parts.append("evidence in \(evidence)") }
    if let id = columns.idColumn { parts.append("ids in \(id)") }
    let facts = questions.count { $0.kind == .companyFact }
    let asked = questions.count - facts
    parts.append(
      "\(asked) question\(asked == 1 ? "" : "s")" + (facts > 0 ? " and \(facts) company facts" : "")
    )
    return parts.joined(separator: ", ")
  }
}
