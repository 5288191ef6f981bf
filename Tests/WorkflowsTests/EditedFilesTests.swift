import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles
@testable import Store
@testable import Workflows

/// What becomes of drafts and answers while somebody has their files open.
struct EditedFilesTests {
  private let sample: HarvestSample

  init() throws { sample = try HarvestSample() }

  @Test func `a draft whose file can't be read is not approved in its old wording`() throws {
    let id = try #require(try sample.harvest(sample.filler).drafts.first)
    _ = try ExportKnowledge(in: sample.open)()
    let file = try sample.file(of: id)
    let broken = try breakFile(file)

    #expect {
      try sample.approve(id)
    } throws: {
      "\($0)".contains("\(id).md") && "\($0)".contains("Nothing was written")
    }
    #expect(throws: WorkflowError.self) {
      try ApproveDrafts(in: sample.open)(ApproveDrafts.Request(file: "done.csv", approver: "ana"))
    }

    #expect(try Data(contentsOf: file) == broken)
    #expect(try sample.stored(id)?.answer.approval == nil)
  }

  @Test func `a wording is not added to an answer whose file can't be read`() throws {
    let draft = try #require(try sample.harvest(sample.wording, sample.filler).phrasings.first?.key)
    let file = URL(filePath: sample.answerFile)
    let broken = try breakFile(file)

    #expect {
      try sample.approve(draft)
    } throws: {
      "\($0)".contains("encryption-at-rest.md")
    }

    #expect(try Data(contentsOf: file) == broken)
    #expect(try sample.stored("encryption-at-rest")?.answer.questions.count == 1)
    #expect(try sample.stored(draft) != nil)
  }

  @Test func `a new file that can't be read is named, and not missed`() throws {
    let file = URL(filePath: sample.answerFile).deletingLastPathComponent()
      .appending(path: "new-one.md")
    _ = try breakFile(file)

    #expect {
      try sample.approve(ApprovedAnswer.ID("new-one"))
    } throws: {
      "\($0)".contains("new-one.md")
    }
  }

  @Test func `a file that can't be read stops no other draft`() throws {
    let id = try #require(try sample.harvest(sample.filler).drafts.first)
    let file = URL(filePath: sample.answerFile)
    let broken = try breakFile(file)
    try Data("name: [".utf8).write(
      to: URL(filePath: "\(sample.open.workspace.knowledgeBase)/company.yaml"))

    try sample.approve(id)

    #expect(try sample.stored(id)?.answer.approval?.by == "ana")
    #expect(try Data(contentsOf: file) == broken)
  }

  @Test func `an import leaves alone what is in conflict or can't be read, and says so`() throws {
    let other = "Is the roof access locked at night?;Yes;With a padlock."
    let ids = try sample.harvest(sample.filler, other).drafts
    _ = try ExportKnowledge(in: sample.open)()
    let files = try ids.map { try sample.file(of: $0) }
    let broken = try breakFile(files[0])
    var changed = try #require(try sample.stored(ids[1])).answer
    changed.owner = "office"
    let text = AnswerFile.canonicalText(changed)
    try Data(text.utf8).write(to: files[1])
    changed.owner = "reception"
    _ = try sample.open.database.record(
      changed, topic: "imported", contentHash: AnswerFile.contentHash(changed), at: sample.open.now)

    let report = try sample.harvest(
      [sample.filler.replacing("Reception", with: "The front desk"), other],
      change: {
        $0.approver = "ana"
        $0.replaces = true
      })

    #expect(report.drafts.isEmpty && report.approval.approved.isEmpty)
    #expect(report.approval.refused.count == 2)
    #expect(report.problems.contains { $0.contains("\(ids[0]).md") })
    #expect(report.problems.contains { $0.contains("\(ids[1]) was changed in the folder and") })
    #expect(try Data(contentsOf: files[0]) == broken)
    #expect(try String(contentsOf: files[1], encoding: .utf8) == text)
    #expect(try sample.stored(ids[0])?.answer.text.contains("front desk") == false)
    let answers = try ids.compactMap { try sample.stored($0)?.answer }
    #expect(answers.count == 2)
    #expect(answers.allSatisfy { $0.approval == nil })
  }

  @Test func `a table leaves alone an answer whose file can't be read, and says so`() throws {
    try SyncKnowledge(in: sample.open)()
    let broken = try breakFile(URL(filePath: sample.answerFile))
    let table = try sample.write(
      "table.csv",
      """
      id,question,answer,criteria
      encryption-at-rest,Is customer data encrypted at rest?,no,CC6.7
      fence,Is the fence checked every week?,yes,CC6.4
      """)

    let report = try ImportTable(in: sample.open)(table, approver: "ana", replaces: true)

    #expect(report.recorded.map(\.rawValue) == ["fence"])
    #expect(report.refused.map(\.description).allSatisfy { $0.contains("encryption-at-rest") })
    #expect(report.refused.count == 1)
    #expect(try sample.stored("encryption-at-rest")?.answer.shortAnswer == .yes)
    #expect(try Data(contentsOf: URL(filePath: sample.answerFile)) == broken)
  }

  @Test func `an edit that is whole is taken over before an import approves`() throws {
    let id = try #require(try sample.harvest(sample.filler).drafts.first)
    _ = try ExportKnowledge(in: sample.open)()
    var edited = try #require(try sample.stored(id)).answer
    edited.owner = "office"
    try Data(AnswerFile.canonicalText(edited).utf8).write(to: try sample.file(of: id))

    let report = try sample.harvest([sample.filler], change: { $0.approver = "ana" })

    let answer = try #require(try sample.stored(id)).answer
    let text = try String(contentsOf: try sample.file(of: id), encoding: .utf8)
    #expect(report.approval.approved == [id])
    #expect(answer.owner == "office")
    #expect(answer.approval?.by == "ana")
    #expect(text == AnswerFile.canonicalText(answer))
  }

  @Test(arguments: [
    "---\nid: [\n---\nx\n", "no front matter", "---\nid: b\nquestions: [b]\n---\nx\n",
  ])
  func `a file that doesn't hold the answer is never written over`(text: String) throws {
    let answer = try #require(sample.open.folder.read().base.answers.first)
    let places = try sample.open.folder.answerPlaces()
    try Data(text.utf8).write(to: URL(filePath: sample.answerFile))

    #expect(throws: KnowledgeFileError.self) {
      try sample.open.folder.write(answer, topic: "cryptography", among: places)
    }

    #expect(try String(contentsOf: URL(filePath: sample.answerFile), encoding: .utf8) == text)
  }

  /// Leaves a file as an editor may with a slip in it.
  private func breakFile(_ file: URL) throws -> Data {
    let text = Data("---\nid: [\n---\nThe sample.wording as it is to be.\n".utf8)
    try text.write(to: file)
    return text
  }
}
