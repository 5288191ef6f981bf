import Assurance
import KnowledgeFiles
import Matching
import QuestionnaireFiles
import Store

/// A draft with its place in the mirror.
struct StoredDraft {
  var answer: ApprovedAnswer
  var topic: String
  /// Whether the record has it already.
  var isRecorded = false

  var recording: AnswerRecording {
    AnswerRecording(answer: answer, topic: topic, contentHash: AnswerFile.contentHash(answer))
  }
}

/// Turns rows of a completed questionnaire into drafts.
struct Filing {
  private let open: OpenWorkspace
  private let file: String
  private let company: Company?
  private let request: HarvestQuestionnaire.Request
  private let matcher: any QuestionMatcher

  init(
    in open: OpenWorkspace, file: String, company: Company?, request: HarvestQuestionnaire.Request
  ) throws {
    self.open = open
    self.file = file
    self.company = company
    self.request = request
    matcher = MeaningIndex.matcher(
      in: open, index: try KnowledgeIndex.current(in: open), mayTakeLong: true)
  }

  func ids(
    for proposals: [HarvestPlan.Proposal], stored: [StoredAnswer], _ unsettled: UnsettledAnswers
  ) throws -> [ApprovedAnswer.ID] {
    let retired = try open.database.retiredAnswers().map(\.answer.id)
    let taken = Set(stored.map(\.answer.id)).union(retired).union(unsettled.ids)
    let new = AnswerSlugs.ids(for: proposals.map(\.given.question.text), taken: taken)
    return zip(proposals, new).map { $0.revises ?? $1 }
  }

  func draft(
    _ proposal: HarvestPlan.Proposal, id: ApprovedAnswer.ID, stored: [StoredAnswer]
  ) -> StoredDraft {
    let given = proposal.given
    let question = HarvestedText.line(given.question.text)
    let judgement = matcher.judge(Query(question, section: given.question.section, limit: 1))
    var answer = ApprovedAnswer(
      id: id, questions: [question], shortAnswer: given.shortAnswer,
      text: HarvestedText.paragraphs(given.text), criteria: Array(judgement.criteria.prefix(3)),
      sharing: request.sharing, products: request.product.map { [$0] } ?? [],
      owner: company?.routing.owner(for: judgement.criteria.first))
    answer.source = ApprovedAnswer.Source(
      file: HarvestedText.line(file), cell: HarvestedText.line(given.cell))
    answer.phrasingOf = proposal.phrasingOf
    let known = (proposal.revises ?? proposal.phrasingOf).flatMap { id in
      stored.first { $0.answer.id == id }
    }
    if let known, proposal.phrasingOf != nil {
      answer.criteria = known.answer.criteria
      answer.owner = known.answer.owner
      // What repeats an answer's text is for no wider circle than the answer.
      answer.sharing = max(answer.sharing, known.answer.sharing)
    }
    let topic = known?.topic ?? given.question.section.flatMap(AnswerSlugs.topic) ?? "imported"
    return StoredDraft(answer: answer, topic: topic, isRecorded: proposal.revises != nil)
  }
}
