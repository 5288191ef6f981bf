/// One row of a questionnaire that wants an answer.
package struct Question: Hashable, Sendable {
  package var sheet: String
  /// Counts from 1.
  package var row: Int
  /// The customer's own numbering ("HLAA-01"), where there is one.
  package var id: String?
  package var section: String?
  package var text: String
  /// The customer's guidance beside the question, where there is some.
  package var guidance: String?
  package var kind: Kind
  package var cells: ResponseCells
  /// What the customer's file already says here.
  package var existing: ExistingResponse

  /// What the row asks for.
  package enum Kind: String, Hashable, Sendable, Codable {
    case question
    /// A statement to confirm: "The supplier encrypts …".
    case statement
    /// Our name, address, contacts.
    case companyFact = "company-fact"
  }

  package init(
    sheet: String, row: Int, id: String? = nil, section: String? = nil, text: String,
    guidance: String? = nil, kind: Kind = .question, cells: ResponseCells = ResponseCells(),
    existing: ExistingResponse = ExistingResponse()
  ) {
    self.sheet = sheet
    self.row = row
    self.id = id
    self.section = section
    self.text = text
    self.guidance = guidance
    self.kind = kind
    self.cells = cells
    self.existing = existing
  }
}

/// The cells of one question that may be written, each by its reference ("C22").
///
/// A cell that holds a formula, or is locked or hidden, is not named here: it is never written.
package struct ResponseCells: Hashable, Sendable {
  package var answer: String?
  /// The values the answer cell accepts, in the list's order; empty means anything.
  package var choices: [String]
  /// Cells for a mark, by what a mark there means; used instead of `answer`.
  package var marks: [ShortAnswer: String]
  package var comment: String?
  package var evidence: String?

  package init(
    answer: String? = nil, choices: [String] = [], marks: [ShortAnswer: String] = [:],
    comment: String? = nil, evidence: String? = nil
  ) {
    self.answer = answer
    self.choices = choices
    self.marks = marks
    self.comment = comment
    self.evidence = evidence
  }
}

/// What stands in a question's cells before we touch them.
package struct ExistingResponse: Hashable, Sendable {
  package var answer: String?
  package var comment: String?
  /// The cells that `answer` and `comment` stand in ("C22").
  package var answerCell: String?
  package var commentCell: String?
  /// Every mark in columns that take one, in the columns' order; `answer` is only the first.
  package var marks: [Mark]
  /// Those of the cells whose text a formula gives, so that nobody said it.
  package var computed: Set<String>

  /// What stands in a column that takes a mark.
  package struct Mark: Hashable, Sendable {
    package var meaning: ShortAnswer
    package var cell: String
    package var text: String

    package init(meaning: ShortAnswer, cell: String, text: String) {
      self.meaning = meaning
      self.cell = cell
      self.text = text
    }
  }

  package init(
    answer: String? = nil, comment: String? = nil, answerCell: String? = nil,
    commentCell: String? = nil, marks: [Mark] = [], computed: Set<String> = []
  ) {
    self.answer = answer
    self.comment = comment
    self.answerCell = answerCell
    self.commentCell = commentCell
    self.marks = marks
    self.computed = computed
  }

  package var isEmpty: Bool { answer == nil && comment == nil }
}
