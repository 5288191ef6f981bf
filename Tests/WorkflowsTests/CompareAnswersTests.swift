import Foundation
import SentenceEncoder
import Testing

@testable import Assurance
@testable import Store
@testable import Workflows

struct CompareAnswersTests {

  let sample: ReviewSample

  init() throws { sample = try ReviewSample() }

  private func compare(usesMeaning: Bool = false) throws -> CompareAnswers.Report {
    let open = try OpenWorkspace.open(
      Workspace(root: sample.root), now: sample.open.now, today: CalendarDay("2026-11-21"),
      usesMeaning: usesMeaning)
    return try CompareAnswers(in: open)()
  }

  private func ids(_ overlap: CompareAnswers.Overlap?) -> [String]? {
    overlap?.answers.map(\.answer.id.rawValue)
  }

  @Test func `answers that say something else each are left alone`() throws {
    #expect(try compare().overlaps.isEmpty)
    #expect(try compare(usesMeaning: true).overlaps.isEmpty)
  }

  @Test func `the same words with another answer contradict, without meaning too`() throws {
    try sample.write("disks", "are laptop disks ENCRYPTED", "no", "Not yet.")

    let report = try compare()

    #expect(!report.usesMeaning)
    #expect(report.overlaps.map(\.kind) == [.contradiction])
    #expect(ids(report.overlaps.first) == ["disks", "laptops"])
    #expect(report.overlaps.first?.reason == "one says No, the other Yes")
    let text = ComparisonPresentation(clearance: .public).text(report)
    #expect(text.contains("Not yet."))
    #expect(text.contains("With a key in the hardware."))
    #expect(text.contains("Only questions in the same words were compared"))
  }

  @Test func `a contradiction is found beside other answers to the same question`() throws {
    let question = "Is the roof of the office green?"
    try sample.write("roof-1", question, "yes", "Since spring.")
    try sample.write("roof-2", question, "yes", "Since spring, with grass.")
    try sample.write("roof-3", question, "no", "It is brown.")

    let overlaps = try compare().overlaps

    #expect(overlaps.map(\.kind) == [.contradiction, .contradiction, .duplicate])
    #expect(
      overlaps.map { ids($0) } == [
        ["roof-1", "roof-3"], ["roof-2", "roof-3"], ["roof-1", "roof-2"],
      ])
  }

  @Test func `another product's answer does not hide a contradiction`() throws {
    let question = "Is the roof of the office green?"
    try sample.write("roof-1", question, "yes", "Since spring.")
    try sample.write("roof-2", question, "yes", "Since autumn.")
    try sample.write("roof-3", question, "no", "It is brown.")
    for (id, product) in [("roof-1", "ledger"), ("roof-2", "connect"), ("roof-3", "connect")] {
      let path = "\(sample.root)/KnowledgeBase/answers/office/\(id).md"
      let file = try String(contentsOfFile: path, encoding: .utf8)
      try Data(file.replacing("[all]", with: "[\(product)]").utf8).write(to: URL(filePath: path))
    }

    let overlaps = try compare().overlaps

    #expect(overlaps.map(\.kind) == [.contradiction])
    #expect(ids(overlaps.first) == ["roof-2", "roof-3"])
  }

  @Test(.enabled(if: Models.arePresent, "the models are absent"))
  func `other words with another answer contradict`() throws {
    try sample.write("notebooks", "Is the disk of a laptop encrypted?", "no", "Some are.")

    let overlaps = try compare(usesMeaning: true).overlaps

    #expect(overlaps.map(\.kind) == [.contradiction])
    #expect(ids(overlaps.first) == ["laptops", "notebooks"])
  }

  @Test(.enabled(if: Models.arePresent, "the models are absent"))
  func `a Yes to a question and to its inversion contradict, a No does not`() throws {
    try sample.write("open", "Are laptop disks left unencrypted?", "yes", "For speed.")
    let contradiction = try compare(usesMeaning: true).overlaps.first
    #expect(ids(contradiction) == ["laptops", "open"])
    #expect(contradiction?.reason.contains("opposite") == true)

    try sample.write("open", "Are laptop disks left unencrypted?", "no", "All are encrypted.")
    #expect(try compare(usesMeaning: true).overlaps.isEmpty)
  }

  @Test func `numbers and frequencies that share nothing contradict`() throws {
    try sample.write("logs-1", "How long are logs kept?", "yes", "Logs are kept for 90 days.")
    try sample.write("logs-2", "How long are logs kept", "yes", "Logs are kept for 400 days.")

    #expect(try compare().overlaps.first?.reason == "one says 90 days, the other 400 days")
  }

  @Test func `the same said twice is a duplicate`() throws {
    try sample.write("disks", "Are laptop disks encrypted", "yes", "With a hardware key.")

    #expect(try compare().overlaps.map(\.kind) == [.duplicate])
  }

  @Test func `what the reader is not cleared for is kept back, the reason too`() throws {
    try sample.write("alarm", "Is the office guarded", "yes", "By two men.", sharing: "nda")

    let report = try compare()

    let hidden = ComparisonPresentation(clearance: .public).text(report)
    #expect(hidden.contains("alarm, revision 1 (marked nda; --cleared-for nda shows it)"))
    #expect(!hidden.contains("two men"))
    #expect(!hidden.contains("one says"))
    #expect(ComparisonPresentation(clearance: .nda).text(report).contains("two men"))
  }

  @Test func `what customers were told differently is shown, too`() throws {
    try sample.answer()
    try sample.write("laptops", "Are laptop disks encrypted?", "no", "No longer.")
    try sample.questionnaire(
      "bluefin.csv", ["Are laptop disks encrypted?", "Is tea served?", "Why so?"])
    try sample.answer("bluefin.csv", customer: "Bluefin Bank", at: 60)

    let report = try compare()

    #expect(
      report.told.map(\.question) == ["Are laptop disks encrypted?"])
    let text = ComparisonPresentation(clearance: .public).text(report)
    #expect(text.contains("1 question told differently"))
    #expect(text.contains("No longer."))
  }
}
