package import Assurance
import KnowledgeFiles
import Logging
package import QuestionnaireFiles
import Store

/// Takes over what a completed questionnaire says: what is known already is left alone, the rest
/// becomes drafts, and what contradicts an approved answer is for a person to settle.
package struct HarvestQuestionnaire: Sendable {
  /// What a person asked for.
  package struct Request: Sendable {
    package var path: String
    package var layout = LayoutSettings()
    /// Who approves everything that is filed, today; `nil` leaves drafts.
    package var approver: String?
    /// The last day on which what is approved may be given without being looked at again.
    package var reviewBy: CalendarDay?
    /// Who may read what is filed; nobody has said yet that it may leave the house.
    package var sharing = Sharing.internal
    /// What the file speaks for; `nil` for every product.
    package var product: Product.ID?
    /// Files what contradicts an approved answer as a draft beside it.
    package var replaces = false

    package init(path: String) { self.path = path }
  }

  package struct Report: Sendable {
    package var fileName: String
    package var plan: HarvestPlan
    package var leftOut: [GivenAnswers.LeftOut: Int]
    package var unclear: [GivenAnswers.Unclear]
    /// New drafts, those that only propose a wording included; empty when all were approved.
    package var drafts: [ApprovedAnswer.ID] = []
    /// Drafts that propose a wording for an approved answer.
    package var phrasings: [ApprovedAnswer.ID: ApprovedAnswer.ID] = [:]
    package var approval = DraftApproval.Outcome()
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - request: Which file, and what becomes of its answers.
  ///   - progress: Called with how many rows of how many were looked at.
  ///   - isCancelled: Looked at between rows, and for the last time before anything is recorded.
  /// - Returns: What was filed, and what a person has to settle. Answers that are in conflict with
  ///   the folder, or whose files can't be read, stay as they are, and are among the refused.
  /// - Throws: One error in a sentence; nothing was recorded then.
  package func callAsFunction(
    _ request: Request, progress: (Int, Int) -> Void = { _, _ in },
    isCancelled: () -> Bool = { false }
  ) throws -> Report {
    let file = try ReadQuestionnaire(in: open)(request.path, layout: request.layout)
    return try harvest(file.questionnaire, request, progress: progress, isCancelled: isCancelled)
  }

  func harvest(
    _ questionnaire: Questionnaire, _ request: Request, progress: (Int, Int) -> Void,
    isCancelled: () -> Bool
  ) throws -> Report {
    let approver = try request.approver.map {
      try DraftApproval.approver($0, option: "--approve-by")
    }
    try DraftApproval.checkReviewDay(request.reviewBy, in: open)
    let company = try open.folder.company()
    if let product = request.product { try company?.check([product]) }
    let given = GivenAnswers(questionnaire)
    guard !given.answers.isEmpty || !given.unclear.isEmpty else {
      throw WorkflowError.drafts(.noAnswers(file: questionnaire.fileName))
    }
    try SyncKnowledge(in: open)()
    let filing = try Filing(
      in: open, file: questionnaire.fileName, company: company, request: request)
    return try SyncKnowledge.withMirrorHeld(in: open) {
      // To learn meanings takes minutes, in which somebody may have changed a file.
      let unsettled = UnsettledAnswers(try SyncKnowledge(in: open).whileMirrorIsHeld())
      try unsettled.checkSeen()
      let stored = try open.database.answers()
      let plan = HarvestPlan(
        given.answers, stored: stored, products: request.product.map { [$0] } ?? [],
        replaces: request.replaces)
      var report = Report(
        fileName: questionnaire.fileName, plan: plan, leftOut: given.leftOut,
        unclear: given.unclear)
      var drafts: [StoredDraft] = []
      let ids = try filing.ids(for: plan.proposals, stored: stored, unsettled)
      for (index, proposal) in plan.proposals.enumerated() {
        if isCancelled() { throw WorkflowError.interrupted }
        drafts.append(filing.draft(proposal, id: ids[index], stored: stored))
        progress(index + 1, plan.proposals.count)
      }
      if isCancelled() { throw WorkflowError.interrupted }
      let left = leaveOut(unsettled, of: &drafts, &report)
      try record(drafts, stored, unsettled, approver: approver, request, &report)
      report.approval.refused.insert(contentsOf: left, at: 0)
      return report
    }
  }

  /// Leaves out what would change drafts that have to stay as they are, and notes what contradicts
  /// approved answers in the rest.
  ///
  /// - Returns: Why drafts were left out.
  private func leaveOut(
    _ unsettled: UnsettledAnswers, of drafts: inout [StoredDraft], _ report: inout Report
  ) -> [DraftProblem] {
    var left: [DraftProblem] = []
    var kept: [StoredDraft] = []
    for (draft, proposal) in zip(drafts, report.plan.proposals) {
      if let problem = unsettled.problem(with: draft.answer.id) {
        left.append(problem)
        continue
      }
      kept.append(draft)
      guard !proposal.contradicts.isEmpty else { continue }
      report.plan.contradictions.append(
        HarvestPlan.Contradiction(
          question: proposal.given.question.text, cell: proposal.given.cell, says: proposal.said,
          others: proposal.contradicts, filed: draft.answer.id))
    }
    drafts = kept
    return left
  }

  private func record(
    _ drafts: [StoredDraft], _ stored: [StoredAnswer], _ unsettled: UnsettledAnswers,
    approver: String?, _ request: Request, _ report: inout Report
  ) throws {
    var approval = DraftApproval(known: stored, unsettled: unsettled)
    if let approver {
      let settled = drafts.filter { draft in
        !report.plan.contradictions.contains { $0.filed == draft.answer.id }
      }
      let waiting = report.plan.waiting.compactMap { id in
        stored.first { $0.answer.id == id && $0.answer.source?.file == report.fileName }
      }.map { StoredDraft(answer: $0.answer, topic: $0.topic, isRecorded: true) }
      approval.approveWhatStandsAlone(
        settled + waiting, by: Approval(by: approver, on: open.today), reviewBy: request.reviewBy)
    }
    let done = approval.outcome.settled
    let filed = drafts.filter { !done.contains($0.answer.id) }
    report.drafts = filed.map(\.answer.id)
    for draft in filed { report.phrasings[draft.answer.id] = draft.answer.phrasingOf }
    report.approval = approval.outcome
    try approval.record(also: filed.map(\.recording), by: approver, in: open)
    open.log.info(
      "questionnaire harvested",
      metadata: [
        "drafts": "\(report.drafts.count)", "approved": "\(report.approval.approved.count)",
        "known": "\(report.plan.known)", "contradictions": "\(report.plan.contradictions.count)",
      ])
  }
}
