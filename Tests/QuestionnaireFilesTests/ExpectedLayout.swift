import Foundation

@testable import Assurance
@testable import QuestionnaireFiles

/// What is to be understood of one of the workbooks in `Layouts`, as `Scripts/make-layouts` says.
struct ExpectedLayout: Decodable, Sendable {
  struct Cells: Decodable, Sendable {
    let answer: String?
    let comment: String?
  }

  /// A second table beside the first.
  struct Beside: Decodable, Sendable {
    let question_column: String
    let cells: [String: Cells]
  }

  struct Sheet: Decodable, Sendable {
    let question_column: String
    let answer_column: RealQuestionnaireTests.Expected.Columns?
    let comment_column: String?
    let evidence: String?
    let question_rows: [Int]
    /// By cell.
    let choices: [String: [String]]?
    /// By kind.
    let kinds: [String: [Int]]?
    /// The rest by row.
    let sections: [String: String]?
    let ids: [String: String]?
    let texts: [String: String]?
    let existing: [String: String?]?
    let cells: [String: Cells]?
    /// Rows whose answer cell is not to be filled.
    let unwritable: [Int]?
    let beside: Beside?
  }

  struct Settled: Decodable, Sendable {
    let error_names: String
    let options: Options
  }

  struct Options: Decodable, Sendable {
    let answer_column: String?
    let comment_column: String?
  }

  let sheets: [String: Sheet]
  let not_for_us: [String]
  let settled_by: Settled?

  var options: LayoutOptions {
    LayoutOptions(
      answerColumn: settled_by?.options.answer_column,
      commentColumn: settled_by?.options.comment_column)
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Layouts").path

  static let all: [String: ExpectedLayout] = {
    guard let data = FileManager.default.contents(atPath: "\(folder)/expected.json") else {
      return [:]
    }
    return (try? JSONDecoder().decode([String: ExpectedLayout].self, from: data)) ?? [:]
  }()
}
