import GRDB

/// Copies a database by SQLite's own backup, as of one moment, and reads the copy back.
enum DatabaseCopy {
  /// A copy is one file by itself: it has no write-ahead log to be left behind.
  static let configuration = Database.configuration(journal: "DELETE")

  /// Copies into a file that does not exist yet.
  ///
  /// - Parameters:
  ///   - source: Within a transaction of its own.
  ///   - path: The new file.
  ///   - names: What to call the two files in an error.
  /// - Returns: What the copy holds, which is what the source holds.
  /// - Throws: ``StoreError``; the caller removes the file.
  static func write(
    _ source: GRDB.Database, to path: String, names: Names
  ) throws -> DatabaseContents {
    let expected = try DatabaseContents(of: source)
    do {
      OwnerOnlyFile.prepare(path)
      let copy = try DatabaseQueue(path: path, configuration: configuration)
      let contents = try copy.inDatabase { connection in
        try source.backup(to: connection)
        // The source's journal mode came with its first page.
        try connection.execute(sql: "PRAGMA journal_mode = DELETE")
        if let problem = try Soundness.problem(in: connection) {
          throw StoreError.damaged(path: names.source, detail: problem)
        }
        return try DatabaseContents(of: connection)
      }
      try copy.close()
      guard contents == expected else {
        throw StoreError.failed(path: names.copy, detail: "the copy differs from the database")
      }
      return contents
    } catch let error as DatabaseError {
      throw StoreError(error, path: error.resultCode.isDamage ? names.source : names.copy)
    }
  }

  struct Names {
    let source: String
    let copy: String
  }
}
