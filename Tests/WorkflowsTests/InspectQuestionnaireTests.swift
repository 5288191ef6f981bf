import Foundation
import Testing

@testable import Assurance
@testable import Workflows

/// What was understood, why, and what is remembered of it.
struct InspectQuestionnaireTests {
  let open: OpenWorkspace
  let root: String

  init() throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    root = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    open = try OpenWorkspace.open(
      try InitializeWorkspace()(root, from: repository),
      now: Date(timeIntervalSince1970: 1_795_000_000), today: CalendarDay("2026-11-21"))
  }

  @Test func `each decision is explained`() throws {
    try save(
      "acme.csv", "No,Question,Answer,Score\n1,Do you log access?,,\n2,Do you keep logs?,,\n")

    let text = InspectPresentation.explanation(try inspect("acme.csv"), width: nil)

    #expect(text.contains("header in row 1"))
    #expect(text.contains("headed \u{201c}Answer\u{201d}"))
    #expect(text.contains("left to the customer"))
    #expect(text.contains("Nothing was settled before"))
  }

  @Test func `an option is remembered for the template, and forgotten when asked to`() throws {
    let header = "No,Question,Answer 2025,Answer 2026\n"
    try save("acme.csv", header + "1,Do you log access?,,\n2,Do you keep logs?,,\n")
    try save(
      "bell.csv", header + "1,Who reads logs?,,\n2,Are logs signed?,,\n3,Where are they?,,\n")
    var settings = LayoutSettings()
    settings.answerColumn = "D"
    _ = try inspect("acme.csv", settings)

    let next = try inspect("bell.csv")

    #expect(next.questionnaire.questions.map(\.cells.answer) == ["D2", "D3", "D4"])
    #expect(InspectPresentation.explanation(next, width: nil).contains("--answer-column \"D\""))
    var forgetting = LayoutSettings()
    forgetting.forgets = true
    #expect(throws: (any Error).self) { try inspect("bell.csv", forgetting) }
    #expect(throws: (any Error).self) { try inspect("bell.csv") }
  }

  private func inspect(
    _ name: String, _ settings: LayoutSettings = LayoutSettings()
  ) throws -> InspectQuestionnaire.Result {
    try InspectQuestionnaire(in: open)(name, layout: settings)
  }

  private func save(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(root)/Questionnaires/\(name)"))
  }
}
