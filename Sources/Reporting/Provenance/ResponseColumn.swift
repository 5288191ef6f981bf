import Assurance

typealias ResponseColumn = ListColumn<Response>

extension ListColumn where Row == Response {
  /// The place of the column that gets bars.
  static func confidencePlace(in columns: [ResponseColumn]) -> Int? {
    columns.firstIndex { $0.title == "Confidence" }
  }

  /// `outputFileName` is where the links lead; `nil` makes plain row numbers.
  static func all(outputFileName: String?) -> [ResponseColumn] {
    question(outputFileName) + answer + provenance
  }

  private static func question(_ outputFileName: String?) -> [ResponseColumn] {
    [
      ResponseColumn("Status", 11) { .outcome($0.outcome) },
      ResponseColumn("Sheet", 14) { .text($0.question.sheet) },
      ResponseColumn("Row", 7) { response in
        ExternalLink.target(
          file: outputFileName, sheet: response.question.sheet, cell: response.chiefCell
        ).map { .link(response.question.row, target: $0) } ?? .count(response.question.row)
      },
      ResponseColumn("Id", 11) { .optional($0.question.id) },
      ResponseColumn("Section", 20) { .optional($0.question.section) },
      ResponseColumn("Question", 52) { .text($0.question.text) },
    ]
  }

  private static var answer: [ResponseColumn] {
    [
      ResponseColumn("Given answer", 14) { $0.givenAnswer.map(CellValue.strong) ?? .empty },
      ResponseColumn("Text written", 60) { .optional($0.textWritten) },
      ResponseColumn("Proposed, not written", 40) { $0.proposal.map(CellValue.aside) ?? .empty },
      ResponseColumn("Confidence", 12) { $0.confidence.map { .share($0.value) } ?? .empty },
    ]
  }

  private static var provenance: [ResponseColumn] {
    [
      ResponseColumn("Answer id", 24) { .optional($0.source?.answer.id.rawValue) },
      ResponseColumn("Revision", 9) { $0.source.map { .count($0.revision) } ?? .empty },
      ResponseColumn("Approver", 18) { .optional($0.source?.answer.approval?.by) },
      ResponseColumn("Approved on", 12) {
        $0.source?.answer.approval.map { .day($0.on) } ?? .empty
      },
      ResponseColumn("Review by", 12) { $0.source?.answer.reviewBy.map(CellValue.day) ?? .empty },
      ResponseColumn("Criteria", 14) {
        .joined($0.criteria.map(\.rawValue), by: ", ")
      },
      ResponseColumn("Cells written", 13) {
        .joined($0.writtenInOrder.map(\.cell), by: ", ")
      },
      ResponseColumn("Reasons", 52) { .joined($0.reasons, by: "\n") },
      ResponseColumn("Suggested owner", 20) { .optional($0.suggestedOwner) },
      ResponseColumn("Candidates", 46) { response in
        .joined(response.judgement.candidates.map(describe), by: "\n")
      },
    ]
  }

  private static func describe(_ candidate: Candidate) -> String {
    let conflicts = candidate.conflicts.joined(separator: ", ")
    return "\(candidate.answerID) \(candidate.confidence)"
      + (conflicts.isEmpty ? "" : " (\(conflicts))")
  }
}
