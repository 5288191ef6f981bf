package import Assurance
import Foundation
import Matching
import Reporting
package import Store

/// One question as a reviewer sees it: a screen that fits a narrow or a wide terminal.
package struct ReviewScreen: Sendable {
  private let width: Int
  private let height: Int
  private let isColoured: Bool
  private let day: CalendarDay

  /// - Parameters:
  ///   - width: The terminal's columns.
  ///   - height: Its rows.
  ///   - isColoured: Whether colours are wanted.
  ///   - day: The day by which answers are judged.
  package init(width: Int, height: Int, isColoured: Bool, on day: CalendarDay) {
    self.width = min(max(width, 24), 120)
    self.height = max(height, 12)
    self.isColoured = isColoured
    self.day = day
  }

  /// - Parameters:
  ///   - item: The question.
  ///   - run: What it belongs to.
  ///   - progress: How far the review is.
  ///   - note: What became of the last key; `nil` for nothing.
  /// - Returns: Lines that fit the screen, the keys on the last one.
  package func lines(
    _ item: ReviewItem, of run: QuestionnaireRun, _ progress: ReviewQuestionnaire.Progress,
    note: String?
  ) -> [String] {
    let row = item.row
    var head: [String] = []
    head.append(
      styled(
        "2",
        cut(
          "\(min(progress.decided + 1, progress.total)) of \(progress.total)  "
            + (row.sheet == run.fileName ? "" : "\(row.sheet) ") + "row \(row.row)"
            + (row.questionID.map { "  \($0)" } ?? "") + "  \(run.fileName)")))
    if let section = row.section { head.append(styled("2", cut(section))) }
    head += question(item)
    head.append("")
    var body = why(item)
    body += proposal(item)
    body += candidates(item)
    let foot = note.map { ["", styled("33", cut($0))] } ?? [""]
    let keys = self.keys(item)
    // What does not fit is cut in the middle of the screen: question and keys always show.
    let room = max(3, height - head.count - foot.count - keys.count)
    if body.count > room {
      body = Array(body.prefix(room - 1)) + [styled("2", "… more; enlarge the window to read on")]
    }
    return head + body + foot + keys
  }

  /// The question alone, while something is typed about it.
  package func question(_ item: ReviewItem) -> [String] {
    wrapped(item.row.question).map { styled("1", $0) }
  }

  // MARK: - Parts

  private func why(_ item: ReviewItem) -> [String] {
    let colour =
      switch item.row.outcome {
      case .answered: "32"
      case .suggested: "33"
      case .conflict: "31"
      case .unknown: "35"
      }
    var lines = [styled(colour, item.row.outcome.rawValue.capitalized)]
    lines += item.reasons.flatMap { wrapped($0, "  - ", "    ") }
    if let earlier = item.earlier {
      lines += wrapped("before: \(earlier.verdict.sentence) by \(earlier.by)", "  - ", "    ")
    }
    if item.proposal?.answer.criteria != item.row.criteria,
      let about = ProposedCriteria.line(item.row.criteria)
    {
      lines += wrapped("proposed criteria: \(about)", "  - ", "    ")
    }
    if item.proposal == nil, let owner = item.suggestedOwner {
      lines += wrapped("ask: \(owner)", "  - ", "    ")
    }
    return lines
  }

  private func proposal(_ item: ReviewItem) -> [String] {
    guard let choice = item.proposal else { return ["", "Nothing is proposed."] }
    let answer = choice.stored.answer
    var lines = ["", styled("4", "Proposed")]
    lines += wrapped(answer.statement, "  ", "  ")
    let approval = answer.approval.map { "approved by \($0.by) on \($0.on)" } ?? "not approved"
    let facts =
      ["\(answer.id) r\(choice.stored.revision)", approval]
      + [answer.criteria.map(\.rawValue).joined(separator: ", ")].filter { !$0.isEmpty }
      + [choice.confidence.map { "confidence \($0)" }].compactMap(\.self)
      + (answer.sharing == .public ? [] : ["marked \(answer.sharing.rawValue)"])
    lines += wrapped(facts.joined(separator: "; "), "  ", "  ").map { styled("2", $0) }
    if choice.standing != .usable {
      lines += wrapped("not given by itself: \(choice.standing.reason(on: day))", "  ! ", "    ")
        .map { styled("31", $0) }
    }
    if !choice.conflicts.isEmpty {
      let same = SharedWords(item.row.question, choice.phrasing).list
      lines += wrapped("approved for: \u{201c}\(choice.phrasing)\u{201d}", "  ", "  ")
      if !same.isEmpty { lines += wrapped("the same: \(same)", "  = ", "    ") }
      lines += choice.conflicts.flatMap {
        wrapped("differs: \($0)", "  ≠ ", "    ").map { styled("31", $0) }
      }
    }
    return lines
  }

  private func candidates(_ item: ReviewItem) -> [String] {
    let others = item.candidates.enumerated().filter {
      $0.element.revision != item.proposal?.revision
    }
    guard !others.isEmpty else { return [] }
    return ["", styled("4", "Other candidates")]
      + others.flatMap { place, choice -> [String] in
        let answer = choice.stored.answer
        let differs = choice.conflicts.isEmpty ? "" : "  ≠ \(choice.conflicts[0])"
        let standing =
          choice.standing == .usable ? "" : "  ! \(choice.standing.reason(on: day))"
        let head =
          "\(answer.id) r\(choice.stored.revision)"
          + (choice.confidence.map { " (\($0))" } ?? "") + differs + standing
        let statement = DisplayWidth.truncated(
          DisplayWidth.printable(answer.statement), to: max(20, 2 * (width - 5)))
        return wrapped(head, " \(place + 1) ", "   ")
          + wrapped(statement, "   ", "   ").map { styled("2", $0) }
      }
  }

  private func keys(_ item: ReviewItem) -> [String] {
    let numbers = item.candidates.isEmpty ? nil : "1-\(item.candidates.count) candidate"
    let keys =
      [
        item.proposal == nil ? nil : "a accept", numbers, "e edit", "n n/a", "s skip", "w assign",
        "u undo", "q quit", "? help",
      ].compactMap(\.self)
    return wrapped(keys.joined(separator: "  ")).map { styled("7", $0) }
  }

  /// What each key does.
  package static let help = [
    "a      accept the proposed answer as it is worded here",
    "1-5    take another candidate instead",
    "e      write the answer yourself ($EDITOR, or here when it is not set)",
    "n      not applicable; written as the customer's list allows",
    "s      skip: it stays as it is, and comes again when all others are done",
    "w      assign it to somebody; it stays blank until it is decided",
    "u      undo the last decision",
    "q      quit; the next review goes on here",
    "",
    "Every decision is on record as soon as the next question shows.",
  ]

  // MARK: - Text

  private func styled(_ code: String, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }

  private func cut(_ text: String) -> String {
    DisplayWidth.truncated(DisplayWidth.printable(text), to: width)
  }

  private func wrapped(_ text: String, _ first: String = "", _ rest: String = "") -> [String] {
    let paragraphs = text.split(separator: "\n").map(String.init)
    let lines = (paragraphs.isEmpty ? [""] : paragraphs).flatMap {
      DisplayWidth.wrapped(DisplayWidth.printable($0), to: max(8, width - rest.count))
    }
    return lines.enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
  }
}
