package import Assurance

/// What machines read: documented, kept stable, the keys always in the same order.
package enum ResponseJSON {
  /// `{"output": …, "responses": […]}` for a whole questionnaire.
  package static func questionnaire(output: String?, responses: [Response]) -> String {
    JSONValue.object([
      ("output", output.map { .text($0) } ?? .null),
      ("responses", .list(responses.map(value))),
    ]).text
  }

  /// One response, with the keys it has in a questionnaire.
  package static func response(_ response: Response) -> String { value(response).text }

  private static func value(_ response: Response) -> JSONValue {
    let question = response.question
    let source = response.source
    let criteria = source?.answer.criteria ?? response.judgement.criteria
    return .object([
      ("sheet", .text(question.sheet)), ("row", .integer(question.row)),
      ("id", .optional(question.id)), ("section", .optional(question.section)),
      ("question", .text(question.text)), ("outcome", .text(response.outcome.rawValue)),
      (
        "written",
        .object(response.written.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })
      ),
      ("answer", .optional(source?.answer.shortAnswer?.label)),
      ("text", .optional(source?.answer.text)),
      (
        "confidence",
        response.judgement.candidates.first.map { .number($0.confidence.value) } ?? .null
      ),
      ("answerID", .optional(source?.answer.id.rawValue)),
      ("revision", source.map { .integer($0.revision) } ?? .null),
      ("criteria", .list(criteria.map { .text($0.rawValue) })),
      ("candidates", .list(response.judgement.candidates.map(candidate))),
      ("reasons", .list(response.reasons.map { .text($0) })),
    ])
  }

  private static func candidate(_ candidate: Candidate) -> JSONValue {
    .object([
      ("answerID", .text(candidate.answerID.rawValue)),
      ("confidence", .number(candidate.confidence.value)),
    ])
  }
}
