import Assurance
import QuestionnaireFiles

extension FuzzTarget {
  /// Any bytes as a csv file: read as a table and as a questionnaire, filled, read again.
  static let csv = FuzzTarget(
    name: "csv",
    seeds: { $0.starts(with: "PK".utf8) ? [] : [$0] },
    run: { input in
      _ = try? TableFile.read(input, name: "input.csv")
      for options in [LayoutOptions(), LayoutOptions(questionColumn: "A", answerColumn: "B")] {
        Answering.check(input, name: "input.csv", options)
      }
    })

  /// A sheet laid out by the input, cell by cell, from words that questionnaires use.
  static let layout = FuzzTarget(
    name: "layout",
    seeds: { _ in LayoutSheet.seeds },
    run: { input in
      let sheet = Array(LayoutSheet(input).xml.utf8)
      let file = TemplateWorkbook.file(replacing: TemplateWorkbook.sheetPart, with: sheet)
      Answering.check(file, name: "input.xlsx")
    })
}

/// Answers every question of a file and reads it again.
enum Answering {
  static func check(_ bytes: [UInt8], name: String, _ options: LayoutOptions = LayoutOptions()) {
    guard let file = try? QuestionnaireFile.read(bytes, name: name, options: options) else {
      return
    }
    var cells: [String: [String: String]] = [:]
    for question in file.questionnaire.questions.prefix(40) {
      let places = [question.cells.answer, question.cells.comment, question.cells.evidence]
      for place in places.compactMap({ $0 }) { cells[question.sheet, default: [:]][place] = text }
    }
    guard let filled = try? file.filled(cells) else {
      // What is locked in a document is only found out in filling it.
      if name.hasSuffix("docx") { return }
      broken("a place that is offered for an answer can be filled")
    }
    // A document's tables are no plain rows; that it can be opened is looked at where it is filled.
    guard !name.hasSuffix("docx") else { return }
    guard let table = try? TableFile.read(filled.bytes, name: name) else {
      broken("a filled file can be read")
    }
    // Where answers change which character seems to separate fields, they stand elsewhere.
    let before = (try? TableFile.read(bytes, name: name)).flatMap(columns)
    guard let columns = columns(table), columns == before, columns > 1 || !name.hasSuffix("csv")
    else { return }
    for (sheet, values) in filled.written {
      let rows = table.sheets.first { $0.name == sheet }?.rows ?? []
      let texts = rows.flatMap(\.cells).count { $0.replacing("\r\n", with: "\n") == text }
      guard texts >= values.count else { broken("an answer stands in its cell") }
    }
  }

  /// Of the first row, which no answer is in.
  private static func columns(_ table: TableFile) -> Int? {
    table.sheets.first?.rows.first?.cells.count
  }

  /// With every character that separates fields somewhere.
  private static let text = "Yes; by \"AES\", always|\tsays the\npolicy"
}
