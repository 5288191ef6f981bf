import Assurance
import Reporting
import Store

extension AnswerQuestionnaire.Result {
  /// The documented JSON.
  package func json(relativeTo workspace: Workspace) -> String {
    ResponseJSON.encode(output: output, precisionTarget: precisionTarget, responses: responses)
  }

  /// What the analyst reads: what came of it, where it is, and whom to ask.
  package func summary(in workspace: Workspace) -> String {
    let total = responses.count
    var lines = [
      "\(total) questions for \(customer.name)"
        + (customer.isDerived ? " (from the file's name; --customer says another):" : ":")
    ]
    for outcome in Outcome.allCases {
      lines.append("  \(count(outcome)) \(Self.words[outcome] ?? "")")
    }
    lines.append(
      precisionTarget.map { "Asked of the answers given unseen: at least \(Share.text($0)) right" }
        ?? "Given unseen: only what words settle")
    let open = responses.filter { $0.outcome != .answered && $0.suggestedOwner != nil }
    let owners = Dictionary(grouping: open) { $0.suggestedOwner ?? "" }.mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !owners.isEmpty {
      lines.append("To ask: " + owners.map { "\($0.key) (\($0.value))" }.joined(separator: ", "))
    }
    if let output { lines.append("Completed:  \(workspace.relative(output))") }
    if let provenance { lines.append("Provenance: \(workspace.relative(provenance))") }
    return lines.joined(separator: "\n")
  }

  private static let words: [Outcome: String] = [
    .answered: "answered", .suggested: "for a person to decide",
    .conflict: "in conflict with what is approved (nothing copied)", .unknown: "unknown",
  ]
}
