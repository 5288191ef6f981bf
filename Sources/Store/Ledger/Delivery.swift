package import Assurance
package import Foundation

/// Who sent a questionnaire.
package struct Customer: Hashable, Sendable {
  package var name: String
  /// Whether the name was only taken from the file's.
  package var isDerived: Bool

  package init(name: String, isDerived: Bool) {
    self.name = name
    self.isDerived = isDerived
  }

  /// The name, where a person said it.
  package var said: String? { isDerived ? nil : name }
}

/// One writing of a customer's file: everything it then said.
package struct Delivery: Hashable, Sendable {
  package var customer: Customer
  /// The customer's file, without its folder.
  package var fileName: String
  package var outputPath: String
  /// Of what was written, in hexadecimal.
  package var sha256: String
  package var at: Date
  package var rows: [ToldRow]

  package init(
    customer: Customer, fileName: String, outputPath: String, sha256: String, at: Date,
    rows: [ToldRow]
  ) {
    self.customer = customer
    self.fileName = fileName
    self.outputPath = outputPath
    self.sha256 = sha256
    self.at = at
    self.rows = rows
  }
}

/// What a customer's file says in the cells of one question.
package struct ToldRow: Hashable, Sendable {
  /// The question's place in the file; counts from 1.
  package var place: Int
  package var sheet: String
  package var row: Int
  package var section: String?
  package var question: String
  /// By cell, exactly what was written.
  package var written: [String: String]
  package var shortAnswer: ShortAnswer?
  /// What was meant by it, however the file wanted it cut up; `nil` for a fact about the company.
  package var text: String?
  /// The answer it was taken from, or edited from.
  package var source: AnswerRevision?
  /// Whether a reviewer's own words were written.
  package var isEdited: Bool
  /// The widest circle that may read it.
  package var sharing: Sharing
  package var criteria: [Criterion.Code]
  /// The reviewer, where one decided.
  package var decidedBy: String?

  package init(
    place: Int, sheet: String, row: Int, section: String? = nil, question: String,
    written: [String: String], shortAnswer: ShortAnswer? = nil, text: String? = nil,
    source: AnswerRevision? = nil, isEdited: Bool = false, sharing: Sharing = .public,
    criteria: [Criterion.Code] = [], decidedBy: String? = nil
  ) {
    self.place = place
    self.sheet = sheet
    self.row = row
    self.section = section
    self.question = question
    self.written = written
    self.shortAnswer = shortAnswer
    self.text = text
    self.source = source
    self.isEdited = isEdited
    self.sharing = sharing
    self.criteria = criteria
    self.decidedBy = decidedBy
  }
}

/// A line of the ledger: whom we told what, and when.
package struct LedgerEntry: Hashable, Sendable {
  /// The delivery's number; counts up from 1.
  package var delivery: Int
  package var customer: String
  package var fileName: String
  package var at: Date
  package var told: ToldRow
}
