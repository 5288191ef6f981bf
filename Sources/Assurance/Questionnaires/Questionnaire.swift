/// What a customer sent, as it was understood: sheets with their questions, in reading order.
package struct Questionnaire: Hashable, Sendable {
  /// The file's name without its folder.
  package var fileName: String
  package var sheets: [Sheet]
  /// What a person should know about the reading; the work went on.
  package var findings: [Finding]

  /// One sheet, or the whole of a csv file (whose sheet is named after the file).
  package struct Sheet: Hashable, Sendable {
    package var name: String
    package var role: Role
    package var questions: [Question]

    package init(name: String, role: Role, questions: [Question] = []) {
      self.name = name
      self.role = role
      self.questions = questions
    }
  }

  /// What a sheet is for.
  package enum Role: Hashable, Sendable {
    case questions(SheetLayout)
    /// Left alone, and why: "the customer's own scoring", "instructions", "hidden".
    case leftAlone(because: String)
  }

  package init(fileName: String, sheets: [Sheet], findings: [Finding] = []) {
    self.fileName = fileName
    self.sheets = sheets
    self.findings = findings
  }

  package var questions: [Question] { sheets.flatMap(\.questions) }
}

/// Where a sheet keeps what, by column letters; rows count from 1.
package struct SheetLayout: Hashable, Sendable, Codable {
  /// The last row of the header; `nil` when there is none and columns were told by content.
  package var headerRow: Int?
  package var idColumn: String?
  package var questionColumn: String
  package var answer: AnswerPlace
  package var commentColumn: String?
  package var evidenceColumn: String?

  /// Where the short answer goes.
  package enum AnswerPlace: Hashable, Sendable, Codable {
    /// The one column for it.
    case column(String)
    /// A mark (usually `x`) in one of several columns, by what that column means.
    case marks([ShortAnswer: String])
    /// No short answer: only the comment column takes an answer.
    case commentOnly
  }

  package init(
    headerRow: Int?, idColumn: String?, questionColumn: String, answer: AnswerPlace,
    commentColumn: String?, evidenceColumn: String?
  ) {
    self.headerRow = headerRow
    self.idColumn = idColumn
    self.questionColumn = questionColumn
    self.answer = answer
    self.commentColumn = commentColumn
    self.evidenceColumn = evidenceColumn
  }
}
