package import Assurance
import DurableFiles
package import Foundation
package import KnowledgeFiles
package import Logging
package import Store

/// A workspace with its database open and its folder within reach: what every workflow starts from.
package struct OpenWorkspace: Sendable {
  package let workspace: Workspace
  package let database: Database
  package let folder: KnowledgeFolder
  /// The clock: every instant that is recorded comes from here.
  package let now: Date
  /// The day by which answers and reports are judged, in the machine's time zone.
  package let today: CalendarDay
  /// For the operator: what was done and how much of it, never a customer's or an answer's text.
  package let log: Logger
  /// Whether questions may be matched by meaning as well as by words.
  package let usesMeaning: Bool
  /// The share of the answers given unseen that must be right, above 0 and below 1, where somebody named one: then
  /// a question is refused rather than answered under another.
  package var precision: Double?

  /// - Parameters:
  ///   - workspace: Which one.
  ///   - now: The instant that is recorded for everything done.
  ///   - today: The day to judge by; `nil` takes it from `now`.
  ///   - log: Where the operator's log goes; nowhere by default.
  ///   - usesMeaning: Whether the sentence encoder is used where it is found.
  /// - Returns: The workspace with its database open.
  /// - Throws: ``WorkflowError``, or the store's error when the database can't be opened.
  package static func open(
    _ workspace: Workspace, now: Date, today: CalendarDay? = nil,
    log: Logger = Logger(label: "vouch") { _ in SwiftLogNoOpLogHandler() },
    usesMeaning: Bool = false
  ) throws -> OpenWorkspace {
    try workspace.makeFolder(workspace.state)
    for folder in [workspace.state, workspace.exports] { DurableFile.removeLeftovers(in: folder) }
    return OpenWorkspace(
      workspace: workspace, database: try Database.open(path: workspace.database),
      folder: KnowledgeFolder(path: workspace.knowledgeBase), now: now,
      today: today ?? CalendarDay(now, in: .current), log: log, usesMeaning: usesMeaning)
  }
}

extension OpenWorkspace {
  /// A name for a file that is of use only while this process runs; the next one removes it.
  package func scratchPath(_ name: String) -> String {
    DurableFile.temporaryPath(beside: "\(workspace.state)/\(name)")
  }
}

extension CalendarDay {
  /// The day that an instant falls on in a time zone.
  package init(_ instant: Date, in zone: TimeZone) {
    let seconds = instant.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant))
    self.init(daysSince1970: Int((seconds / 86_400).rounded(.down)))
  }
}
