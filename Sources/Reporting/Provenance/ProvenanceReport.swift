package import Assurance
package import Foundation

/// Where every word that went back to a customer came from, for the reviewer and the auditor.
///
/// What may not be shown to the readers the run was cleared for must have been taken out of the
/// responses before.
package struct ProvenanceReport: Hashable, Sendable {
  /// The customer's file, without its folder.
  package var fileName: String
  /// Of the customer's file as it was received, in hexadecimal.
  package var sha256: String
  /// The filled copy's name, in the same folder as the report; `nil` when none was written.
  package var outputFileName: String?
  package var answeredAt: Date
  /// The narrowest circle the reader was cleared for.
  package var clearance: Sharing
  /// The share of right answers, 0…1, that the engine was asked to keep to; `nil` when not told.
  package var precisionTarget: Double?
  /// One for each question, in the file's order.
  package var responses: [Response]
  package var companyName: String
  /// Who sent it; `nil` when it is not known.
  package var customer: String?
  /// One for each response, by which a reviewer's decisions find back; empty leaves them out.
  package var keys: [ReviewKey] = []
  /// What the candidates say, by answer, for a reviewer to choose from.
  package var statements: [ApprovedAnswer.ID: String] = [:]
  /// What else a reviewer should know of them.
  package var candidateNotes: [ApprovedAnswer.ID: CandidateNote] = [:]
  /// Whether the answers are invented sample content, which the report then says.
  package var isExample: Bool

  package init(
    fileName: String, sha256: String, outputFileName: String?, answeredAt: Date,
    clearance: Sharing, precisionTarget: Double?, responses: [Response], companyName: String,
    isExample: Bool = false
  ) {
    self.fileName = fileName
    self.sha256 = sha256
    self.outputFileName = outputFileName
    self.answeredAt = answeredAt
    self.clearance = clearance
    self.precisionTarget = precisionTarget
    self.responses = responses
    self.companyName = companyName
    self.isExample = isExample
  }
}

extension ProvenanceReport {
  var answeredAtText: String { "\(UTCMinute.text(answeredAt)) UTC" }
}

/// An instant in UTC, to the minute: `2026-11-21 09:30`.
package enum UTCMinute {
  package static func text(_ instant: Date) -> String {
    let minutes = Int((instant.timeIntervalSince1970 / 60).rounded(.down))
    let days = Int((Double(minutes) / 1440).rounded(.down))
    let inDay = minutes - days * 1440
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(CalendarDay(daysSince1970: days)) \(pad(inDay / 60)):\(pad(inDay % 60))"
  }
}
