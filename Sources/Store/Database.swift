import Foundation
import GRDB

/// The record: everything that must survive between runs.
///
/// Writes are transactions, and what a call has returned from is on the disk.
package struct Database: Sendable {
  let writer: any DatabaseWriter

  /// Opens the file, makes it where it is missing, and brings it to the present schema.
  ///
  /// - Throws: ``StoreError``; the file is untouched then.
  package static func open(path: String) throws(StoreError) -> Database {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      let database = Database(writer: queue)
      if try database.needsMigration(path: path) { try Schema.migrator().migrate(queue) }
      return database
    } catch let error as StoreError {
      throw error
    } catch {
      throw .cannotOpen(path: path, detail: Self.detail(of: error))
    }
  }

  /// For tests: a record that ends with the process.
  package static func inMemory() throws -> Database {
    let queue = try DatabaseQueue(configuration: configuration)
    try Schema.migrator().migrate(queue)
    return Database(writer: queue)
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON
          """)
    }
    return configuration
  }

  /// Migrations are looked at only when the number of steps taken differs from ours.
  private func needsMigration(path: String) throws -> Bool {
    try writer.read { db in
      guard try db.tableExists("grdb_migrations") else { return true }
      let taken = try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")
      if !Set(taken).isSubset(of: Schema.steps.map(\.name)) { throw StoreError.newerSchema(path: path) }
      return taken.count < Schema.version
    }
  }

  private static func detail(of error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "\(error.localizedDescription)" }
    return error.message ?? "SQLite error \(error.resultCode.rawValue)"
  }
}

// MARK: - Settings

extension Database {
  func setting(_ name: String) throws -> String? {
    try writer.read { db in
      try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
    }
  }

  static func set(_ name: String, to value: String?, in db: GRDB.Database) throws {
    guard let value else {
      return try db.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
    }
    try db.execute(
      sql: """
        INSERT INTO setting (name, value) VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, arguments: [name, value])
  }

  /// The folder's stamp when it and the record last agreed.
  package func folderStamp() throws -> String? { try setting("folderStamp") }

  package func setFolderStamp(_ stamp: String?) throws {
    try writer.write { try Self.set("folderStamp", to: stamp, in: $0) }
  }

  /// A text that changes whenever a current answer does.
  package func knowledgeRevision() throws -> String { try setting("knowledgeRevision") ?? "0" }
}
