import Assurance

/// One sentence on what a sheet was taken for.
enum SheetSentence {
  static func text(_ columns: SheetLayout, _ questions: [Question], isForm: Bool) -> String {
    var parts: [String] = []
    if isForm { parts.append("a form with answers below the questions") }
    if let row = columns.headerRow { parts.append("header in row \(row)") }
    parts.append("questions in \(columns.questionColumn)")
    switch columns.answer {
    case .column(let column): parts.append("answers in \(column)")
    case .marks(let marks):
      let list = marks.sorted { $0.value < $1.value }.map { "\($0.key.label) in \($0.value)" }
      parts.append("answers as a mark: \(list.joined(separator: ", "))")
    case .commentOnly: parts.append("no column for a short answer")
    }
    if let comment = columns.commentColumn { parts.append("comments in \(comment)") }
    if let evidence = columns.evidenceColumn { parts.append("evidence in \(evidence)") }
    if let id = columns.idColumn { parts.append("ids in \(id)") }
    let facts = questions.count { $0.kind == .companyFact }
    let asked = questions.count - facts
    parts.append(
      "\(asked) question\(asked == 1 ? "" : "s")" + (facts > 0 ? " and \(facts) company facts" : "")
    )
    return parts.joined(separator: ", ")
  }
}
