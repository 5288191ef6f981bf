import Assurance
import XLSX

/// One sheet as it was understood.
struct SheetReading {
  var sheet: Questionnaire.Sheet
  var decision: String
  var points: [LayoutExplanation.Point]
  /// Why it could not be told, where it may only repeat what other sheets ask.
  var unsettled: (error: QuestionnaireFileError, texts: Set<String>)?

  static func leftAlone(_ name: String, _ reason: String, evidence: String) -> SheetReading {
    SheetReading(
      sheet: .init(name: name, role: .leftAlone(because: reason)),
      decision: "left alone, \(reason)", points: [.init("left alone: \(reason)", evidence)])
  }
}

/// Reads one sheet, table by table.
struct QuestionSheetReader {
  let file: String
  let grid: Grid
  let options: LayoutOptions
  let accepts: (CellReference) -> AcceptedValues

  func read() throws(QuestionnaireFileError) -> SheetReading {
    let isWanted =
      options.sheets.isEmpty
      || options.sheets.contains { $0.lowercased() == grid.name.lowercased() }
    guard isWanted else {
      return .leftAlone(grid.name, "not named by --sheet", evidence: "as the options say")
    }
    let parts = options.nameColumnsOrRows ? [grid] : SheetParts.of(grid)
    var readings: [SheetReading] = []
    for part in parts { readings.append(try read(part)) }
    return united(readings)
  }

  /// The tables of one sheet; the first one's columns stand for the sheet's.
  private func united(_ readings: [SheetReading]) -> SheetReading {
    let asking = readings.filter { !$0.sheet.questions.isEmpty }
    guard var whole = asking.first ?? readings.first else {
      return .leftAlone(grid.name, "it is empty", evidence: "no cell holds a text")
    }
    guard asking.count > 1 else { return whole }
    whole.sheet.questions = asking.flatMap(\.sheet.questions)
    whole.decision = asking.map(\.decision).joined(separator: "; and another table, ")
    whole.points = [.init("\(asking.count) tables on one sheet", "their headers differ or repeat")]
    for (number, reading) in asking.enumerated() {
      whole.points += reading.points.map { .init("\(number + 1): \($0.decision)", $0.evidence) }
    }
    whole.unsettled = readings.lazy.compactMap(\.unsettled).first
    return whole
  }

  private func read(_ part: Grid) throws(QuestionnaireFileError) -> SheetReading {
    switch try recognized(part) {
    case .leftAlone(let reason, let evidence):
      return .leftAlone(grid.name, reason, evidence: evidence)
    case .noAnswerPlace(let column, let count):
      let letter = CellReference.columnName(column)
      throw .noAnswerColumn(file: file, sheet: grid.name, saw: "column \(letter), \(count) rows")
    case .ambiguous(let judge, let first, let second):
      let error = QuestionnaireFileError.ambiguousAnswerColumn(
        file: file, sheet: grid.name, first: CellReference.columnName(first),
        second: CellReference.columnName(second))
      if !options.sheets.isEmpty { throw error }
      var reading = SheetReading.leftAlone(
        grid.name, "it repeats questions of other sheets", evidence: error.description)
      let texts = judge.questionRows.map { $0.text(judge.layout.question) }
      reading.unsettled = (error, Set(texts))
      return reading
    case .table(let judge): return try table(judge, part)
    case .form(let form): return self.form(form, part)
    }
  }

  private func recognized(
    _ part: Grid
  ) throws(QuestionnaireFileError) -> LayoutRecognizer.Outcome {
    do throws(ColumnNotFound) {
      return try LayoutRecognizer(grid: part, options: options, accepts: accepts).recognize()
    } catch {
      throw .noSuchColumn(file: file, sheet: grid.name, name: error.name, columns: error.columns)
    }
  }

  private func table(
    _ judge: RowJudge, _ part: Grid
  ) throws(QuestionnaireFileError) -> SheetReading {
    let layout = judge.layout
    let questions = QuestionRows(grid: part, layout: layout, judge: judge, accepts: accepts)
      .questions()
    if questions.isEmpty, options.questionColumn != nil {
      throw .noQuestionsInColumn(
        file: file, sheet: grid.name, column: CellReference.columnName(layout.question))
    }
    let explanation = TableExplanation(
      grid: part, layout: layout, judge: judge, questions: questions, options: options,
      accepts: accepts)
    return SheetReading(
      sheet: .init(name: grid.name, role: .questions(layout.sheetLayout), questions: questions),
      decision: SheetSentence.text(layout.sheetLayout, questions, isForm: false),
      points: explanation.points)
  }

  private func form(_ form: RecognizedForm, _ part: Grid) -> SheetReading {
    let questions = form.questions(in: part, accepts: accepts)
    let statements = questions.filter { $0.kind == .statement }.map(\.row)
    var points: [LayoutExplanation.Point] = [
      .init("a form with answers below the questions", form.evidence),
      .init("questions", "rows \(RowList.text(questions.map(\.row)))"),
      .init(
        "answers",
        "cells \(questions.prefix(8).compactMap(\.cells.answer).joined(separator: ", "))\(questions.count > 8 ? " …" : "")"
      ),
    ]
    if !statements.isEmpty {
      points.append(.init("statements to confirm", "rows \(RowList.text(statements))"))
    }
    return SheetReading(
      sheet: .init(name: grid.name, role: .questions(form.sheetLayout), questions: questions),
      decision: SheetSentence.text(form.sheetLayout, questions, isForm: true), points: points)
  }
}
