import Foundation
import GRDB

/// A file that somebody wants back as the database.
package struct Backup: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// Copies it beside the database and checks the copy: ours, not newer, sound. What an older
  /// version of Vouch wrote is brought up to date in the copy; the file itself is only read.
  ///
  /// - Parameters:
  ///   - copy: A file that does not exist yet.
  ///   - name: What to call the copy in an error.
  /// - Returns: What it holds.
  /// - Throws: ``StoreError``; the caller removes the copy.
  package func adopt(as copy: String, named name: String) throws -> DatabaseContents {
    do {
      return try check(try take(copy, name), name)
    } catch StoreError.damaged(_, let detail) {
      throw StoreError.damagedBackup(path: path, detail: detail)
    } catch let error as DatabaseError {
      if error.resultCode.isDamage {
        throw StoreError.damagedBackup(path: path, detail: error.message ?? "malformed")
      }
      throw StoreError(error, path: name)
    }
  }

  /// By SQLite where a program may be using the file; else byte by byte, for a file in WAL mode
  /// would get a log beside it by being looked at.
  private func take(_ copy: String, _ name: String) throws -> DatabaseQueue {
    guard try isDatabase else { throw StoreError.notABackup(path: path, isDatabase: false) }
    let queue: DatabaseQueue
    let isInUse = ["-wal", "-journal"].contains {
      FileManager.default.fileExists(atPath: path + $0)
    }
    if isInUse {
      OwnerOnlyFile.prepare(copy)
      var reading = Configuration()
      reading.readonly = true
      reading.busyMode = .timeout(Database.busySeconds)
      let source = try opened(path) { try DatabaseQueue(path: path, configuration: reading) }
      queue = try DatabaseQueue(path: copy, configuration: DatabaseCopy.configuration)
      try source.backup(to: queue)
    } else {
      try copyBytes(to: copy, name)
      OwnerOnlyFile.prepare(copy)
      queue = try DatabaseQueue(path: copy, configuration: DatabaseCopy.configuration)
    }
    try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    return queue
  }

  private func copyBytes(to copy: String, _ name: String) throws {
    do {
      try FileManager.default.copyItem(atPath: path, toPath: copy)
    } catch let error as CocoaError {
      switch error.code {
      case .fileWriteOutOfSpace: throw StoreError.diskFull(path: name)
      case .fileWriteNoPermission, .fileWriteVolumeReadOnly:
        throw StoreError.notWritable(path: name)
      case .fileReadNoPermission, .fileReadNoSuchFile: throw StoreError.cannotOpen(path: path)
      default: throw StoreError.failed(path: path, detail: "it could not be copied")
      }
    }
  }

  private func opened<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  private func check(_ queue: DatabaseQueue, _ name: String) throws -> DatabaseContents {
    let applied = try queue.inDatabase { connection in
      let applied = try Schema.appliedSteps(connection)
      let isOurs = applied.first == Schema.steps.first?.name
      guard isOurs else { throw StoreError.notABackup(path: path, isDatabase: true) }
      if let problem = try Soundness.problem(in: connection) {
        throw StoreError.damaged(path: path, detail: problem)
      }
      return applied
    }
    let newer = applied.filter { step in !Schema.steps.contains { $0.name == step } }
    guard newer.isEmpty else { throw StoreError.newerSchema(path: path, steps: newer) }
    try Schema.bringUpToDate(queue, path: name)
    let contents = try queue.read { try DatabaseContents(of: $0) }
    try queue.close()
    return contents
  }

  /// SQLite's file format begins with these sixteen bytes (sqlite.org/fileformat.html, §1.3).
  private var isDatabase: Bool {
    get throws {
      guard let file = FileHandle(forReadingAtPath: path) else {
        throw StoreError.cannotOpen(path: path)
      }
      defer { try? file.close() }
      return try file.read(upToCount: 16) == Data("SQLite format 3\u{0}".utf8)
    }
  }
}
