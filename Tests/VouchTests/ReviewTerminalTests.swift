import Foundation
import Testing

/// The real program in a pseudo-terminal, which Python's standard library has.
struct ReviewTerminalTests {
  @Test(.enabled(if: BuiltProgram.python != nil, "there is no python3"), .timeLimit(.minutes(5)))
  func `a review at a terminal, with kills, undo and an editor`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let repository = ArchitectureTests.repository.path
    try BuiltProgram.run(["init", folder, "--from", repository])
    for topic in try FileManager.default.contentsOfDirectory(
      atPath: "\(folder)/KnowledgeBase/answers")
    where !["cryptography", "access", "logging"].contains(topic) {
      try FileManager.default.removeItem(atPath: "\(folder)/KnowledgeBase/answers/\(topic)")
    }
    let name = "example-short-questionnaire.csv"
    try FileManager.default.copyItem(
      atPath: "\(repository)/Questionnaires/\(name)", toPath: "\(folder)/Questionnaires/\(name)")
    try BuiltProgram.run(["answer", name, "--workspace", folder, "--words-only"], in: folder)

    let said = try BuiltProgram.run(
      try #require(BuiltProgram.python),
      [BuiltProgram.script("review.py"), BuiltProgram.path, folder], in: folder)

    #expect(said.contains("all went well"))
  }
}
