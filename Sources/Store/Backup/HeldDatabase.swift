import GRDB

/// A database that no other process has open, nor can write, until this one lets go of it.
///
/// It need not be ours nor of this version: what is replaced is kept, whatever it is.
package struct HeldDatabase: Sendable {
  package let path: String
  private let queue: DatabaseQueue

  /// Waits for other processes as a writer does.
  ///
  /// - Parameters:
  ///   - path: The database's file.
  ///   - seconds: How long to wait for other processes.
  /// - Returns: The database, which nobody else can write now.
  /// - Throws: ``StoreError/locked(path:)`` when another process keeps it open.
  package static func hold(
    _ path: String, waiting seconds: Double = Database.busySeconds
  ) throws(StoreError) -> HeldDatabase {
    do {
      OwnerOnlyFile.prepare(path)
      var configuration = Database.configuration(journal: "WAL")
      configuration.busyMode = .timeout(seconds)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      // In exclusive mode the lock that a write transaction takes is kept after it.
      try queue.inDatabase {
        try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT")
      }
      return HeldDatabase(path: path, queue: queue)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch {
      throw .failed(path: path, detail: "\(error)")
    }
  }

  /// Whether nothing was ever recorded in it.
  package var isEmpty: Bool {
    get throws { try translatingErrors { try queue.read { try Schema.tables($0).isEmpty } } }
  }

  /// See ``Database/backUp(to:named:)``; this one is allowed to be of any version.
  package func backUp(to copy: String, named name: String) throws {
    try translatingErrors {
      _ = try queue.read {
        try DatabaseCopy.write($0, to: copy, names: .init(source: path, copy: name))
      }
    }
  }

  /// Puts everything that a copy holds in the place of everything that is here, in one
  /// transaction: killed at any moment, it is the one or the other.
  ///
  /// - Parameter copy: A file that ``Backup/adopt(as:named:)`` made.
  /// - Throws: ``StoreError``; the content is the earlier one then.
  package func replaceContents(with copy: String) throws {
    try translatingErrors {
      let source = try DatabaseQueue(path: copy, configuration: DatabaseCopy.configuration)
      let expected = try source.read { try DatabaseContents(of: $0) }
      try source.backup(to: queue)
      let found = try queue.read { try DatabaseContents(of: $0) }
      try source.close()
      guard found == expected else {
        throw StoreError.damaged(path: path, detail: "it differs from what was restored")
      }
    }
  }

  /// Lets other processes in again.
  package func release() throws { try translatingErrors { try queue.close() } }

  private func translatingErrors<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }
}
