import Assurance
import QuestionnaireFiles
import Reporting

/// A questionnaire as it was understood.
package enum InspectPresentation {
  package static func text(_ result: InspectQuestionnaire.Result, all: Bool, width: Int?) -> String
  {
    var lines = result.decisions
    lines += result.questionnaire.findings.map { "Note: \($0.message)." }
    lines += result.cautions.map { "Note: \($0)." }
    if let line = remembered(result) { lines.append(line) }
    let columns: [Table.Column] = [
      .init("Sheet", overflow: .truncate), .init("Row", .right), .init("Id"), .init("Kind"),
      .init("Answer"), .init("Comment"), .init("Choices", overflow: .truncate),
      .init("Filled"), .init("Question", overflow: .truncate),
    ]
    let questions = result.questionnaire.sheets.flatMap {
      all ? $0.questions[...] : $0.questions.prefix(5)
    }
    let rows = questions.map { question in
      [
        question.sheet, "\(question.row)", question.id ?? "", question.kind.rawValue,
        question.cells.answer ?? question.cells.marks.values.sorted().joined(separator: " "),
        question.cells.comment ?? "", question.cells.choices.joined(separator: " / "),
        question.existing.isEmpty ? "" : "yes", question.text,
      ]
    }
    lines.append("")
    lines.append(Table(columns: columns, rows: rows).rendered(width: width))
    let shown = questions.count
    let total = result.questionnaire.questions.count
    if shown < total { lines.append("\(shown) of \(total) questions; --all shows every one.") }
    return lines.joined(separator: "\n")
  }

  /// Each decision with its evidence, sheet by sheet.
  package static func explanation(_ result: InspectQuestionnaire.Result, width: Int?) -> String {
    var lines: [String] = []
    for explanation in result.explanations {
      lines.append(explanation.sheet)
      let rows = explanation.points.map { ["  " + $0.decision, $0.evidence] }
      let table = Table(
        columns: [.init("  Decision", overflow: .wrap), .init("Evidence", overflow: .wrap)],
        rows: rows)
      lines.append(table.rendered(width: width))
    }
    lines.append(
      remembered(result) ?? "Nothing was settled before for this template (\(result.fingerprint)).")
    return lines.joined(separator: "\n")
  }

  private static func remembered(_ result: InspectQuestionnaire.Result) -> String? {
    guard !result.rememberedOptions.isEmpty else { return nil }
    return "Settled for this template (\(result.fingerprint)) before: "
      + "\(result.rememberedOptions.joined(separator: " ")); --forget-layout drops it."
  }
}
