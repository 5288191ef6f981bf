import Foundation
import Testing

/// The real program, interrupted while another process holds what it waits for.
struct InterruptionTests {
  @Test(
    .enabled(if: BuiltProgram.python != nil, "there is no python3"),
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/fd"), "there is no /proc"),
    .timeLimit(.minutes(5)))
  func `ctrl-C ends what does not look for it, and asks what does to stop`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let repository = ArchitectureTests.repository.path
    try BuiltProgram.run(["init", folder, "--from", repository])
    let name = "example-security-questionnaire.xlsx"
    try FileManager.default.copyItem(
      atPath: "\(repository)/Questionnaires/\(name)", toPath: "\(folder)/Questionnaires/\(name)")
    let said = try BuiltProgram.run(
      try #require(BuiltProgram.python),
      [BuiltProgram.script("interrupt.py"), BuiltProgram.path, folder])

    #expect(said.contains("all went well"))
  }
}
