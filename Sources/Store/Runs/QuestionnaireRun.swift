package import Assurance
package import Foundation

/// One answering of a customer's questionnaire: what was given, and from which revisions.
package struct QuestionnaireRun: Hashable, Sendable {
  package typealias ID = Identifier<QuestionnaireRun>

  package var id: ID
  /// The customer's file, without its folder.
  package var fileName: String
  /// Of the customer's file as it was received, in hexadecimal.
  package var sha256: String
  package var answeredAt: Date
  /// Where the filled copy went; `nil` when none was written.
  package var outputPath: String?
  /// The narrowest circle the reader was cleared for.
  package var clearance: Sharing
  /// The product asked about; `nil` for the company as a whole.
  package var product: Product.ID?
  /// The share of the answers given unseen that had to be right; `nil` when it was not kept.
  package var precisionTarget: Double?
  /// Names the weights that judged; `nil` where words alone did, or it was not kept.
  package var engine: String?
  /// One for each question, in the file's order.
  package var rows: [RunRow]

  package init(
    id: ID, fileName: String, sha256: String, answeredAt: Date, outputPath: String? = nil,
    clearance: Sharing, product: Product.ID? = nil, precisionTarget: Double? = nil,
    engine: String? = nil, rows: [RunRow]
  ) {
    self.id = id
    self.fileName = fileName
    self.sha256 = sha256
    self.answeredAt = answeredAt
    self.outputPath = outputPath
    self.clearance = clearance
    self.product = product
    self.precisionTarget = precisionTarget
    self.engine = engine
    self.rows = rows
  }

  /// How many questions ended each way; an outcome that did not occur counts 0.
  package var counts: OutcomeCounts {
    rows.reduce(into: OutcomeCounts()) { $0[$1.outcome] += 1 }
  }

  /// The run without its rows.
  package var summary: RunSummary {
    RunSummary(
      id: id, fileName: fileName, sha256: sha256, answeredAt: answeredAt, outputPath: outputPath,
      clearance: clearance, product: product, precisionTarget: precisionTarget, engine: engine,
      counts: counts)
  }
}

/// A run without its rows, for lists.
package struct RunSummary: Hashable, Sendable {
  package var id: QuestionnaireRun.ID
  package var fileName: String
  package var sha256: String
  package var answeredAt: Date
  package var outputPath: String?
  package var clearance: Sharing
  package var product: Product.ID?
  package var precisionTarget: Double?
  package var engine: String?
  package var counts: OutcomeCounts
}

/// How many questions ended each of the four ways.
package struct OutcomeCounts: Hashable, Sendable {
  package var answered = 0
  package var suggested = 0
  package var conflict = 0
  package var unknown = 0

  package init(answered: Int = 0, suggested: Int = 0, conflict: Int = 0, unknown: Int = 0) {
    self.answered = answered
    self.suggested = suggested
    self.conflict = conflict
    self.unknown = unknown
  }

  package var total: Int { answered + suggested + conflict + unknown }

  package subscript(outcome: Outcome) -> Int {
    get {
      switch outcome {
      case .answered: answered
      case .suggested: suggested
      case .conflict: conflict
      case .unknown: unknown
      }
    }
    set {
      switch outcome {
      case .answered: answered = newValue
      case .suggested: suggested = newValue
      case .conflict: conflict = newValue
      case .unknown: unknown = newValue
      }
    }
  }
}
