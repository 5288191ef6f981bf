package import Assurance
import KnowledgeFiles
import Store

/// Turns drafts into approved answers, one after the other, so that no two of them end up saying
/// different things to one question.
package struct DraftApproval {
  /// What became of the drafts.
  package struct Outcome: Sendable {
    package var approved: [ApprovedAnswer.ID] = []
    /// Drafts whose wording was added to an answer, and that answer.
    package var phrasings: [ApprovedAnswer.ID: ApprovedAnswer.ID] = [:]
    /// Drafts whose text took the place of an answer's, and that answer.
    package var replaced: [ApprovedAnswer.ID: ApprovedAnswer.ID] = [:]
    /// What was left a draft, and why.
    package var refused: [DraftProblem] = []

    /// Drafts that wait no more.
    var settled: Set<ApprovedAnswer.ID> {
      Set(approved).union(phrasings.keys).union(replaced.keys)
    }
  }

  private(set) var outcome = Outcome()
  private let unsettled: UnsettledAnswers
  private var answers: [ApprovedAnswer.ID: StoredDraft] = [:]
  private var approvedByWording: [String: [ApprovedAnswer.ID]] = [:]
  private var changed: Set<ApprovedAnswer.ID> = []
  private var retired: Set<ApprovedAnswer.ID> = []

  /// - Parameters:
  ///   - known: Everything on record that is in use.
  ///   - unsettled: Those of them that are compared with and not changed.
  init(known: [StoredAnswer], unsettled: UnsettledAnswers) {
    self.unsettled = unsettled
    for stored in known {
      answers[stored.answer.id] = StoredDraft(
        answer: stored.answer, topic: stored.topic, isRecorded: true)
      if stored.answer.approval != nil { index(stored.answer) }
    }
  }

  // MARK: - Approving

  /// Approves what can be approved without a decision between two answers; the rest is refused.
  mutating func approveWhatStandsAlone(
    _ drafts: [StoredDraft], by approval: Approval, reviewBy: CalendarDay?, sharing: Sharing? = nil
  ) {
    for draft in drafts {
      do throws(DraftProblem) {
        if Self.takesMeaningFromAround(draft.answer) {
          throw .takesMeaningFromAround(draft.answer.id)
        }
        try approve(draft, by: approval, reviewBy: reviewBy, sharing: sharing, replaces: false)
      } catch {
        outcome.refused.append(error)
      }
    }
  }

  /// - Throws: ``DraftProblem``; the plan is as it was then.
  mutating func approve(
    _ draft: StoredDraft, by approval: Approval, reviewBy: CalendarDay?, sharing: Sharing?,
    replaces: Bool
  ) throws(DraftProblem) {
    let id = draft.answer.id
    if let problem = unsettled.problem(with: id) { throw problem }
    if let earlier = draft.answer.approval { throw .approvedAlready(id, earlier) }
    if let target = draft.answer.phrasingOf { return try add(draft, to: target) }
    let others = approvedForSameQuestion(draft.answer)
    if let same = others.first(where: { SaidAnswer($0).isSame(as: SaidAnswer(draft.answer)) }) {
      throw .saidAlready(id, by: same.id)
    }
    if let target = others.first {
      guard replaces, others.count == 1 else { throw .contradicts(id, others.map(\.id)) }
      if let problem = unsettled.problem(with: target.id) { throw problem }
      return replace(target, by: draft, approval, reviewBy, sharing)
    }
    var answer = draft.answer
    answer.approval = approval
    answer.reviewBy = reviewBy ?? answer.reviewBy
    answer.sharing = sharing ?? answer.sharing
    keep(answer, topic: draft.topic)
    index(answer)
    outcome.approved.append(id)
  }

  /// The wording is what is new: who approved the answer itself, and until when, stays.
  private mutating func add(
    _ draft: StoredDraft, to id: ApprovedAnswer.ID
  ) throws(DraftProblem) {
    if let problem = unsettled.problem(with: id) { throw problem }
    guard let known = answers[id], known.answer.approval != nil,
      SaidAnswer(known.answer).isSame(as: SaidAnswer(draft.answer)),
      known.answer.products == draft.answer.products
    else { throw .phrasingOutdated(draft.answer.id, of: id) }
    let others = approvedForSameQuestion(draft.answer).filter { $0.id != id }
    if !others.isEmpty { throw .contradicts(draft.answer.id, others.map(\.id)) }
    var answer = known.answer
    let wordings = Set(answer.questions.map { Wording($0).text })
    answer.questions += draft.answer.questions.filter { !wordings.contains(Wording($0).text) }
    keep(answer, topic: known.topic)
    index(answer)
    retire(draft)
    outcome.phrasings[draft.answer.id] = id
  }

  private mutating func replace(
    _ target: ApprovedAnswer, by draft: StoredDraft, _ approval: Approval,
    _ reviewBy: CalendarDay?, _ sharing: Sharing?
  ) {
    var answer = target
    answer.shortAnswer = draft.answer.shortAnswer
    answer.text = draft.answer.text
    answer.source = draft.answer.source
    answer.approval = approval
    answer.reviewBy = reviewBy ?? target.reviewBy.flatMap { $0 < approval.on ? nil : $0 }
    answer.sharing = sharing ?? max(target.sharing, draft.answer.sharing)
    keep(answer, topic: answers[target.id]?.topic ?? draft.topic)
    retire(draft)
    outcome.replaced[draft.answer.id] = target.id
  }

  private mutating func keep(_ answer: ApprovedAnswer, topic: String) {
    answers[answer.id] = StoredDraft(answer: answer, topic: topic, isRecorded: true)
    changed.insert(answer.id)
  }

  private mutating func retire(_ draft: StoredDraft) {
    if draft.isRecorded { retired.insert(draft.answer.id) }
  }

  private mutating func index(_ answer: ApprovedAnswer) {
    for question in answer.questions {
      let wording = Wording(question).text
      if approvedByWording[wording]?.contains(answer.id) != true {
        approvedByWording[wording, default: []].append(answer.id)
      }
    }
  }

  private func approvedForSameQuestion(_ draft: ApprovedAnswer) -> [ApprovedAnswer] {
    let ids = draft.questions.flatMap { approvedByWording[Wording($0).text] ?? [] }
    return Set(ids).subtracting([draft.id]).sorted().compactMap { answers[$0]?.answer }
      .filter { ProductScope.overlap($0.products, draft.products) }
  }

  private static func takesMeaningFromAround(_ answer: ApprovedAnswer) -> Bool {
    answer.questions.contains { question in
      let words = Wording(question).text.split(separator: " ")
      let isShort = words.count < 4 && !question.contains { $0.isLetter && !$0.isASCII }
      return isShort || words.first.map { ["if", "and", "or", "then"].contains($0) } ?? true
    }
  }
}

// MARK: - Recording

extension DraftApproval {
  /// Records everything at once, then brings those files of the folder up to date that the record
  /// is now ahead of. The mirror is to be held, and in step as far as it can be.
  ///
  /// - Parameters:
  ///   - drafts: What is filed beside, without an approval.
  ///   - person: Who approves; kept with each revision.
  ///   - open: The workspace.
  /// - Throws: When the record can't be written, with nothing recorded; or a file of the folder, in
  ///   which case 'vouch kb export' writes it.
  func record(also drafts: [AnswerRecording], by person: String?, in open: OpenWorkspace) throws {
    let changes = drafts + changed.sorted().compactMap { answers[$0]?.recording }
    guard !changes.isEmpty else { return }
    let ids = changes.map(\.answer.id) + retired.sorted()
    let mirrored = try open.database.transaction { record in
      _ = try record.record(changes, at: open.now, by: person)
      try record.retire(retired.sorted(), at: open.now)
      try record.setFolderStamp(nil)
      return try record.syncBase()
    }
    try ExportKnowledge(in: open).bringUpToDate(ids.filter { mirrored[$0] != nil })
  }

  static func approver(_ name: String, option: String) throws(WorkflowError) -> String {
    let name = HarvestedText.line(name)
    guard !name.isEmpty else { throw .blankName(option: option) }
    return name
  }

  static func checkReviewDay(
    _ day: CalendarDay?, in open: OpenWorkspace
  ) throws(WorkflowError) {
    if let day, day < open.today { throw .drafts(.reviewDayPassed(day)) }
  }
}
