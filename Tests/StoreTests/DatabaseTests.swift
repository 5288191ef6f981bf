import Assurance
import Foundation
import GRDB
import Testing

@testable import Store

struct DatabaseTests {
  @Test func `a file is opened with durable and careful settings`() throws {
    try withDatabaseFile { path in
      let database = try Database.open(path: path)

      let settings = try database.read { transaction in
        try [
          "journal_mode", "synchronous", "foreign_keys", "busy_timeout", "trusted_schema",
          "cell_size_check",
        ].map { try String.fetchOne(transaction.connection, sql: "PRAGMA \($0)") }
      }

      #expect(settings == ["wal", "2", "1", "10000", "0", "1"])
    }
  }

  @Test func `the file and its journals are for their owner only`() throws {
    try withDatabaseFile { path in
      let database = try Database.open(path: path)
      _ = try database.record(makeAnswer(), topic: "t", contentHash: "a1", at: morning)

      for file in [path, path + "-wal", path + "-shm"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
      }
    }
  }

  @Test func `what was written is there when the file is opened again`() throws {
    try withDatabaseFile { path in
      _ = try Database.open(path: path)
        .record(makeAnswer(), topic: "t", contentHash: "a1", at: morning)

      #expect(try Database.open(path: path).answers().map(\.answer) == [makeAnswer()])
    }
  }

  @Test func `a newer version's file is refused in one sentence and left alone`() throws {
    try withDatabaseFile { path in
      try Database.open(path: path).transaction {
        try $0.connection.execute(sql: "INSERT INTO schemaStep VALUES ('9999 invent something')")
      }

      let error = try #require(throws: StoreError.self) { try Database.open(path: path) }

      #expect(error == .newerSchema(path: path, steps: ["9999 invent something"]))
      #expect(error.description.hasPrefix("\(path) was written by a newer version of Vouch"))
    }
  }

  @Test func `a file that is no database is named`() throws {
    try withDatabaseFile { path in
      try String(repeating: "not a database ", count: 100)
        .write(toFile: path, atomically: true, encoding: .utf8)

      #expect(throws: StoreError.notADatabase(path: path)) { try Database.open(path: path) }
    }
  }

  @Test func `another program's database gets none of our tables`() throws {
    try withDatabaseFile { path in
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE theirs (id TEXT)") }

      #expect(throws: StoreError.notADatabase(path: path)) { try Database.open(path: path) }
    }
  }

  @Test func `a missing folder is named`() {
    let path = "/nonexistent/folder/vouch.sqlite"

    #expect(throws: StoreError.cannotOpen(path: path)) { try Database.open(path: path) }
  }

  @Test func `two writers on one file lose nothing`() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("vouch-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("vouch.sqlite").path

    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in ["a", "b"] {
        group.addTask {
          let database = try Database.open(path: path)
          for count in 1...50 {
            _ = try database.record(
              makeAnswer("own-\(writer)", text: "\(count)"), topic: "t",
              contentHash: "\(writer)\(count)", at: morning)
            _ = try database.record(
              makeAnswer("shared", text: "\(writer)\(count)"), topic: "t",
              contentHash: "\(writer)\(count)", at: morning)
          }
        }
      }
      try await group.waitForAll()
    }

    let database = try Database.open(path: path)
    #expect(try database.revisions(of: ApprovedAnswer.ID("own-a")).count == 50)
    #expect(try database.revisions(of: ApprovedAnswer.ID("own-b")).count == 50)
    #expect(
      try database.revisions(of: ApprovedAnswer.ID("shared")).map(\.revision) == Array(1...100))
    #expect(
      try database.read { try String.fetchAll($0.connection, sql: "PRAGMA integrity_check") }
        == ["ok"])
  }

  @Test func `many may create one file at once`() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("vouch-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("vouch.sqlite").path

    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...8 {
        group.addTask {
          let answers = try Database.open(path: path).answers()
          #expect(answers.isEmpty)
        }
      }
      try await group.waitForAll()
    }
  }
}
