import Assurance
import Foundation
import Store

/// What reviewers have settled about a question's wording before, for the product it is asked about.
///
/// What was settled for one product says nothing about another, nor about the company; what was
/// settled without naming one says something about all, but less than what was settled for the product
/// itself.
struct SettledWording {
  /// The answer that a reviewer took for it last, and who did when.
  let confirmed: (taken: AnswerRevision, decision: Decision)?
  /// What a reviewer put in the place of any approved answer last: a text of their own, or that it does not
  /// apply.
  let replaced: Decision?
  /// Answers that were proposed for it and passed over for another one.
  let rejected: [ApprovedAnswer.ID: Decision]

  /// - Parameters:
  ///   - history: Of the wording.
  ///   - question: Whose heading counts where the wording alone says too little.
  ///   - wording: The question's.
  ///   - product: The product asked about; `nil` when the question is about the company.
  init(
    _ history: WordingHistory, for question: Question, wording: Wording, product: Product.ID?
  ) {
    // Words that mean something else elsewhere hold only under the same heading.
    let inPlace = history.entries.filter {
      wording.standsAlone || $0.section.map(Wording.init) == question.section.map(Wording.init)
    }
    let entries =
      inPlace.filter { $0.product == product }
      + inPlace.filter { $0.product == nil && product != nil }
    let latest = entries.first?.recorded.decision
    // "If yes, please describe" asks something else in every row, also under one heading.
    let confirmed =
      wording.standsAlone
      ? latest.flatMap { decision in decision.verdict.taken.map { ($0, decision) } } : nil
    self.confirmed = confirmed
    replaced = latest.flatMap { $0.verdict.replacesAnswer ? $0 : nil }
    var rejected: [ApprovedAnswer.ID: Decision] = [:]
    for entry in entries.reversed() {
      guard case .other(let taken) = entry.recorded.decision.verdict,
        let proposed = entry.recorded.proposedID, proposed != taken.id,
        proposed != confirmed?.0.id
      else { continue }
      rejected[proposed] = entry.recorded.decision
    }
    self.rejected = rejected
  }
}

extension Decision.Verdict {
  fileprivate var replacesAnswer: Bool {
    switch self {
    case .edit, .notApplicable: true
    case .accept, .other, .skip, .assign, .withdraw: false
    }
  }
}

extension Judgement {
  /// The judgement as a suggestion where somebody wrote something else for this wording last.
  func heeding(_ replaced: Decision?) -> Judgement {
    guard outcome == .answered, let replaced else { return self }
    var judgement = self
    judgement.outcome = .suggested
    judgement.reasons.insert(
      replaced.verdict == .notApplicable
        ? "\(replaced.by) said on \(replaced.day) that this does not apply"
        : "\(replaced.by) wrote a text of their own for this on \(replaced.day)", at: 0)
    return judgement
  }

  /// The judgement with answers that were passed over for this wording behind the others; what is
  /// then first is at most suggested.
  func passingOver(_ rejected: [ApprovedAnswer.ID: Decision]) -> Judgement {
    guard let first = candidates.first, let decision = rejected[first.answerID] else { return self }
    var judgement = self
    judgement.candidates =
      candidates.filter { rejected[$0.answerID] == nil }
      + candidates.filter { rejected[$0.answerID] != nil }
    judgement.reasons = [
      "\(first.answerID) was passed over for this question by \(decision.by) on \(decision.day)"
    ]
    guard let best = judgement.candidates.first, rejected[best.answerID] == nil else {
      judgement.outcome = .unknown
      return judgement
    }
    judgement.reasons += ["nearest of the others: \u{201c}\(best.phrasing)\u{201d}"]
    judgement.reasons += best.conflicts
    judgement.outcome = best.conflicts.isEmpty ? .suggested : .conflict
    return judgement
  }
}

extension Decision {
  /// The day it was taken, in the machine's time zone.
  var day: CalendarDay { CalendarDay(at, in: .current) }

  /// "confirmed by NAME on DAY".
  var confirmation: String { "confirmed by \(by) on \(day)" }
}
