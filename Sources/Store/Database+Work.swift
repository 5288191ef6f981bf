package import Assurance
package import Foundation

// MARK: - The mirror

extension Database {
  /// Per answer, the hash it had when folder and record last agreed.
  package func syncBase() throws -> [ApprovedAnswer.ID: String] { try read { try $0.syncBase() } }

  /// Replaces the whole base; every answer in it must be on record when the transaction ends.
  package func setSyncBase(_ base: [ApprovedAnswer.ID: String]) throws {
    try transaction { try $0.setSyncBase(base) }
  }

  /// The caller's mark for the folder's state at the last sync; `nil` before the first.
  package var folderStamp: String? {
    get throws { try read { try $0.folderStamp } }
  }

  /// Replaces ``folderStamp``; `nil` forgets it.
  package func setFolderStamp(_ stamp: String?) throws {
    try transaction { try $0.setFolderStamp(stamp) }
  }
}

// MARK: - Runs

extension Database {
  /// Keeps a run with all its rows.
  ///
  /// - Returns: The id it has: the run's own, or one ending in `-2`, `-3`, … where that was taken.
  /// - Throws: ``StoreError/failed(path:detail:)`` when a row names a revision that is not on record.
  package func recordRun(_ run: QuestionnaireRun) throws -> QuestionnaireRun.ID {
    try transaction { try $0.recordRun(run) }
  }

  /// Every run without its rows, the latest first.
  package func runs() throws -> [RunSummary] { try read { try $0.runs() } }

  /// The run of that id, or the one whose id begins so; `nil` when there is none.
  ///
  /// - Throws: ``StoreError/ambiguousRun(prefix:ids:)`` when several begin so.
  package func run(_ prefix: String) throws -> QuestionnaireRun? {
    try read { try $0.run(prefix) }
  }

  /// The last run over a file of that name; `nil` when there is none.
  package func latestRun(fileName: String) throws -> QuestionnaireRun? {
    try read { try $0.latestRun(fileName: fileName) }
  }
}

// MARK: - Layouts

extension Database {
  /// Keeps what was settled about a kind of file, in place of what was kept before.
  ///
  /// The fingerprint stands for the headers and shape of the file; the options are JSON; the
  /// instant is now.
  package func rememberLayout(fingerprint: String, options: String, at instant: Date) throws {
    try transaction {
      try $0.rememberLayout(fingerprint: fingerprint, options: options, at: instant)
    }
  }

  /// Forgets what was settled; nothing happens when nothing was.
  package func forgetLayout(fingerprint: String) throws {
    try transaction { try $0.forgetLayout(fingerprint: fingerprint) }
  }

  /// The options remembered for a kind of file; `nil` when there are none.
  package func layout(fingerprint: String) throws -> String? {
    try read { try $0.layout(fingerprint: fingerprint) }
  }

  /// Everything remembered about files, sorted by fingerprint.
  package func layouts() throws -> [RememberedLayout] { try read { try $0.layouts() } }
}
