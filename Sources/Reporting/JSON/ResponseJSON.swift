package import Assurance

/// Responses as machines read them; the keys and their order are kept stable.
///
/// ```json
/// {"output": path or null, "precisionTarget": 0.95, "responses": [{"sheet", "row", "id", "section", "question",
///   "outcome": "answered" | "suggested" | "conflict" | "unknown", "written": {"C22": "Yes"},
///   "answer", "text", "confidence", "answerID", "revision", "criteria": [], "candidates":
///   [{"answerID", "confidence"}], "reasons": []}]}
/// ```
///
/// What is absent is `null`. `answer` is the knowledge base's word (`yes`, `no`, `partial`,
/// `not-applicable`), `written` exactly the cells that were changed, `confidence` 0…1.
package enum ResponseJSON {
  /// The whole of a run, ending in a newline.
  ///
  /// - Parameters:
  ///   - output: The path of the filled copy; `nil` when none was written.
  ///   - precisionTarget: The share of the answers given unseen that had to be right, 0…1.
  ///   - responses: In the file's order.
  /// - Returns: JSON.
  package static func encode(
    output: String?, precisionTarget: Double?, responses: [Response]
  ) -> String {
    JSONText.object([
      ("output", .optional(output)),
      ("precisionTarget", precisionTarget.map(JSONText.number) ?? .null),
      ("responses", .array(responses.map(json))),
    ]).rendered() + "\n"
  }

  /// One response by itself, ending in a newline; a question that came from no file (empty sheet,
  /// row 0) has `null` for both.
  package static func encode(_ response: Response) -> String { json(response).rendered() + "\n" }

  private static func json(_ response: Response) -> JSONText {
    let question = response.question
    let answer = response.source?.answer
    return .object([
      ("sheet", question.sheet.isEmpty ? .null : .string(question.sheet)),
      ("row", question.row < 1 ? .null : .integer(question.row)),
      ("id", .optional(question.id)),
      ("section", .optional(question.section)),
      ("question", .string(question.text)),
      ("outcome", .string(response.outcome.rawValue)),
      ("written", .object(response.writtenInOrder.map { ($0.cell, .string($0.text)) })),
      ("answer", .optional(answer?.shortAnswer?.rawValue)),
      ("text", .optional(answer?.text)),
      ("confidence", response.confidence.map { .number($0.value) } ?? .null),
      ("answerID", .optional(answer?.id.rawValue)),
      ("revision", response.source.map { .integer($0.revision) } ?? .null),
      ("criteria", .strings(response.criteria.map(\.rawValue))),
      ("candidates", .array(response.judgement.candidates.map(json))),
      ("reasons", .strings(response.reasons)),
    ])
  }

  private static func json(_ candidate: Candidate) -> JSONText {
    .object([
      ("answerID", .string(candidate.answerID.rawValue)),
      ("confidence", .number(candidate.confidence.value)),
    ])
  }
}
