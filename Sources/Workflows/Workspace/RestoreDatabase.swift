import DurableFiles
package import Foundation
package import Store

/// Brings a backup back as the record, and keeps what it replaces.
///
/// It opens no workspace: the database there may be the very thing that cannot be opened.
package struct RestoreDatabase: Sendable {
  package struct Report: Sendable {
    package let contents: DatabaseContents
    /// Where the database that was replaced is kept; `nil` when there was none.
    package let kept: String?
  }

  private let workspace: Workspace
  private let now: Date
  private let patience: Double

  /// - Parameters:
  ///   - workspace: Whose database is replaced.
  ///   - now: Names the backup of what is replaced.
  ///   - patience: Seconds to wait for other processes.
  package init(
    in workspace: Workspace, now: Date, patience: Double = Database.busySeconds
  ) {
    self.workspace = workspace
    self.now = now
    self.patience = patience
  }

  /// - Parameter file: What ``BackUpDatabase`` wrote, or any other copy of a database of ours.
  /// - Returns: What was restored, and where the earlier database is.
  /// - Throws: One error in a sentence; the database is the earlier one then.
  package func callAsFunction(_ file: String) throws -> Report {
    let path = try resolve(file)
    for folder in [workspace.state, workspace.backups] {
      try workspace.makeFolder(folder)
      DurableFile.removeLeftovers(in: folder)
    }
    return try WholeDatabaseFile.withTemporary(beside: workspace.database) { copy in
      let contents = try Backup(path: path).adopt(as: copy, named: workspace.database)
      return Report(contents: contents, kept: try replace(with: copy))
    }
  }

  private func resolve(_ file: String) throws -> String {
    let inBackups = "\(workspace.backups)/\(file)"
    guard let found = [file, inBackups].first(where: FileManager.default.fileExists) else {
      let known = (try? FileManager.default.contentsOfDirectory(atPath: workspace.backups)) ?? []
      throw WorkflowError.noSuchFile(file, near: NearbyNames.near(file, in: known.sorted()))
    }
    if Workspace.isFolder(found) { throw WorkflowError.notABackupButAFolder(file) }
    let real = { URL(filePath: $0).resolvingSymlinksInPath().path(percentEncoded: false) }
    if real(found) == real(workspace.database) { throw WorkflowError.restoreOfItself(file) }
    guard FileManager.default.isReadableFile(atPath: found) else {
      throw WorkflowError.cannotRead(file)
    }
    return found
  }

  // MARK: - Replacing

  private func replace(with copy: String) throws -> String? {
    guard FileManager.default.fileExists(atPath: workspace.database) else {
      return try exchange(for: copy)
    }
    do {
      return try replaceContents(with: copy)
    } catch StoreError.damaged, StoreError.notADatabase {
      return try exchange(for: copy)
    }
  }

  private func replaceContents(with copy: String) throws -> String? {
    let held = try HeldDatabase.hold(workspace.database, waiting: patience)
    do {
      var kept: String?
      if try !held.isEmpty {
        let path = BackupName.free(in: workspace.backups, at: now, "-replaced")
        try WholeDatabaseFile.write(to: path) { temporary in
          try held.backUp(to: temporary, named: path)
        }
        kept = path
      }
      try held.replaceContents(with: copy)
      try held.release()
      return kept
    } catch {
      try? held.release()
      throw error
    }
  }

  /// For a database that SQLite can't read: its file is kept byte for byte.
  private func exchange(for copy: String) throws -> String? {
    let kept = BackupName.free(in: workspace.backups, at: now, "-damaged")
    return try UnusableDatabase(path: workspace.database).exchange(for: copy, keeping: kept)
      ? kept : nil
  }
}
