package import Assurance
import Foundation
import Reporting
package import Store

/// Answered questionnaires, as a list and row by row.
package enum RunPresentation {
  package static func list(_ runs: [RunSummary], width: Int?) -> String {
    guard !runs.isEmpty else { return "No questionnaire was answered here yet.\n" }
    let columns: [Table.Column] = [
      .init("Id"), .init("File"), .init("When"), .init("Answered", .right),
      .init("To review", .right), .init("Conflict", .right), .init("Unknown", .right),
      .init("Exported to", overflow: .truncate),
    ]
    let rows = runs.map { run in
      [
        run.id.rawValue, run.fileName,
        run.answeredAt.formatted(.iso8601),
        "\(run.counts.answered)", "\(run.counts.suggested)", "\(run.counts.conflict)",
        "\(run.counts.unknown)", run.outputPath ?? "",
      ]
    }
    return Table(columns: columns, rows: rows).rendered(width: width)
  }

  package static func rows(_ run: QuestionnaireRun, width: Int?) -> String {
    let columns: [Table.Column] = [
      .init("Outcome"), .init("Sheet", overflow: .truncate), .init("Row", .right), .init("Id"),
      .init("Question", overflow: .wrap), .init("Answer"), .init("From", overflow: .truncate),
      .init("Why", overflow: .wrap),
    ]
    let rows = run.rows.map { row in
      [
        row.outcome.rawValue, row.sheet, "\(row.row)", row.questionID ?? "", row.question,
        row.outcome == .answered ? row.shortAnswer?.label ?? "text" : "",
        row.source.map { "\($0.answerID) r\($0.revision)" } ?? "",
        row.reasons.joined(separator: "; "),
      ]
    }
    return Table(columns: columns, rows: rows).rendered(width: width)
  }
}

/// Approved answers, as a list and one by one.
package enum AnswerListPresentation {
  package static func list(_ answers: [StoredAnswer], on day: CalendarDay, width: Int?) -> String {
    let columns: [Table.Column] = [
      .init("Id"), .init("Rev", .right), .init("Answer"), .init("Sharing"), .init("Review by"),
      .init("Standing"), .init("Question", overflow: .truncate),
    ]
    let rows = answers.map { stored in
      let answer = stored.answer
      return [
        answer.id.rawValue, "\(stored.revision)", answer.shortAnswer?.label ?? "text",
        answer.sharing.rawValue, answer.reviewBy.map { "\($0)" } ?? "", standing(answer, on: day),
        answer.canonicalQuestion,
      ]
    }
    return Table(columns: columns, rows: rows).rendered(width: width)
  }

  private static func standing(_ answer: ApprovedAnswer, on day: CalendarDay) -> String {
    guard let approval = answer.approval else { return "draft" }
    if !answer.isApproved(on: day) { return "from \(approval.on)" }
    return answer.reviewBy.map { $0 < day ? "past review" : "current" } ?? "current"
  }

  /// What waits for approval, with the cell that each came from for those who may know it.
  package static func drafts(_ answers: [StoredAnswer], width: Int?) -> String {
    let columns: [Table.Column] = [
      .init("Id"), .init("Answer"), .init("Sharing"), .init("Owner"),
      .init("From", overflow: .truncate), .init("Question", overflow: .truncate),
      .init("Text", overflow: .truncate),
    ]
    return Table(columns: columns, rows: answers.map { row(for: $0.answer) })
      .rendered(width: width)
  }

  private static func row(for draft: ApprovedAnswer) -> [String] {
    let source = draft.source.map { "\($0.file) \($0.cell)" }
    let target = draft.phrasingOf.map { "(a wording of \($0)) " }
    return [
      draft.id.rawValue, draft.shortAnswer?.label ?? "text", draft.sharing.rawValue,
      draft.owner ?? "", source ?? "", (target ?? "") + draft.canonicalQuestion,
      draft.text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
    ]
  }

  package static func one(_ current: StoredAnswer, revisions: [StoredAnswer]) -> String {
    let answer = current.answer
    var lines = ["\(answer.id), revision \(current.revision)", ""]
    lines += answer.questions.map { "  ? \($0)" }
    lines += ["", answer.text.isEmpty ? answer.shortAnswer?.label ?? "" : answer.text, ""]
    lines.append("criteria: \(answer.criteria.map(\.rawValue).joined(separator: ", "))")
    lines.append("controls: \(answer.controls.map(\.rawValue).joined(separator: ", "))")
    lines.append("evidence: \(answer.evidence.map(\.rawValue).joined(separator: ", "))")
    lines.append("sharing: \(answer.sharing.rawValue), owner: \(answer.owner ?? "nobody")")
    lines.append(
      answer.approval.map { "approved by \($0.by) on \($0.on)" }
        ?? "a draft: nobody has approved it")
    if let day = answer.reviewBy { lines.append("review by \(day)") }
    if let source = answer.source {
      lines.append("taken over from \(source.file), \(source.cell)")
    }
    if let id = answer.phrasingOf { lines.append("proposed as a wording of \(id)") }
    lines.append("revisions:")
    for revision in revisions.reversed() {
      var approval = revision.answer.approval.map { "approved by \($0.by) on \($0.on)" } ?? "draft"
      if let person = revision.recordedBy, person != revision.answer.approval?.by {
        approval += ", recorded by \(person)"
      }
      lines.append(
        "  \(revision.revision)  \(revision.recordedAt.formatted(.iso8601))  \(approval)")
    }
    return lines.joined(separator: "\n")
  }
}
