import GRDB

extension Database {
  /// Copies everything that is recorded at this moment into a new file, and reads the copy back:
  /// every page, every reference, the schema's steps and the number of rows of each table.
  ///
  /// - Parameters:
  ///   - path: A file that does not exist yet.
  ///   - name: What to call it in an error, where it will be renamed.
  /// - Returns: What it holds.
  /// - Throws: ``StoreError``; the caller removes what was written.
  package func backUp(to path: String, named name: String) throws -> DatabaseContents {
    try read { transaction in
      try DatabaseCopy.write(
        transaction.connection, to: path, names: .init(source: self.path, copy: name))
    }
  }
}
