package import Assurance

/// Why drafts could not be filed or approved; each case is one sentence with what to do next.
package enum DraftProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case noAnswers(file: String)
  case noApprover
  case nothingNamed
  case reviewDayPassed(CalendarDay)
  case noDraftsFrom(file: String, known: [String])
  case approvedAlready(ApprovedAnswer.ID, Approval)
  /// Another answer is approved for its question.
  case contradicts(ApprovedAnswer.ID, [ApprovedAnswer.ID])
  /// An approved answer says the same already.
  case saidAlready(ApprovedAnswer.ID, by: ApprovedAnswer.ID)
  /// The answer that it proposes a wording for is gone, or says something else by now.
  case phrasingOutdated(ApprovedAnswer.ID, of: ApprovedAnswer.ID)
  /// "If yes, how often?" fits many questions, and is approved only by its name.
  case takesMeaningFromAround(ApprovedAnswer.ID)
  /// Changed in the folder and in the record.
  case inConflict(ApprovedAnswer.ID)
  /// Its file says something that can't be taken over.
  case unreadable(ApprovedAnswer.ID, Finding)

  package var description: String {
    switch self {
    case .noAnswers(let file):
      "\(file) was read as a questionnaire, and no question in it is answered; nothing was filed. "
        + "'vouch inspect \(file)' shows where its answers were looked for, and "
        + "'vouch answer \(file)' answers it."
    case .noApprover: "somebody has to approve; give a name with --by. Nothing was approved."
    case .nothingNamed:
      "name the drafts to approve, or --all-from FILE; 'vouch kb list --drafts' lists them."
    case .reviewDayPassed(let day):
      "--review-by \(day) has passed; give a day to come. Nothing was approved."
    case .noDraftsFrom(let file, let known):
      "no draft that waits came from \(file)"
        + (known.isEmpty ? "." : "; some came from \(known.joined(separator: ", ")).")
    case .approvedAlready(let id, let approval):
      "\(id) was approved by \(approval.by) on \(approval.on) already. Nothing was approved."
    case .contradicts(let id, let others):
      "\(id) says otherwise than \(names(others)), approved for the same question. "
        + (others.count == 1
          ? "'vouch kb approve \(id) --by NAME --replace' makes it the wording of \(names(others))."
          : "Settle between those first.")
    case .saidAlready(let id, let other):
      "\(id) says what \(other) says already; there is nothing to approve."
    case .phrasingOutdated(let id, let other):
      "\(id) proposes a wording for \(other), which is not approved with that text any more; take "
        + "phrasing-of out of its file to approve it as an answer of its own."
    case .takesMeaningFromAround(let id):
      "\(id) asks what only its surroundings explain, and waits to be approved by its id."
    case .inConflict(let id):
      "\(id) was changed in the folder and in the record, and stays as it is; 'vouch kb import' "
        + "shows both."
    case .unreadable(let id, let finding):
      "\(id) stays as it is, for its file can't be taken over. \(finding)"
    }
  }

  /// The answer whose file can't be taken over, where that is the problem.
  var unreadableAnswer: ApprovedAnswer.ID? {
    if case .unreadable(let id, _) = self { id } else { nil }
  }

  private func names(_ ids: [ApprovedAnswer.ID]) -> String {
    ids.map(\.rawValue).joined(separator: " and ")
  }
}
