import Foundation
import OutsideData
import Testing

@testable import Assurance
@testable import QuestionnaireFiles

/// Cells that are not ours to fill: formulas, locked cells of a protected sheet, hidden rows and
/// columns, and values that a list does not offer.
@Suite(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
struct ForbiddenCellsTests {
  let folder = (SharedData.folder ?? "") + "/workbooks/hostile/constructed"

  @Test func `a locked cell of a protected sheet and a formula's cell are offered for no answer`()
    throws
  {
    for (file, cell) in [("sheet_protected", "C2"), ("formula_answer_cell", "C2")] {
      let questions = try questions(of: file)
      #expect(!questions.contains { offered(by: $0).contains(cell) }, "\(file)")
    }
  }

  @Test func `hidden rows ask nothing, and hidden columns take nothing`() throws {
    let questions = try questions(of: "hidden_rows_cols")

    #expect(!questions.isEmpty)
    #expect(!questions.contains { $0.row == 3 })
    #expect(!questions.contains { offered(by: $0).contains { $0.hasPrefix("D") } })
  }

  @Test func `a value that the list lacks is not written`() {
    var cells = ResponseCells()
    cells.answer = "C2"
    cells.choices = ["Compliant", "Not compliant"]
    let question = Question(
      sheet: "Data", row: 2, id: nil, section: nil, text: "Do you log?", guidance: nil,
      kind: .question, cells: cells, existing: ExistingResponse())

    let fitted = AnswerFitting.fit(shortAnswer: .notApplicable, text: "", to: question)

    #expect(fitted.written.isEmpty && !fitted.isComplete)
    #expect(
      AnswerFitting.fit(shortAnswer: .yes, text: "", to: question).written["C2"] == "Compliant")
  }

  private func offered(by question: Question) -> Set<String> {
    Set(
      [question.cells.answer, question.cells.comment, question.cells.evidence].compactMap { $0 }
        + question.cells.marks.values)
  }

  /// A sheet without any cell to fill may also be refused, which fills nothing either.
  private func questions(of file: String) throws -> [Question] {
    do throws(QuestionnaireFileError) {
      return try QuestionnaireFile.read(path: "\(folder)/\(file).xlsx").questionnaire.questions
    } catch {
      guard case .noQuestions = error else { throw error }
      return []
    }
  }
}
