import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles
@testable import Store
@testable import Workflows

struct BackUpAndRestoreTests {
  let workspace: Workspace
  let now = Date(timeIntervalSince1970: 1_795_000_000)

  init() throws {
    workspace = Workspace(
      root: FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path)
    try FileManager.default.createDirectory(
      atPath: workspace.knowledgeBase, withIntermediateDirectories: true)
    try record("one")
  }

  @Test func `without a name it goes beside the database, twice in a second too`() throws {
    let first = try backUp()
    let second = try backUp()

    #expect(first.contains("/.vouch/backups/vouch-2026"))
    #expect(first.hasSuffix(".sqlite"))
    #expect(second == first.dropLast(7) + "-2.sqlite")
    #expect(try mode(of: first) == 0o600)
  }

  @Test func `a folder gets a file of the usual name`() throws {
    #expect(try backUp(to: workspace.root).hasPrefix("\(workspace.root)/vouch-2026"))
  }

  @Test func `a file that is there is kept unless told otherwise`() throws {
    let path = "\(workspace.root)/b.sqlite"
    try Data("mine".utf8).write(to: URL(filePath: path))

    #expect(throws: WorkflowError.backupExists("b.sqlite")) { try backUp(to: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")

    _ = try backUp(to: path, overwrites: true)
    #expect(try restore(path).contents.answers == 1)
  }

  @Test(arguments: ["", "-wal", "-shm"])
  func `the database is not written over by its backup`(suffix: String) throws {
    #expect(throws: WorkflowError.backupOfItself(".vouch/vouch.sqlite\(suffix)")) {
      try backUp(to: workspace.database + suffix, overwrites: true)
    }
  }

  @Test func `what was restored is there, and what it replaced is kept`() throws {
    let backup = try backUp()
    try record("two")

    let report = try restore(backup)

    #expect(try answers() == ["one"])
    let kept = try #require(report.kept)
    #expect(kept.hasSuffix("-replaced.sqlite"))
    _ = try restore(kept)
    #expect(try answers() == ["one", "two"])
    #expect(try leftovers().isEmpty)
  }

  @Test func `a database in use is not replaced`() throws {
    let backup = try backUp()
    let other = try open()
    _ = try other.database.answers()

    #expect(throws: StoreError.locked(path: workspace.database)) { try restore(backup) }
    #expect(try other.database.answers().count == 1)
    #expect(try leftovers().isEmpty)
  }

  @Test func `a damaged database, and none at all, give way to the backup`() throws {
    let backup = try backUp()
    try Data("damaged beyond reading".utf8).write(to: URL(filePath: workspace.database))

    let kept = try #require(try restore(backup).kept)
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "damaged beyond reading")
    #expect(try answers() == ["one"])

    try FileManager.default.removeItem(atPath: workspace.database)
    #expect(try restore(backup).kept == nil)
    #expect(try answers() == ["one"])
  }

  @Test func `a name that is no backup's changes nothing`() throws {
    #expect(throws: WorkflowError.noSuchFile("none.sqlite", near: [])) {
      try restore("none.sqlite")
    }
    #expect(throws: WorkflowError.notABackupButAFolder(workspace.knowledgeBase)) {
      try restore(workspace.knowledgeBase)
    }
    #expect(throws: WorkflowError.restoreOfItself(workspace.database)) {
      try restore(workspace.database)
    }
    #expect(try answers() == ["one"])
    #expect(try leftovers().isEmpty)
  }

  // MARK: - Material

  private func open() throws -> OpenWorkspace { try OpenWorkspace.open(workspace, now: now) }

  private func backUp(to output: String? = nil, overwrites: Bool = false) throws -> String {
    try BackUpDatabase(in: open())(to: output, overwrites: overwrites).path
  }

  private func restore(_ file: String) throws -> RestoreDatabase.Report {
    try RestoreDatabase(in: workspace, now: now, patience: 0.1)(file)
  }

  private func record(_ id: String) throws {
    _ = try open().database.record(
      ApprovedAnswer(id: ApprovedAnswer.ID(id), questions: ["\(id)?"], text: id), topic: "t",
      contentHash: id, at: now)
  }

  private func answers() throws -> [String] {
    try open().database.answers().map(\.answer.id.rawValue)
  }

  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: workspace.state)
      .filter { $0.hasPrefix(".vouch-writing-") }
  }
}
