import Foundation
import OutsideData
import Testing

@testable import Assurance
@testable import QuestionnaireFiles

struct GivenAnswersTests {
  @Test(arguments: [
    ("Yes", ShortAnswer?.some(.yes), ""), ("nein", .no, ""), ("n/a", .notApplicable, ""),
    ("Implemented", .yes, ""), ("Yes, with AES-256.", .yes, "Yes, with AES-256."),
    ("N/A - we have no office", .notApplicable, "N/A - we have no office"),
    ("No customer data leaves the region, not even in a backup.", nil, "No customer data leaves"),
    ("None", nil, "None"), ("30 days", nil, "30 days"),
  ])
  func `a cell is read as a short answer and a text`(
    cell: String, short: ShortAnswer?, text: String
  ) throws {
    let answer = try #require(given(answer: cell).answers.first)

    #expect(answer.shortAnswer == short)
    #expect(text.isEmpty ? answer.text.isEmpty : answer.text.hasPrefix(text))
  }

  @Test(arguments: [
    "Select…", "Please explain", "Please describe your process in detail.",
    "If yes, please provide details", "Provide details here", "TBD", "-", "Bitte erläutern",
    "Is it encrypted at rest?", "Say which algorithm and mode.",
  ])
  func `what the template says is no answer`(cell: String) {
    let found = given(answer: cell, guidance: "Say which algorithm and mode.")

    #expect(found.answers.isEmpty)
    #expect(found.leftOut == [.placeholder: 1])
  }

  @Test(arguments: [
    "Please see section 4 of our SOC 2 report.", "Provide the customer with a key on request.",
    "3", "Answers are logged.",
  ])
  func `an answer that begins like a prompt stays one`(cell: String) {
    #expect(given(answer: cell).answers.count == 1)
  }

  @Test func `a mark is told from an empty box, and two marks from one`() {
    let one = ExistingResponse(
      answer: "No", marks: [mark(.yes, "B2", "☐"), mark(.no, "C2", "x")])
    let two = ExistingResponse(
      answer: "No", marks: [mark(.yes, "B2", "x"), mark(.no, "C2", "x")])

    #expect(given(one).answers.first?.shortAnswer == .no)
    #expect(given(one).answers.first?.cell == "S!C2")
    #expect(given(two).answers.isEmpty)
    #expect(given(two).unclear.map(\.reason) == ["Yes and No are both marked"])
  }

  @Test func `what a formula gives was said by nobody`() {
    let existing = ExistingResponse(answer: "Yes", answerCell: "B2", computed: ["B2"])

    #expect(given(existing).leftOut == [.computed: 1])
  }

  @Test func `a comment that says nothing adds nothing`() {
    let existing = ExistingResponse(
      answer: "Yes", comment: "n/a", answerCell: "B2", commentCell: "C2")

    #expect(given(existing).answers.first?.text == "")
  }

  @Test func `N/A on most rows without a word is the template's default`() {
    let bare = ExistingResponse(answer: "N/A", answerCell: "B2")
    let said = ExistingResponse(answer: "Yes", answerCell: "B2")

    #expect(given(bare, bare, bare, said).leftOut == [.defaultNotApplicable: 3])
    #expect(given(bare, said, said).answers.count == 3)
  }

  // MARK: - Given

  private func mark(_ meaning: ShortAnswer, _ cell: String, _ text: String) -> ExistingResponse.Mark
  {
    ExistingResponse.Mark(meaning: meaning, cell: cell, text: text)
  }

  private func given(answer: String, guidance: String? = nil) -> GivenAnswers {
    given([ExistingResponse(answer: answer, answerCell: "B2")], guidance: guidance)
  }

  private func given(_ existing: ExistingResponse...) -> GivenAnswers { given(existing) }

  private func given(_ existing: [ExistingResponse], guidance: String? = nil) -> GivenAnswers {
    let questions = existing.enumerated().map { index, existing in
      Question(
        sheet: "S", row: index + 2, text: "Is it encrypted at rest?", guidance: guidance,
        cells: ResponseCells(answer: "B\(index + 2)"), existing: existing)
    }
    let layout = SheetLayout(
      headerRow: 1, idColumn: nil, questionColumn: "A", answer: .column("B"), commentColumn: "C",
      evidenceColumn: nil)
    return GivenAnswers(
      Questionnaire(
        fileName: "f.xlsx",
        sheets: [.init(name: "S", role: .questions(layout), questions: questions)]))
  }
}

/// Completed questionnaires against the same rows read by somebody else's program.
@Suite(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
struct CompletedQuestionnaireTests {
  struct Row: Decodable {
    let id: String
    let question: String
    let answer_short: String
    let answer_text: String
    let row: Int
  }

  @Test(arguments: [
    ("hecvat-full-3-completed-credentials", "instructure_canvas_credentials__hecvat_full_3"),
    ("hecvat-full-3-completed-impact", "instructure_impact__hecvat_full_3"),
    ("hecvat-lite-3-completed-catalog", "instructure_canvas_catalog__hecvat_lite_3"),
    ("hecvat-lite-3-completed-impact", "instructure_impact__hecvat_lite_3"),
    ("hecvat-lite-3-completed-studio", "instructure_canvas_studio__hecvat_lite_3"),
  ])
  func `every answered row is read with its short answer and text`(
    file: String, rows: String
  ) throws {
    let folder = try #require(SharedData.folder)
    let text = try String(contentsOfFile: "\(folder)/answered/\(rows).jsonl", encoding: .utf8)
    // The date of completion is a fact about the company.
    let wanted = try text.split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }.filter { $0.id != "DATE-01" && !($0.answer_short + $0.answer_text).isEmpty }

    let read = try QuestionnaireFile.read(path: "\(folder)/questionnaires/\(file).xlsx")
    let given = GivenAnswers(read.questionnaire)

    let byRow = Dictionary(given.answers.map { ($0.question.row, $0) }) { first, _ in first }
    let right = wanted.count { row in
      guard let answer = byRow[row.row] else { return false }
      return answer.shortAnswer == ChoiceVocabulary.plainMeaning(of: row.answer_short)
        && plain(answer.text) == plain(row.answer_text)
        && plain(answer.question.text) == plain(row.question)
    }
    print("\(file): \(right) of \(wanted.count) rows right, \(given.answers.count) read")
    #expect(right == wanted.count)
    #expect(given.answers.count == wanted.count)
  }

  /// The other program leaves a vertical tab as the workbook writes it.
  private func plain(_ text: String) -> String {
    text.replacing("_x000B_", with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
