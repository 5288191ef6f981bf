import Foundation
import GRDB

/// What must survive between runs: the answers' revisions, what was given to customers, and what
/// was learned about their files.
///
/// A value owns its connection; several values, and several processes, may use one file.
package struct Database: Sendable {
  /// How long one writer waits for another before it gives up.
  package static let busySeconds = 10.0

  /// The file's path, or `:memory:`.
  package let path: String
  private let writer: DatabaseQueue

  private init(path: String, writer: DatabaseQueue) throws {
    self.path = path
    self.writer = writer
    try Schema.bringUpToDate(writer, path: path)
  }
}

// MARK: - Opening

extension Database {
  /// Opens the file, or creates it for its owner only, and brings its schema up to date.
  ///
  /// The folder must exist.
  ///
  /// - Throws: ``StoreError/newerSchema(path:steps:)`` for a later version's file, which is left
  ///   untouched.
  package static func open(path: String) throws(StoreError) -> Database {
    do {
      OwnerOnlyFile.prepare(path)
      let writer = try DatabaseQueue(path: path, configuration: configuration(journal: "WAL"))
      return try Database(path: path, writer: writer)
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch {
      throw .failed(path: path, detail: "\(error)")
    }
  }

  /// An empty database of its own that ends with the value; for tests and dry runs.
  package static func inMemory() throws -> Database {
    try Database(
      path: ":memory:", writer: DatabaseQueue(configuration: configuration(journal: "MEMORY")))
  }

  /// Durable before fast: writes here are small, and an acknowledged one survives a power cut.
  static func configuration(journal: String) -> Configuration {
    var configuration = Configuration()
    configuration.label = "Vouch.Store"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(busySeconds)
    configuration.prepareDatabase { connection in
      try ConnectionSettings.apply(to: connection, journal: journal)
    }
    return configuration
  }
}

// MARK: - Reading and writing

extension Database {
  /// Reads several things as of one moment; the transaction must not leave the closure.
  package func read<Result>(_ work: (Transaction) throws -> Result) throws -> Result {
    try translatingErrors {
      try writer.read { try work(Transaction(connection: $0, path: path)) }
    }
  }

  /// Writes all or nothing: when the work throws, nothing of it stays.
  ///
  /// The transaction must not leave the closure, and the closure must not call the database itself.
  package func transaction<Result>(_ work: (Transaction) throws -> Result) throws -> Result {
    try translatingErrors {
      try writer.write { try work(Transaction(connection: $0, path: path)) }
    }
  }

  private func translatingErrors<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch let error as DamagedValue {
      throw StoreError.damaged(path: path, detail: "\(error.subject): \(error.column)")
    }
  }
}
