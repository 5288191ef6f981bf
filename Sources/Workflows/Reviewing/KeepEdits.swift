package import Assurance
import KnowledgeFiles
import Store

/// Makes reviewers' own words reusable: as drafts for somebody to approve, or, where the words are
/// an approved answer's own and only the question is new, as a phrasing of that answer.
package struct KeepEdits: Sendable {
  package struct Report: Hashable, Sendable {
    package var drafts: [ApprovedAnswer.ID] = []
    package var phrasings: [ApprovedAnswer.ID] = []
    /// Edits that are kept already.
    package var known = 0
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// How many edits of the latest run are not kept yet.
  package func pending(_ name: String) throws -> Int {
    let run = try ReviewedRun.latest(name, in: open)
    let answers = try open.database.answers().map(\.answer)
    return try edits(of: run).count { edit in !Self.isKept(edit, in: answers) }
  }

  /// - Parameter name: The questionnaire's file.
  /// - Returns: What was recorded; the same again records nothing.
  /// - Throws: When it was never answered, or the record can't be written; nothing is kept then.
  package func callAsFunction(_ name: String) throws -> Report {
    let run = try ReviewedRun.latest(name, in: open)
    return try SyncKnowledge.withMirrorHeld(in: open) {
      let unsettled = UnsettledAnswers(try SyncKnowledge(in: open).whileMirrorIsHeld())
      return try keep(try edits(of: run), of: run, unsettled)
    }
  }

  private struct Edit {
    let row: RunRow
    let answer: EditedAnswer
    let by: String
  }

  private func edits(of run: QuestionnaireRun) throws -> [Edit] {
    try open.database.read { try $0.decisions(about: run) }.sorted { $0.key < $1.key }
      .compactMap { place, recorded in
        guard case .edit(let answer) = recorded.decision.verdict else { return nil }
        return Edit(row: run.rows[place - 1], answer: answer, by: recorded.decision.by)
      }
  }

  private func keep(
    _ edits: [Edit], of run: QuestionnaireRun, _ unsettled: UnsettledAnswers
  ) throws -> Report {
    var report = Report()
    var answers = Dictionary(
      try open.database.answers().map { ($0.answer.id, $0) }
    ) { first, _ in first }
    var taken = Set(answers.keys).union(try open.database.retiredAnswers().map(\.answer.id))
      .union(unsettled.ids)
    var changes: [ApprovedAnswer.ID: AnswerRecording] = [:]
    for edit in edits {
      let present = answers.values.map(\.answer) + changes.values.map(\.answer)
      if Self.isKept(edit, in: present) {
        report.known += 1
      } else if let id = edit.answer.basis?.id, var stored = answers[id],
        stored.answer.approval != nil, unsettled.problem(with: id) == nil,
        stored.answer.shortAnswer == edit.answer.shortAnswer,
        stored.answer.text == edit.answer.text,
        // "If yes, please describe." would call for this answer wherever it is asked.
        Wording(edit.row.question).standsAlone
      {
        stored.answer.questions.append(edit.row.question)
        answers[id] = stored
        changes[id] = recording(stored.answer, topic: stored.topic)
        if !report.phrasings.contains(id) { report.phrasings.append(id) }
      } else {
        let id = AnswerSlugs.ids(for: [edit.row.question], taken: taken)[0]
        taken.insert(id)
        let draft = draft(edit, id, basis: edit.answer.basis.flatMap { answers[$0.id] }, run)
        let topic = edit.answer.basis.flatMap { answers[$0.id]?.topic } ?? "reviewed"
        changes[draft.id] = recording(draft, topic: topic)
        report.drafts.append(draft.id)
      }
    }
    try open.database.transaction { record in
      _ = try record.record(
        changes.sorted { $0.key < $1.key }.map(\.value), at: open.now, by: nil)
      // The record is now ahead of the folder, which the next look must notice.
      if !changes.isEmpty { try record.setFolderStamp(nil) }
    }
    return report
  }

  private func recording(_ answer: ApprovedAnswer, topic: String) -> AnswerRecording {
    AnswerRecording(answer: answer, topic: topic, contentHash: AnswerFile.contentHash(answer))
  }

  /// No wider circle than the one it was written for, and nobody's approval.
  private func draft(
    _ edit: Edit, _ id: ApprovedAnswer.ID, basis: StoredAnswer?, _ run: QuestionnaireRun
  ) -> ApprovedAnswer {
    ApprovedAnswer(
      id: id, questions: [edit.row.question], shortAnswer: edit.answer.shortAnswer,
      text: edit.answer.text,
      criteria: edit.row.criteria.isEmpty ? basis?.answer.criteria ?? [] : edit.row.criteria,
      sharing: max(run.clearance, basis?.answer.sharing ?? .public),
      products: run.product.map { [$0] } ?? basis?.answer.products ?? [],
      owner: basis?.answer.owner ?? edit.row.suggestedOwner)
  }

  private static func isKept(_ edit: Edit, in answers: [ApprovedAnswer]) -> Bool {
    let wording = Wording(edit.row.question).text
    return answers.contains { answer in
      answer.shortAnswer == edit.answer.shortAnswer && answer.text == edit.answer.text
        && answer.questions.contains { Wording($0).text == wording }
    }
  }
}
