import Assurance
import Store

/// What the lines of a sheet that came back are held against.
struct SheetRecord {
  /// The latest, about which decisions are recorded.
  let run: QuestionnaireRun
  /// Those that the sheet's keys name, by id.
  let runs: [String: QuestionnaireRun]
  /// The decisions that stand, by place.
  let standing: [Int: RecordedDecision]
  /// What workbooks of that name brought in before, the latest first.
  let broughtIn: [RowName: [RecordedDecision]]
  let standings: Standings
  /// Who brings the sheet in.
  let reviewer: String
}

/// What names a question in every run over its file.
struct RowName: Hashable {
  let sheet: String
  /// Counts from 1.
  let row: Int
  let wording: String

  init(_ sheet: String, _ row: Int, _ question: String) {
    self.sheet = sheet
    self.row = row
    wording = Wording(question).text
  }
}
