import Assurance
import Foundation
import Reporting
package import Store

/// What came of a review, in a few lines.
package enum ReviewSummary {
  package static func text(_ review: ReviewQuestionnaire, file: String) -> String {
    let progress = review.progress
    let left = review.queue.count
    var parts = ["\(progress.settled) decided"]
    if progress.skipped > 0 { parts.append("\(progress.skipped) skipped") }
    if progress.assigned > 0 { parts.append("\(progress.assigned) assigned") }
    parts.append(left == 0 ? "none left" : "\(left) left")
    return "\(review.run.fileName): \(parts.joined(separator: ", ")). "
      + (left == 0
        ? "'vouch export \(file)' writes the customer's file."
        : "'vouch review \(file)' goes on there.")
  }

  package static func text(_ report: KeepEdits.Report) -> String {
    let drafts = report.drafts.map(\.rawValue).joined(separator: ", ")
    let phrasings = report.phrasings.map(\.rawValue).joined(separator: ", ")
    var lines: [String] = []
    if !drafts.isEmpty {
      lines.append("Drafts, given to nobody until they are approved: \(drafts)")
    }
    if !phrasings.isEmpty { lines.append("New phrasings of: \(phrasings)") }
    if report.known > 0 { lines.append("Kept already: \(report.known)") }
    if !drafts.isEmpty || !phrasings.isEmpty {
      lines.append("'vouch kb export' writes them to KnowledgeBase/.")
    }
    return lines.isEmpty ? "No edited answer to keep." : lines.joined(separator: "\n")
  }

  /// The provenance workbook of a run, where there is one, as a person in the workspace names it.
  package static func sheet(of run: QuestionnaireRun, in workspace: Workspace) -> String? {
    guard let output = run.outputPath else { return nil }
    let whole = output.hasPrefix("/") ? output : "\(workspace.root)/\(output)"
    let path = ExportPaths(for: whole, output: whole, in: workspace).provenance
    return FileManager.default.fileExists(atPath: path)
      ? "\u{201c}\(workspace.relative(path))\u{201d}" : nil
  }
}

extension ExportQuestionnaire.Result {
  /// The same JSON as an answered questionnaire's.
  package var json: String {
    ResponseJSON.encode(output: output, precisionTarget: precisionTarget, responses: responses)
  }

  /// What the analyst reads.
  package func summary(in workspace: Workspace) -> String {
    let cells = responses.reduce(0) { $0 + $1.written.count }
    let decided = responses.count { $0.decision?.verdict.settles ?? false }
    var lines = [
      "\(responses.count) questions for \(customer.name)"
        + (customer.isDerived ? " (from the file's name; --customer says another):" : ":"),
      "  \(count(.answered)) answered (\(decided) decided by a person), \(cells) cells",
      "  \(responses.count - count(.answered)) left blank",
    ]
    let unwritten = responses.filter {
      $0.decision?.verdict.settles == true && $0.written.isEmpty
    }
    if !unwritten.isEmpty {
      lines.append("Decided, and not written ('vouch review FILE --again' decides anew):")
    }
    lines += unwritten.map {
      "  \($0.question.sheet) row \($0.question.row): \($0.reasons.joined(separator: "; "))"
    }
    let assigned = Dictionary(
      grouping: responses.compactMap { response -> String? in
        guard case .assign(let owner) = response.decision?.verdict else { return nil }
        return owner
      }, by: \.self)
    if !assigned.isEmpty {
      lines.append(
        "Assigned: "
          + assigned.map { "\($0.key) (\($0.value.count))" }.sorted().joined(separator: ", "))
    }
    lines.append("Completed:  \(workspace.relative(output))")
    lines.append("Provenance: \(workspace.relative(provenance))")
    return DisplayWidth.printableLines(lines.joined(separator: "\n"))
  }
}
