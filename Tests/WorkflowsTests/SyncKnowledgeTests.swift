import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles
@testable import Store
@testable import Workflows

struct SyncKnowledgeTests {
  let open: OpenWorkspace
  let file: String

  init() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    try FileManager.default.createDirectory(
      atPath: "\(root)/KnowledgeBase/answers/t", withIntermediateDirectories: true)
    file = "\(root)/KnowledgeBase/answers/t/a.md"
    open = try OpenWorkspace.open(
      Workspace(root: root), now: Date(timeIntervalSince1970: 1_795_000_000),
      today: CalendarDay("2026-11-21"))
    try write("one")
  }

  @Test func `a changed file becomes a new revision, once`() throws {
    #expect(try SyncKnowledge(in: open)(force: true).recorded.count == 1)
    #expect(try SyncKnowledge(in: open)(force: true).recorded.isEmpty)
    try write("two")

    try SyncKnowledge(in: open)(force: true)

    #expect(try open.database.answer(ApprovedAnswer.ID("a"))?.revision == 2)
    #expect(
      try open.database.revisions(of: ApprovedAnswer.ID("a")).map(\.answer.text) == ["one", "two"])
  }

  @Test func `an answer that could not be looked at is not retired`() throws {
    try SyncKnowledge(in: open)(force: true)
    var reading = KnowledgeReading()
    reading.missed("KnowledgeBase/answers/t")
    var plan = SyncKnowledge.Plan(
      reading: reading, stored: try open.database.answers(), base: try open.database.syncBase())

    plan.compare(prefersFolder: true)

    #expect(plan.report.retired.isEmpty)
    #expect(plan.report.problems.map(\.file) == ["KnowledgeBase/answers/t"])
  }

  @Test(.disabled(if: geteuid() == 0, "root may read everything"))
  func `a folder that may not be read is a problem, not a deletion`() throws {
    try SyncKnowledge(in: open)(force: true)
    let folder = URL(filePath: file).deletingLastPathComponent().path
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    }

    let report = try SyncKnowledge(in: open)(force: true)

    #expect(report.retired.isEmpty)
    #expect(report.problems.map(\.file) == ["KnowledgeBase/answers/t"])
  }

  @Test func `an export that stops half way says how far it came`() throws {
    try SyncKnowledge(in: open)(force: true)
    for id in ["b", "c"] {
      let answer = ApprovedAnswer(
        id: ApprovedAnswer.ID(id), questions: ["\(id)?"], text: "x")
      _ = try open.database.record(
        answer, topic: "t", contentHash: AnswerFile.contentHash(answer), at: open.now)
    }
    let inTheWay = "\(open.workspace.knowledgeBase)/answers/t/c.md/full"
    try FileManager.default.createDirectory(
      atPath: inTheWay, withIntermediateDirectories: true)

    #expect {
      try ExportKnowledge(in: open)()
    } throws: {
      "\($0)".hasSuffix(
        "1 of 2 files were written; run 'vouch kb export' again for the rest.")
        && !"\($0)".contains("Nothing was changed")
    }
    try FileManager.default.removeItem(atPath: "\(open.workspace.knowledgeBase)/answers/t/c.md")
    #expect(try ExportKnowledge(in: open)().written == [ApprovedAnswer.ID("c")])
  }

  @Test func `import then export leaves the file's bytes`() throws {
    let before = try Data(contentsOf: URL(filePath: file))
    try SyncKnowledge(in: open)(force: true)

    let report = try ExportKnowledge(in: open)()

    #expect(report.written.isEmpty)
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
  }

  @Test func `a change on both sides is a conflict that loses nothing`() throws {
    try SyncKnowledge(in: open)(force: true)
    try record("of the record")
    try write("of the folder")

    let report = try SyncKnowledge(in: open)(force: true)

    #expect(report.conflicts == [ApprovedAnswer.ID("a")])
    #expect(try open.database.answer(ApprovedAnswer.ID("a"))?.answer.text == "of the record")
    #expect(try String(contentsOf: URL(filePath: file), encoding: .utf8).contains("of the folder"))
  }

  @Test func `a change of the record is written to the folder by export`() throws {
    try SyncKnowledge(in: open)(force: true)
    try record("of the record")

    #expect(try ExportKnowledge(in: open)().written == [ApprovedAnswer.ID("a")])
    #expect(try String(contentsOf: URL(filePath: file), encoding: .utf8).contains("of the record"))
    #expect(try SyncKnowledge(in: open)(force: true) == SyncKnowledge.Report())
  }

  @Test func `a file that cannot be read retires nothing`() throws {
    try SyncKnowledge(in: open)(force: true)
    try Data("---\nid: [\n---\n".utf8).write(to: URL(filePath: file))

    let report = try SyncKnowledge(in: open)(force: true)

    #expect(report.problems.count == 1)
    #expect(report.retired.isEmpty)
    #expect(try open.database.answer(ApprovedAnswer.ID("a")) != nil)
  }

  private func write(_ text: String) throws {
    let content = "---\nid: a\nquestions:\n  - Is it?\nanswer: yes\nsharing: public\n---\n\(text)\n"
    try Data(content.utf8).write(to: URL(filePath: file))
  }

  private func record(_ text: String) throws {
    let answer = ApprovedAnswer(
      id: ApprovedAnswer.ID("a"), questions: ["Is it?"], shortAnswer: .yes, text: text)
    _ = try open.database.record(
      [AnswerRecording(answer: answer, topic: "t", contentHash: AnswerFile.contentHash(answer))],
      at: open.now, by: "somebody")
  }
}
