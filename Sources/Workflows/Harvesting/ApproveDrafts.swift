package import Assurance
import KnowledgeFiles
import Logging
import Store

/// Approves drafts: each becomes a new revision that says who approved it, and when.
package struct ApproveDrafts: Sendable {
  /// Which drafts, and on whose word.
  package struct Request: Sendable {
    package var ids: [String]
    /// Everything that waits and was taken over from this file.
    package var file: String?
    package var approver: String?
    package var reviewBy: CalendarDay?
    /// Who may read them; `nil` leaves each as it is.
    package var sharing: Sharing?
    /// Lets a draft take the place of the answer that it contradicts.
    package var replaces: Bool

    package init(
      ids: [String] = [], file: String? = nil, approver: String?, reviewBy: CalendarDay? = nil,
      sharing: Sharing? = nil, replaces: Bool = false
    ) {
      self.ids = ids
      self.file = file
      self.approver = approver
      self.reviewBy = reviewBy
      self.sharing = sharing
      self.replaces = replaces
    }
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Returns: What was approved; of a whole file, also what was left and why.
  /// - Throws: One error in a sentence, also when only one of several ids is in the way, or when
  ///   the file of an answer that would be written can't be read; nothing was approved then.
  package func callAsFunction(_ request: Request) throws -> DraftApproval.Outcome {
    guard let name = request.approver else { throw WorkflowError.drafts(.noApprover) }
    let approver = try DraftApproval.approver(name, option: "--by")
    try DraftApproval.checkReviewDay(request.reviewBy, in: open)
    guard !request.ids.isEmpty || request.file != nil else {
      throw WorkflowError.drafts(.nothingNamed)
    }
    return try SyncKnowledge.withMirrorHeld(in: open) {
      let unsettled = UnsettledAnswers(try SyncKnowledge(in: open).whileMirrorIsHeld())
      let stored = try open.database.answers()
      var plan = DraftApproval(known: stored, unsettled: unsettled)
      let approval = Approval(by: approver, on: open.today)
      for draft in try named(request.ids, in: stored, unsettled) {
        do throws(DraftProblem) {
          try plan.approve(
            draft, by: approval, reviewBy: request.reviewBy, sharing: request.sharing,
            replaces: request.replaces)
        } catch {
          try unsettled.checkReadable([error].compactMap(\.unreadableAnswer))
          throw WorkflowError.drafts(error)
        }
      }
      if let file = request.file {
        let drafts = try drafts(from: file, in: stored).filter {
          !plan.outcome.settled.contains($0.answer.id)
        }
        plan.approveWhatStandsAlone(
          drafts, by: approval, reviewBy: request.reviewBy, sharing: request.sharing)
        try unsettled.checkReadable(plan.outcome.refused.compactMap(\.unreadableAnswer))
      }
      try plan.record(also: [], by: approver, in: open)
      open.log.info(
        "drafts approved",
        metadata: [
          "approved": "\(plan.outcome.settled.count)", "left": "\(plan.outcome.refused.count)",
        ])
      return plan.outcome
    }
  }

  private func named(
    _ ids: [String], in stored: [StoredAnswer], _ unsettled: UnsettledAnswers
  ) throws(WorkflowError) -> [StoredDraft] {
    var drafts: [StoredDraft] = []
    try unsettled.checkReadable(ids.map { ApprovedAnswer.ID($0) })
    for id in ids where !drafts.contains(where: { $0.answer.id.rawValue == id }) {
      guard let found = stored.first(where: { $0.answer.id.rawValue == id }) else {
        let waiting = stored.filter { $0.answer.approval == nil }.map(\.answer.id.rawValue)
        throw .noSuchAnswer(id, near: NearbyNames.near(id, in: waiting))
      }
      drafts.append(StoredDraft(answer: found.answer, topic: found.topic, isRecorded: true))
    }
    return drafts
  }

  private func drafts(
    from file: String, in stored: [StoredAnswer]
  ) throws(WorkflowError) -> [StoredDraft] {
    let name = HarvestedText.line(file.split(separator: "/").last.map(String.init) ?? file)
    let waiting = stored.filter { $0.answer.approval == nil && $0.answer.source != nil }
    let drafts = waiting.filter { $0.answer.source?.file == name }
    guard !drafts.isEmpty else {
      let known = Set(waiting.compactMap(\.answer.source?.file)).sorted()
      throw .drafts(.noDraftsFrom(file: name, known: known))
    }
    return drafts.map { StoredDraft(answer: $0.answer, topic: $0.topic, isRecorded: true) }
  }
}
