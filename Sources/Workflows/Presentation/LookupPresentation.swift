import Assurance
import Reporting

extension LookUpAnswer.Result {
  /// A response with the keys it has in a questionnaire's JSON.
  package var json: String { ResponseJSON.encode(safeResponse) }

  /// An answer that may not be given today, or that answers another question, is named, and its wording kept
  /// back.
  private var safeResponse: Response {
    var response = response
    if standing != .usable || response.outcome == .conflict { response.source = nil }
    return response
  }

  /// What the salesperson reads: the answer first, then how far it can be relied on.
  package var text: String {
    var lines: [String] = []
    if let source = response.source, standing == .usable, response.outcome != .conflict {
      let answer = source.answer
      lines.append(answer.statement)
      lines.append("")
      lines.append(
        "\(answer.id), revision \(source.revision), approved by \(answer.approval?.by ?? "") on "
          + "\(answer.approval.map { "\($0.on)" } ?? "")"
          + (answer.reviewBy.map { ", good until \($0)" } ?? "") + ", \(answer.sharing.rawValue)")
      if response.outcome != .answered {
        lines.append("Read it before you say it: this may be another question than yours.")
      }
    } else if response.outcome == .conflict {
      lines.append("No approved answer can be given: the nearest one answers a different question.")
    } else if response.source != nil {
      lines.append("No approved answer can be given.")
    } else {
      lines.append("No approved answer fits.")
    }
    lines += response.reasons.map { "  - \($0)" }
    if response.outcome != .answered, let about = ProposedCriteria.line(response.criteria) {
      lines.append("Proposed criteria: \(about)")
    }
    if let owner = response.suggestedOwner { lines.append("Ask: \(owner)") }
    for other in runnersUp {
      lines.append(
        "Also near (\(other.confidence)): \(other.answer.canonicalQuestion) [\(other.answer.id)"
          + (other.standing == .usable ? "]" : "; \(other.standing.reason(on: day))]"))
    }
    return lines.joined(separator: "\n")
  }
}
