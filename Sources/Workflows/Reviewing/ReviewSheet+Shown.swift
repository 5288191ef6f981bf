import Assurance
import Reporting

// What the cells say beside what the program wrote into them.

extension ReviewSheet.Line {
  /// Whether a person left the cells as the program wrote them for a decision.
  func says(_ verdict: Decision.Verdict) -> Bool {
    guard let written = DecisionWord(verdict, number: number(of:)) else { return false }
    guard DecisionWord(decision) == written, saysAnswer(of: verdict) else { return false }
    return ReviewColumn.holds(text, verdict.edited?.text ?? "")
      && ReviewColumn.holds(assignee, verdict.assignee ?? "")
  }

  /// An edit that stands beside a decision to write something else would be lost without a word.
  ///
  /// - Parameter shown: The decision that the program wrote into the line, whose edit may stay where
  ///   it is; `nil` when it wrote none.
  /// - Throws: `Untakable`, which names the cell.
  func refuseEdit(besides shown: Decision.Verdict?) throws(Untakable) {
    let reason = "an edit stands here; choose Edit, or clear it"
    guard text.isEmpty || ReviewColumn.holds(text, shown?.edited?.text ?? "") else {
      throw Untakable(cell: cells.text, reason: reason)
    }
    guard answer.isEmpty || shown.map(saysAnswer(of:)) == true else {
      throw Untakable(cell: cells.answer, reason: reason)
    }
  }

  /// The revision of an answer whose words the sheet shows; `nil` where it does not say.
  func revision(of id: ApprovedAnswer.ID) -> Int? {
    if let source, source.id == id { return source.revision }
    return number(of: id).flatMap { candidates[$0]?.revision }
  }

  private func saysAnswer(of verdict: Decision.Verdict) -> Bool {
    guard let short = verdict.edited?.shortAnswer else { return answer.isEmpty }
    return EditedText.shortAnswer(answer) == short
  }

  private func number(of id: ApprovedAnswer.ID) -> Int? {
    candidates.filter { $0.key <= 5 && $0.value.id == id }.keys.min()
  }
}

extension Decision.Verdict {
  fileprivate var edited: EditedAnswer? {
    if case .edit(let edited) = self { edited } else { nil }
  }

  fileprivate var assignee: String? {
    if case .assign(let owner) = self { owner } else { nil }
  }
}
