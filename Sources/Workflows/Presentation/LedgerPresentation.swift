package import Assurance
import Foundation
import Reporting
package import Store

/// The ledger as text and as JSON; what the reader is not cleared for is named and kept back.
package struct LedgerPresentation {
  private let clearance: Sharing

  /// - Parameter clearance: What the reader may see.
  package init(clearance: Sharing) { self.clearance = clearance }

  // MARK: - Text

  package func text(_ matches: [ConsultLedger.Match]) -> String {
    guard !matches.isEmpty else { return "No customer was asked anything like it." }
    return matches.map { match in
      let near =
        match.nearness.value < 1 ? "  (asked in other words; \(match.nearness) alike)" : ""
      return block(match.entry, after: near)
    }.joined(separator: "\n\n")
  }

  package func text(_ entries: [LedgerEntry]) -> String {
    entries.map { block($0) }.joined(separator: "\n\n")
  }

  package func text(_ inconsistencies: [ConsultLedger.Inconsistency]) -> String {
    guard !inconsistencies.isEmpty else {
      return "No question was answered differently to two customers."
    }
    return inconsistencies.map { found in
      "\(line(found.question))\n" + (reason(of: found).map { "  in other words; \($0)\n" } ?? "")
        + found.entries.map { entry in
          let asked =
            entry.told.question == found.question
            ? ""
            : "\n    asked as: "
              + line(entry.told.question)
          return "  \(heading(entry))\(asked)\n\(indented(said(entry.told), by: 4))"
        }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// What they differ in says what they say.
  private func reason(of found: ConsultLedger.Inconsistency) -> String? {
    found.entries.allSatisfy { isShown($0.told) } ? found.reason : nil
  }

  package func text(_ result: RecallAnswer.Result) -> String {
    var parts = result.answers.map(text)
    if result.withheld > 0 {
      parts.append("\(result.withheld) more above this clearance; --cleared-for nda or internal.")
    }
    if parts.isEmpty { return "Nothing that customers were told has changed since." }
    return parts.joined(separator: "\n\n")
  }

  private func text(_ recalled: RecallAnswer.Recalled) -> String {
    var lines = [
      "\(recalled.id)" + (recalled.current.map { ", now revision \($0.revision)" } ?? "")
    ]
    if let obstacle = recalled.obstacle { lines.append("  not given today: \(obstacle)") }
    if recalled.given.isEmpty { lines.append("  no customer was told it") }
    for given in recalled.given {
      lines.append("  \(heading(given.entry))")
      lines.append("    \(line(given.entry.told.question))")
      lines.append(indented(said(given.entry.told), by: 4))
      if let change = given.change, isShown(given.entry.told) {
        lines.append("    changed since:")
        lines += change.map { "      \(line($0))" }
      }
    }
    return lines.joined(separator: "\n")
  }

  private func block(_ entry: LedgerEntry, after: String = "") -> String {
    "\(heading(entry))\(after)\n  \(line(entry.told.question))\n"
      + indented(said(entry.told), by: 2)
  }

  private func heading(_ entry: LedgerEntry) -> String {
    let told = entry.told
    let cells = told.written.keys.sorted().joined(separator: ", ")
    let source = told.source.map { source in
      told.isEdited
        ? ", edited from \(source.id) r\(source.revision)" : ", \(source.id) r\(source.revision)"
    }
    return
      "\(CalendarDay(entry.at, in: .current))  \(line(entry.customer))  \(line(entry.fileName)) "
      + "\(line(told.sheet))!\(cells)" + (source ?? (told.isEdited ? ", own words" : ""))
      + (told.decidedBy.map { ", decided by \(line($0))" } ?? "")
  }

  private func said(_ told: ToldRow) -> String {
    guard isShown(told) else {
      return "(marked \(told.sharing.rawValue); --cleared-for \(told.sharing.rawValue) shows it)"
    }
    return Statement.text(told.shortAnswer, told.text ?? "")
  }

  private func isShown(_ told: ToldRow) -> Bool { told.sharing <= clearance }

  /// A customer's words must not steer the terminal.
  private func line(_ text: String) -> String { DisplayWidth.printable(text) }

  private func indented(_ text: String, by blanks: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(repeating: " ", count: blanks) + line(String($0)) }.joined(separator: "\n")
  }
}

// MARK: - JSON

extension LedgerPresentation {
  private struct Entry: Encodable {
    let customer, questionnaire, sheet, question, instant, sharing: String
    let row: Int
    let section, answer, text, answerID, decidedBy: String?
    let revision: Int?
    let isEdited, isWithheld: Bool
    let cells: [String: String]
    let criteria: [String]
    let nearness: Double?
    let change: [String]?
  }

  private struct Group: Encodable {
    let question: String
    let reason: String?
    let told: [Entry]
  }

  private struct Recall: Encodable {
    let answers: [Recalled]
    let withheld: Int
  }

  private struct Recalled: Encodable {
    let answerID: String
    let revision: Int?
    let obstacle: String?
    let told: [Entry]
  }

  /// `{"told": […]}`, the newest first.
  package func json(_ matches: [ConsultLedger.Match]) throws -> String {
    try encoded(["told": matches.map { json($0.entry, nearness: $0.nearness.value) }])
  }

  /// `{"told": […]}`, the newest first.
  package func json(_ entries: [LedgerEntry]) throws -> String {
    try encoded(["told": entries.map { json($0) }])
  }

  /// `{"inconsistencies": [{"question", "reason", "told": […]}]}`, the reason where it was asked in other words.
  package func json(_ inconsistencies: [ConsultLedger.Inconsistency]) throws -> String {
    try encoded([
      "inconsistencies": inconsistencies.map {
        Group(question: $0.question, reason: reason(of: $0), told: $0.entries.map { json($0) })
      }
    ])
  }

  /// `{"answers": [{"answerID", "revision", "obstacle", "told": […]}], "withheld"}`, the latter how many more there are
  /// above this clearance.
  package func json(_ result: RecallAnswer.Result) throws -> String {
    try encoded(
      Recall(
        answers: result.answers.map { recalled in
          Recalled(
            answerID: recalled.id.rawValue, revision: recalled.current?.revision,
            obstacle: recalled.obstacle,
            told: recalled.given.map { json($0.entry, change: $0.change) })
        }, withheld: result.withheld))
  }

  private func json(
    _ entry: LedgerEntry, nearness: Double? = nil, change: [String]? = nil
  ) -> Entry {
    let told = entry.told
    let isShown = isShown(told)
    return Entry(
      customer: entry.customer, questionnaire: entry.fileName, sheet: told.sheet,
      question: told.question, instant: entry.at.formatted(.iso8601),
      sharing: told.sharing.rawValue, row: told.row, section: told.section,
      answer: isShown ? told.shortAnswer?.rawValue : nil, text: isShown ? told.text : nil,
      answerID: told.source?.id.rawValue, decidedBy: told.decidedBy,
      revision: told.source?.revision, isEdited: told.isEdited, isWithheld: !isShown,
      cells: isShown ? told.written : [:], criteria: told.criteria.map(\.rawValue),
      nearness: nearness, change: isShown ? change : nil)
  }

  private func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
