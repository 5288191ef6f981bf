import Assurance
import XLSX

/// Where a sheet keeps what, in column numbers.
struct RecognizedLayout {
  let header: HeaderCandidate
  let question: Int
  let answer: Int?
  let marks: [ShortAnswer: Int]
  let comment: Int?
  let evidence: Int?
  let guidance: Int?
  let id: Int?
  let section: Int?
  /// Whether the sheet asks for facts about the company rather than about its controls.
  var asksForFacts = false
  /// Why the answer's column was taken where its heading does not say so.
  var answerEvidence: String?

  /// The columns that take what we say.
  var places: [Int] {
    (answer.map { [$0] } ?? []) + marks.values.sorted() + (comment.map { [$0] } ?? [])
  }

  var sheetLayout: SheetLayout {
    let place: SheetLayout.AnswerPlace =
      if !marks.isEmpty {
        .marks(marks.mapValues { CellReference.columnName($0) })
      } else if let answer {
        .column(CellReference.columnName(answer))
      } else {
        .commentOnly
      }
    return SheetLayout(
      headerRow: header.rows.upperBound > 0 && !header.labels.isEmpty
        ? header.rows.upperBound : nil,
      idColumn: id.map { CellReference.columnName($0) },
      questionColumn: CellReference.columnName(question), answer: place,
      commentColumn: comment.map { CellReference.columnName($0) },
      evidenceColumn: evidence.map { CellReference.columnName($0) })
  }
}
