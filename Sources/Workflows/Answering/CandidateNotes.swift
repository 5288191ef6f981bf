import Assurance
import Reporting
import Store

extension Standings {
  /// - Parameter answers: The candidates of a questionnaire, as they are worded today.
  /// - Returns: At which revision each is shown, and why it would not be given unseen, by answer.
  /// - Throws: When the evidence on record can't be read.
  func notes(on answers: [StoredAnswer]) throws -> [ApprovedAnswer.ID: CandidateNote] {
    var notes: [ApprovedAnswer.ID: CandidateNote] = [:]
    for stored in answers {
      let verdict = try standing(of: stored.answer)
      notes[stored.answer.id] = CandidateNote(
        revision: stored.revision,
        caution: verdict == .usable ? nil : verdict.reason(on: open.today))
    }
    return notes
  }
}
