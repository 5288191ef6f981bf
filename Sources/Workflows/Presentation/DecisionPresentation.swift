import Assurance
import Reporting
package import Store

/// Who decided what, as a list.
package enum DecisionPresentation {
  package static func list(_ decisions: [LoggedDecision], width: Int?) -> String {
    guard !decisions.isEmpty else { return "Nobody has decided anything about it yet.\n" }
    let columns: [Table.Column] = [
      .init("When (UTC)"), .init("Who"), .init("Sheet", overflow: .truncate), .init("Row", .right),
      .init("Question", overflow: .truncate), .init("Decision", overflow: .wrap),
      .init("From", overflow: .truncate),
    ]
    let rows = decisions.map { logged in
      let decision = logged.recorded.decision
      return [
        UTCMinute.text(decision.at), decision.by, logged.sheet, "\(logged.row)", logged.question,
        decision.verdict.sentence, logged.recorded.origin ?? "terminal",
      ]
    }
    return Table(columns: columns, rows: rows).rendered(width: width)
  }
}
