import Assurance
import QuestionnaireFiles
import Reporting
import Store

extension HarvestQuestionnaire.Report {
  /// What a person has to settle, a paragraph each.
  package var problems: [String] {
    plan.contradictions.map { contradiction($0) }
      + unclear.map { "\(fileName), \($0.cell): \($0.reason); it was left out. \($0.question)" }
      + approval.refused.map(\.description)
  }

  package var hasProblems: Bool {
    !plan.contradictions.isEmpty || !unclear.isEmpty || !approval.refused.isEmpty
  }

  /// What came of the file, in counts and with the commands that go on from there.
  package var summary: String {
    var lines = ["\(fileName), read as a completed questionnaire:"]
    func add(_ count: Int, _ one: String, _ many: String? = nil) {
      if count > 0 { lines.append("  \(count) \(count == 1 ? one : many ?? one)") }
    }
    let new = drafts.count { phrasings[$0] == nil }
    add(approval.approved.count, "answer approved", "answers approved")
    add(
      approval.phrasings.count, "wording added to an approved answer",
      "wordings added to approved answers")
    add(new, "answer filed as a draft", "answers filed as drafts")
    add(
      drafts.count - new, "new wording of an approved answer filed as a draft",
      "new wordings of approved answers filed as drafts")
    add(plan.known, "approved with the same answer already")
    add(waitingStill, "waiting as a draft already", "waiting as drafts already")
    add(plan.contradictions.count, "contradiction to settle", "contradictions to settle")
    add(unclear.count, "row that says two things at once", "rows that say two things at once")
    add(plan.repeated, "repeated within the file")
    for reason in GivenAnswers.LeftOut.allCases {
      add(leftOut[reason] ?? 0, Self.words[reason] ?? reason.rawValue)
    }
    if !drafts.isEmpty || waitingStill > 0 {
      lines.append(
        """
        Look at them:     vouch kb list --drafts --cleared-for internal
        Approve some:     vouch kb approve ID... --by NAME
        Approve them all: vouch kb approve --all-from "\(fileName)" --by NAME
        """)
    }
    return lines.joined(separator: "\n")
  }

  private var waitingStill: Int { plan.waiting.count { !approval.settled.contains($0) } }

  private func contradiction(_ found: HarvestPlan.Contradiction) -> String {
    var lines = [found.question.split(whereSeparator: \.isWhitespace).joined(separator: " ")]
    lines.append("  \(fileName), \(found.cell): \(found.says.line)")
    for other in found.others {
      switch other {
      case .approved(let id, let said): lines.append("  approved, \(id): \(said.line)")
      case .draft(let id, let said): lines.append("  draft, \(id): \(said.line)")
      case .cell(let cell, let said): lines.append("  \(fileName), \(cell): \(said.line)")
      }
    }
    lines.append("  " + advice(found))
    return lines.joined(separator: "\n")
  }

  private func advice(_ found: HarvestPlan.Contradiction) -> String {
    if let id = found.filed {
      return "The file's answer waits as the draft \(id); the approved one stands. "
        + "'vouch kb approve \(id) --by NAME --replace' lets the draft take its place."
    }
    if found.others.contains(where: { if case .cell = $0 { true } else { false } }) {
      return "The file contradicts itself; nothing was filed. Correct one of the cells."
    }
    return "Nothing was filed; --replace files the file's answer as a draft beside it."
  }

  private static let words: [GivenAnswers.LeftOut: String] = [
    .companyFact: "about the company, left out", .blank: "not answered",
    .placeholder: "with nothing but the template's own prompt",
    .computed: "given by a formula, left out",
    .defaultNotApplicable: "N/A without a word, taken for the template's default",
  ]
}

extension DraftApproval.Outcome {
  /// What was approved, and what was left.
  package var summary: String {
    var lines: [String] = []
    if !approved.isEmpty { lines.append(counted(approved.count, "answer") + " approved") }
    if !phrasings.isEmpty {
      lines.append(counted(phrasings.count, "wording") + " added to approved answers")
    }
    for (draft, target) in replaced.sorted(by: { $0.key < $1.key }) {
      lines.append("\(target) now says what \(draft) said; its earlier wording stays on record")
    }
    if !refused.isEmpty { lines.append(counted(refused.count, "draft") + " left as it was") }
    return lines.joined(separator: ", ")
  }

  package var problems: [String] { refused.map(\.description) }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
