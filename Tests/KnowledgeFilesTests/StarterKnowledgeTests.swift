import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles

/// The knowledge base that a new user adapts.
struct StarterKnowledgeTests {
  let folder = KnowledgeFolder(
    path: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "KnowledgeBase").path)

  @Test func `it has no problem, and covers every criterion`() throws {
    let reading = folder.read()
    let today = try #require(CalendarDay("2026-11-21"))

    let findings = reading.findings + KnowledgeCheck.findings(in: reading, today: today)

    #expect(findings.isEmpty, "\(findings)")
    #expect(reading.base.answers.filter { $0.approval != nil }.count >= 220)
    #expect(
      reading.base.answers.allSatisfy {
        (2...5).contains($0.questions.count) || $0.questions.count == 1
      })
    #expect(reading.base.policies.count == 12)
    #expect(reading.base.company?.isExample == true)
    #expect(reading.base.vendors.count { $0.isExample } == 28)
  }

  @Test func `writing an answer that is there already leaves the file's bytes alone`() throws {
    let reading = folder.read()
    let before = folder.stamp()

    let places = try folder.answerPlaces()
    for answer in reading.base.answers.prefix(20) {
      try folder.write(answer, topic: "x", among: places)
    }

    #expect(folder.stamp() == before)
  }
}
