package import Assurance
package import Foundation

/// Where every word of a completed questionnaire came from: what goes into the provenance workbook.
package struct ProvenanceReport: Sendable {
  package var fileName: String
  /// SHA-256 of the customer's file.
  package var fileHash: String
  /// The completed file's name, beside which the workbook is put.
  package var outputName: String
  package var companyName: String
  package var isExample: Bool
  package var answeredAt: Date
  package var day: CalendarDay
  package var clearance: Sharing
  package var product: Product.ID?
  package var responses: [Response]

  package init(
    fileName: String, fileHash: String, outputName: String, companyName: String, isExample: Bool,
    answeredAt: Date, day: CalendarDay, clearance: Sharing, product: Product.ID?,
    responses: [Response]
  ) {
    self.fileName = fileName
    self.fileHash = fileHash
    self.outputName = outputName
    self.companyName = companyName
    self.isExample = isExample
    self.answeredAt = answeredAt
    self.day = day
    self.clearance = clearance
    self.product = product
    self.responses = responses
  }

  func count(_ outcome: Outcome) -> Int { responses.count { $0.outcome == outcome } }

  /// Sections in the questionnaire's order, each with its counts; a sheet's name stands in for a
  /// section where there is none.
  var sections: [(name: String, counts: [Outcome: Int])] {
    var order: [String] = []
    var counts: [String: [Outcome: Int]] = [:]
    for response in responses {
      let name = response.question.section ?? response.question.sheet
      if counts[name] == nil { order.append(name) }
      counts[name, default: [:]][response.outcome, default: 0] += 1
    }
    return order.map { ($0, counts[$0] ?? [:]) }
  }

  /// Who has to be asked, and how much, the busiest first.
  var owners: [(name: String, count: Int)] {
    let open = responses.filter { $0.outcome != .answered && $0.written.isEmpty }
    return Dictionary(grouping: open) { $0.suggestedOwner ?? "nobody named" }
      .map { ($0.key, $0.value.count) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}
