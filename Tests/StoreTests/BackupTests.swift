import Foundation
import GRDB
import Testing

@testable import Store

struct BackupTests {
  @Test func `a backup is one file that holds all there is`() throws {
    try withDatabaseFile { path in
      let database = try makeDatabase(path)

      let contents = try database.backUp(to: path + ".copy", named: "copy")

      #expect(contents.answers == 2)
      #expect(contents.revisions == 3)
      #expect(contents.steps == Schema.steps.map(\.name))
      #expect(try filesBeside(path).sorted() == ["vouch.sqlite", "vouch.sqlite.copy"])
      #expect(try Database.open(path: path + ".copy").answers() == database.answers())
    }
  }

  @Test func `a full disk is one sentence with the name that was asked for`() throws {
    try withDatabaseFile { path in
      let database = try makeDatabase(path)

      #expect(throws: StoreError.self) { try database.backUp(to: "/dev/full/x", named: "copy") }
    }
  }

  @Test func `a backup of an older version is brought up to date, and left as it is`() throws {
    try withDatabaseFile { path in
      let old = try DatabaseQueue(path: path)
      try old.write { connection in
        try connection.execute(sql: "CREATE TABLE schemaStep (name TEXT PRIMARY KEY)")
        for step in Schema.steps.prefix(2) {
          try connection.execute(sql: step.sql)
          try connection.execute(sql: "INSERT INTO schemaStep VALUES (?)", arguments: [step.name])
        }
      }
      try old.close()
      let before = try Data(contentsOf: URL(filePath: path))

      let contents = try Backup(path: path).adopt(as: path + ".copy", named: "copy")

      #expect(contents.steps == Schema.steps.map(\.name))
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test func `what is no database, or another program's, is refused`() throws {
    try withDatabaseFile { path in
      try Data("not a database at all, only some text".utf8).write(to: URL(filePath: path))
      #expect(throws: StoreError.notABackup(path: path, isDatabase: false)) { try adopt(path) }

      try Data().write(to: URL(filePath: path))
      #expect(throws: StoreError.notABackup(path: path, isDatabase: false)) { try adopt(path) }

      try FileManager.default.removeItem(atPath: path)
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE theirs (id TEXT)") }
      #expect(throws: StoreError.notABackup(path: path, isDatabase: true)) { try adopt(path) }
    }
  }

  @Test func `a newer version's backup is refused`() throws {
    try withBackup { path in
      try change(path) { try $0.execute(sql: "INSERT INTO schemaStep VALUES ('9999 later')") }

      #expect(throws: StoreError.newerSchema(path: path, steps: ["9999 later"])) {
        try adopt(path)
      }
    }
  }

  @Test func `a backup that is cut short, overwritten or contradicts itself is damaged`() throws {
    try withBackup { path in
      let whole = try Data(contentsOf: URL(filePath: path))
      try whole.prefix(whole.count / 2).write(to: URL(filePath: path))
      #expect(isDamaged(path))

      for page in 2..<(whole.count / 4096) {
        var overwritten = whole
        overwritten.replaceSubrange(
          page * 4096..<page * 4096 + 200, with: Data(repeating: 0x5a, count: 200))
        try overwritten.write(to: URL(filePath: path))
        #expect(isDamaged(path), "page \(page)")
      }

      try whole.write(to: URL(filePath: path))
      try change(path) { try $0.execute(sql: "DELETE FROM answer") }
      #expect(isDamaged(path) == false)
      try whole.write(to: URL(filePath: path))
      try change(path) {
        try $0.execute(sql: "INSERT INTO mirrorBase VALUES ('nobody', 'x')")
      }
      #expect(isDamaged(path))
    }
  }

  @Test func `a copy with its log beside it loses nothing of the log`() throws {
    try withDatabaseFile { path in
      let database = try makeDatabase(path)
      // The log is still there, for the database is open.
      #expect(FileManager.default.fileExists(atPath: path + "-wal"))

      let contents = try Backup(path: path).adopt(as: path + ".copy", named: "copy")

      #expect(contents.revisions == 3)
      #expect(try database.answers().count == 2)
    }
  }

  @Test func `a held database takes over a backup's content at once`() throws {
    try withDatabaseFile { path in
      _ = try makeDatabase(path).backUp(to: path + ".copy", named: "copy")
      _ = try Database.open(path: path).record(
        makeAnswer("later", text: "x"), topic: "t", contentHash: "x", at: morning)

      let held = try HeldDatabase.hold(path)
      try held.backUp(to: path + ".kept", named: "kept")
      try held.replaceContents(with: path + ".copy")
      try held.release()

      #expect(try Database.open(path: path).answers().count == 2)
      #expect(try Database.open(path: path + ".kept").answers().count == 3)
    }
  }

  @Test func `a database that another has open cannot be held`() throws {
    try withDatabaseFile { path in
      let database = try makeDatabase(path)

      #expect(throws: StoreError.locked(path: path)) {
        try HeldDatabase.hold(path, waiting: 0.1)
      }
      #expect(try database.answers().count == 2)
    }
  }

  @Test func `a file beyond reading is kept byte for byte with its log`() throws {
    try withDatabaseFile { path in
      for (file, text) in [(path, "beyond reading"), (path + "-wal", "log"), (path + "-shm", "")] {
        try Data(text.utf8).write(to: URL(filePath: file))
      }
      try Data("new".utf8).write(to: URL(filePath: path + ".copy"))

      let isKept = try UnusableDatabase(path: path)
        .exchange(for: path + ".copy", keeping: path + ".kept")

      #expect(isKept)
      #expect(
        try filesBeside(path).sorted()
          == ["vouch.sqlite", "vouch.sqlite.kept", "vouch.sqlite.kept-wal"])
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
      #expect(try String(contentsOfFile: path + ".kept", encoding: .utf8) == "beyond reading")
      #expect(try String(contentsOfFile: path + ".kept-wal", encoding: .utf8) == "log")
    }
  }

  // MARK: - Material

  private func makeDatabase(_ path: String) throws -> Store.Database {
    let database = try Database.open(path: path)
    for (id, text) in [("a", "1"), ("a", "2"), ("b", "1")] {
      _ = try database.record(
        makeAnswer(id, text: text), topic: "t", contentHash: text, at: morning)
    }
    return database
  }

  private func withBackup(_ work: (String) throws -> Void) throws {
    try withDatabaseFile { path in
      _ = try makeDatabase(path + ".live").backUp(to: path, named: "backup")
      try work(path)
    }
  }

  private func change(_ path: String, _ work: (GRDB.Database) throws -> Void) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { try work($0) }
    try queue.close()
  }

  private func adopt(_ path: String) throws {
    let copy = path + "-copied-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: copy) }
    _ = try Backup(path: path).adopt(as: copy, named: "copy")
  }

  private func isDamaged(_ path: String) -> Bool {
    do {
      try adopt(path)
      return false
    } catch StoreError.damagedBackup {
      return true
    } catch {
      return false
    }
  }

  private func filesBeside(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: URL(filePath: path).deletingLastPathComponent().path
    ).filter { !$0.hasSuffix("vouch.sqlite-wal") && !$0.hasSuffix("vouch.sqlite-shm") }
  }
}
