import Assurance
import PDFText

/// A PDF understood as a questionnaire; its answers go into a workbook of ours.
struct PDFReading {
  /// The name of the sheet that takes the answers.
  static let sheet = "Questions"
  /// Fewer letters than this on a page, on average, and the pages are pictures.
  private static let fewestLettersPerPage = 40

  let questionnaire: Questionnaire
  /// By the row of the workbook.
  let pages: [Int: Int]
  let decision: String
  let explanation: LayoutExplanation

  init(path: String, name: String) throws(QuestionnaireFileError) {
    let pages: [PDFPage]
    do { pages = try PDFReader.pages(path: path) } catch { throw .pdf(file: name, error) }
    guard PDFRows(pages).letterCount >= Self.fewestLettersPerPage * max(1, pages.count / 2) else {
      throw .pdfWithoutText(file: name, pages: pages.count)
    }
    let found = PDFQuestions(pages)
    guard !found.questions.isEmpty else {
      throw .noQuestionsInPDF(file: name, unnumbered: found.unplaced.count)
    }
    var byRow: [Int: Int] = [:]
    let questions = found.questions.enumerated().map { index, item in
      // The header stands in the first row.
      let row = index + 2
      byRow[row] = item.page
      return Question(
        sheet: Self.sheet, row: row, id: item.id.flatMap { $0.isEmpty ? nil : $0 },
        section: item.section, text: item.text,
        kind: QuestionText.isStatement(item.text) ? .statement : .question,
        cells: ResponseCells(answer: "D\(row)", comment: "E\(row)"))
    }
    let layout = SheetLayout(
      headerRow: 1, idColumn: "A", questionColumn: "C", answer: .column("D"), commentColumn: "E",
      evidenceColumn: nil)
    let first = found.questions.map(\.page).min() ?? 1
    let last = found.questions.map(\.page).max() ?? 1
    let place = first == last ? "page \(first)" : "pages \(first)-\(last)"
    decision =
      "\(questions.count) question\(questions.count == 1 ? "" : "s") on \(place); a PDF cannot be "
      + "filled, so that answers go into a workbook"
    explanation = LayoutExplanation(
      sheet: Self.sheet,
      points: [
        .init("questions", "numbered texts that ask or state something, on \(place)"),
        .init("page of each", Self.list(byRow)),
      ])
    let findings = found.unplaced.map { item in
      Finding(
        .notice, file: name,
        "page \(item.page) asks without a number, and is left out: "
          + "\u{201c}\(item.text.prefix(60))\(item.text.count > 60 ? "…" : "")\u{201d}")
    }
    questionnaire = Questionnaire(
      fileName: name,
      sheets: [.init(name: Self.sheet, role: .questions(layout), questions: questions)],
      findings: findings)
    self.pages = byRow
  }

  private static func list(_ pages: [Int: Int]) -> String {
    Dictionary(grouping: pages.keys) { pages[$0] ?? 0 }.sorted { $0.key < $1.key }
      .map { "page \($0.key): rows \(RowList.text($0.value))" }.joined(separator: "; ")
  }
}
