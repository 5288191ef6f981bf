package import Assurance
import Foundation
import KnowledgeFiles
package import Store

/// Finds who got an answer's wording, and what has changed since.
package struct RecallAnswer: Sendable {
  package struct Result: Sendable {
    /// By answer, sorted.
    package var answers: [Recalled]
    /// Answers left out because the reader is not cleared for them.
    package var withheld: Int
    package var day: CalendarDay
  }

  /// An answer with everybody who got it.
  package struct Recalled: Sendable {
    package var id: ApprovedAnswer.ID
    /// As it is today; `nil` when it is retired.
    package var current: StoredAnswer?
    /// Why it would not be given today, as a clause; `nil` when it would.
    package var obstacle: String?
    /// The newest first.
    package var given: [Given]

    package var isStale: Bool { obstacle != nil || given.contains { $0.change != nil } }
  }

  /// One customer's copy.
  package struct Given: Sendable {
    package var entry: LedgerEntry
    /// The wording of the revision that was given, where another one is current; with what to take
    /// away (`-`) and to add (`+`), line by line.
    package var change: [String]?
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - id: An answer's id.
  ///   - clearance: What the reader may see.
  /// - Returns: Who got it; nobody when it was never given.
  /// - Throws: ``WorkflowError/noSuchAnswer(_:near:)``, also for one the reader is not cleared for.
  package func callAsFunction(_ id: String, clearance: Sharing) throws -> Result {
    try SyncKnowledge(in: open)()
    let entries = try open.database.read { try $0.ledger() }
    let id = ApprovedAnswer.ID(id)
    let revisions = try open.database.revisions(of: id)
    guard let last = revisions.last, last.answer.sharing <= clearance else {
      let known = try BrowseAnswers(in: open).all(clearance: clearance).map(\.answer.id.rawValue)
      throw WorkflowError.noSuchAnswer(id.rawValue, near: NearbyNames.near(id.rawValue, in: known))
    }
    return Result(
      answers: [try recalled(id, entries, revisions)], withheld: 0, day: open.today)
  }

  /// Every answer that somebody got and that is not what it was.
  package func stale(clearance: Sharing) throws -> Result {
    try SyncKnowledge(in: open)()
    let entries = try open.database.read { try $0.ledger() }
    var result = Result(answers: [], withheld: 0, day: open.today)
    for id in Set(entries.compactMap { $0.told.source?.id }).sorted() {
      let revisions = try open.database.revisions(of: id)
      let recalled = try recalled(id, entries, revisions)
      guard recalled.isStale else { continue }
      if revisions.last.map({ $0.answer.sharing <= clearance }) ?? false {
        result.answers.append(recalled)
      } else {
        result.withheld += 1
      }
    }
    return result
  }

  private func recalled(
    _ id: ApprovedAnswer.ID, _ entries: [LedgerEntry], _ revisions: [StoredAnswer]
  ) throws -> Recalled {
    let current = try open.database.answer(id)
    let given = entries.filter { $0.told.source?.id == id }.map { entry in
      let then = revisions.first { $0.revision == entry.told.source?.revision }?.answer
      return Given(entry: entry, change: Self.change(from: then, to: current?.answer))
    }
    return Recalled(
      id: id, current: current, obstacle: try obstacle(current, revisions), given: given)
  }

  private static func change(from then: ApprovedAnswer?, to now: ApprovedAnswer?) -> [String]? {
    guard let then, let now, !then.saysTheSame(as: now) else { return nil }
    return LineDifference.lines(from: then.statement, to: now.statement)
  }

  private func obstacle(
    _ current: StoredAnswer?, _ revisions: [StoredAnswer]
  ) throws -> String? {
    guard let current else {
      let day = revisions.last?.retiredAt.map { CalendarDay($0, in: .current) }
      return "it was retired" + (day.map { " on \($0)" } ?? "")
    }
    // By its own scope: who got it was cleared for it then.
    let standings = Standings(
      in: open, company: try open.folder.company(), clearance: .internal,
      product: current.answer.products.first)
    let standing = try standings.standing(of: current.answer)
    return standing == .usable ? nil : standing.reason(on: open.today)
  }
}

/// What was taken away and what was added, line by line.
enum LineDifference {
  static func lines(from old: String, to new: String) -> [String] {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [String] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if old < before.count, removed.contains(old) {
        lines.append("- \(before[old])")
        old += 1
      } else if new < after.count, inserted.contains(new) {
        lines.append("+ \(after[new])")
        new += 1
      } else {
        if old < before.count { lines.append("  \(before[old])") }
        old += 1
        new += 1
      }
    }
    return lines
  }
}
