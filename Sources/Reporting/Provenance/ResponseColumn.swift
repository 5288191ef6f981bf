import Assurance

/// A line of the sheet of responses.
struct ResponseLine: Sendable {
  let response: Response
  let key: ReviewKey?
  /// What the candidates say, by answer.
  let statements: [ApprovedAnswer.ID: String]
  /// What else a reviewer should know of them.
  var notes: [ApprovedAnswer.ID: CandidateNote] = [:]
}

typealias ResponseColumn = ListColumn<ResponseLine>

extension ListColumn where Row == ResponseLine {
  /// The place of the column of that title.
  static func place(of title: String, in columns: [ResponseColumn]) -> Int? {
    columns.firstIndex { $0.title == title }
  }

  /// - Parameters:
  ///   - outputFileName: Where the links lead; `nil` makes plain row numbers.
  ///   - isForReview: Whether there are columns to decide in.
  /// - Returns: The columns from left to right.
  static func all(outputFileName: String?, isForReview: Bool) -> [ResponseColumn] {
    question(outputFileName) + answer + (isForReview ? review : []) + provenance
      + (isForReview
        // Hidden: a row needs no room for it.
        ? [ResponseColumn(ReviewColumn.key, 4, mostLines: 0) { .optional($0.key?.text) }] : [])
  }

  private static func question(_ outputFileName: String?) -> [ResponseColumn] {
    [
      ResponseColumn("Status", 11) { .outcome($0.response.outcome) },
      ResponseColumn("Sheet", 14) { .text($0.response.question.sheet) },
      ResponseColumn("Row", 7) { line in
        let question = line.response.question
        return ExternalLink.target(
          file: outputFileName, sheet: question.sheet, cell: line.response.chiefCell
        ).map { .link(question.row, target: $0) } ?? .count(question.row)
      },
      ResponseColumn("Id", 11) { .optional($0.response.question.id) },
      ResponseColumn("Section", 20) { .optional($0.response.question.section) },
      ResponseColumn(ReviewColumn.question, 52) { .text($0.response.question.text) },
    ]
  }

  private static var answer: [ResponseColumn] {
    [
      ResponseColumn("Given answer", 14) {
        $0.response.givenAnswer.map(CellValue.strong) ?? .empty
      },
      ResponseColumn("Text written", 60) { .optional($0.response.textWritten) },
      ResponseColumn("Proposed, not written", 40) {
        $0.response.proposal.map(CellValue.aside) ?? .empty
      },
      ResponseColumn("Confidence", 12) {
        $0.response.confidence.map { .share($0.value) } ?? .empty
      },
    ]
  }

  private static var review: [ResponseColumn] {
    [
      ResponseColumn(ReviewColumn.decision, 15) { line in
        let response = line.response
        return .optional(
          response.decision.flatMap {
            DecisionWord($0.verdict, candidates: response.judgement.candidates)
          }?.text)
      },
      ResponseColumn(ReviewColumn.answer, 13) {
        .optional($0.response.decision?.edited?.shortAnswer?.label)
      },
      ResponseColumn(ReviewColumn.text, 40) { line in
        line.response.decision?.edited.map { .text($0.text) } ?? .empty
      },
      ResponseColumn(ReviewColumn.assignee, 18) { .optional($0.response.decision?.assignee) },
      ResponseColumn(ReviewColumn.decider, 16) { .optional($0.response.decision?.by) },
      ResponseColumn("Decided at (UTC)", 17) {
        .optional($0.response.decision.map { UTCMinute.text($0.at) })
      },
    ]
  }

  private static var provenance: [ResponseColumn] {
    [
      ResponseColumn(ReviewColumn.source, 24) { .optional($0.response.source?.answer.id.rawValue) },
      ResponseColumn(ReviewColumn.revision, 9) {
        $0.response.source.map { .count($0.revision) } ?? .empty
      },
      ResponseColumn("Approver", 18) { .optional($0.response.source?.answer.approval?.by) },
      ResponseColumn("Approved on", 12) {
        $0.response.source?.answer.approval.map { .day($0.on) } ?? .empty
      },
      ResponseColumn("Review by", 12) {
        $0.response.source?.answer.reviewBy.map(CellValue.day) ?? .empty
      },
      ResponseColumn("Criteria", 14) {
        .joined($0.response.criteria.map(\.rawValue), by: ", ")
      },
      ResponseColumn("Cells written", 13) {
        .joined($0.response.writtenInOrder.map(\.cell), by: ", ")
      },
      ResponseColumn("Reasons", 52) { .joined($0.response.reasons, by: "\n") },
      ResponseColumn("Suggested owner", 20) { .optional($0.response.suggestedOwner) },
      ResponseColumn(ReviewColumn.candidates, 46, mostLines: 6) { line in
        .joined(
          line.response.judgement.candidates.enumerated().map { place, candidate in
            describe(candidate, number: place + 1, in: line)
          }, by: "\n")
      },
    ]
  }

  /// One line, numbered only where somebody is to choose by the number: a text's own line breaks
  /// and numbers must not look like the next candidate.
  private static func describe(
    _ candidate: Candidate, number: Int, in line: ResponseLine
  ) -> String {
    let note = line.notes[candidate.answerID]
    let revision = note.map { " r\($0.revision)" } ?? ""
    let conflicts = candidate.conflicts.joined(separator: ", ")
    let remarks = [conflicts, note?.caution ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    let aside = remarks.isEmpty ? "" : " (\(remarks))"
    let plain = DisplayWidth.printable(
      "\(candidate.answerID)\(revision) \(candidate.confidence)\(aside)")
    guard let statement = line.statements[candidate.answerID] else { return plain }
    let text = DisplayWidth.truncated(DisplayWidth.printable(statement), to: 300)
    return "\(number). \(plain): \(text)"
  }
}

extension Decision {
  fileprivate var edited: EditedAnswer? {
    if case .edit(let edited) = verdict { edited } else { nil }
  }

  fileprivate var assignee: String? {
    if case .assign(let owner) = verdict { owner } else { nil }
  }
}
