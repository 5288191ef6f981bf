import Foundation
import OutsideData
import Testing

@testable import Assurance
@testable import QuestionnaireFiles

/// Real questionnaires against an independent list of where their questions stand.
@Suite(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
struct RealQuestionnaireTests {
  static let folder = (SharedData.folder ?? "") + "/questionnaires"

  struct Expected: Decodable, Sendable {
    /// One column, or one for each answer that is marked.
    enum Columns: Decodable, Sendable {
      case one(String)
      case marks([String: String])

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let one = try? container.decode(String.self) {
          self = .one(one)
        } else {
          self = .marks(try container.decode([String: String].self))
        }
      }

      var place: SheetLayout.AnswerPlace {
        switch self {
        case .one(let column): .column(column)
        case .marks(let columns):
          .marks(
            Dictionary(
              uniqueKeysWithValues: columns.compactMap { name, column in
                ChoiceVocabulary.meaning(of: name).map { ($0, column) }
              }))
        }
      }
    }

    struct Sheet: Decodable, Sendable {
      let question_column: String
      let answer_column: Columns?
      let comment_column: String?
      let question_rows: [Int]
    }
    let sheets: [String: Sheet]
    let not_for_us: [String]
  }

  static let expected: [String: Expected] = {
    guard let data = FileManager.default.contents(atPath: "\(folder)/expected.json") else {
      return [:]
    }
    return (try? JSONDecoder().decode([String: Expected].self, from: data)) ?? [:]
  }()

  @Test(arguments: expected.keys.sorted())
  func `every expected question is found in its columns, and the customer's sheets are left alone`(
    name: String
  ) throws {
    let expected = try #require(Self.expected[name])

    let file = try QuestionnaireFile.read(path: "\(Self.folder)/\(name)")

    for (sheetName, wanted) in expected.sheets {
      let sheet = try #require(file.questionnaire.sheets.first { $0.name == sheetName })
      guard case .questions(let layout) = sheet.role else {
        Issue.record("\(name) \(sheetName): \(sheet.role)")
        continue
      }
      #expect(layout.questionColumn == wanted.question_column)
      #expect(layout.commentColumn == wanted.comment_column)
      #expect(layout.answer == wanted.answer_column?.place ?? .commentOnly)
      let found = Set(sheet.questions.map(\.row))
      let missing = Set(wanted.question_rows).subtracting(found).sorted()
      let extra = sheet.questions.filter {
        $0.kind != .companyFact && !wanted.question_rows.contains($0.row)
      }
      #expect(missing.isEmpty, "\(sheetName) misses rows \(missing)")
      // CAIQ 3.0.1 numbers one of its questions with a blank inside ("AIS- 02.2"), and the
      // independent list lacks it.
      #expect(
        extra.count <= 1, "\(sheetName) adds \(extra.map { "\($0.row) \($0.text.prefix(40))" })")
    }
    for name in expected.not_for_us {
      let sheet = file.questionnaire.sheets.first { $0.name == name }
      #expect(sheet?.questions.isEmpty ?? true, "\(name) is not for us")
    }
    let unexpected = file.questionnaire.sheets.filter {
      !$0.questions.isEmpty && expected.sheets[$0.name] == nil
    }
    #expect(unexpected.isEmpty, "\(unexpected.map(\.name))")
  }

  @Test func `an answer is a mark in one of three columns`() throws {
    let file = try QuestionnaireFile.read(path: "\(Self.folder)/caiq-3.0.1-blank.xlsx")

    let question = try #require(file.questionnaire.questions.first)

    #expect(question.cells.marks == [.yes: "F5", .no: "G5", .notApplicable: "H5"])
  }

  @Test func `choices are found by defined name and on hidden sheets`() throws {
    let file = try QuestionnaireFile.read(path: "\(Self.folder)/hecvat-4.1.4-blank.xlsx")

    let lists = file.questionnaire.questions.map(\.cells.choices).filter { !$0.isEmpty }

    #expect(lists.count >= 250)
    #expect(lists.allSatisfy { $0.contains("Yes") || $0.count > 2 })
  }

  @Test func `questions without any place for answers name the option that helps`() {
    #expect {
      try QuestionnaireFile.read(path: "\(Self.folder)/caiq-1.0-blank.xlsx")
    } throws: {
      "\($0)".contains("--answer-column")
    }
  }
}
