import Foundation
import Testing

/// The real program, interrupted while another process holds what it waits for.
struct InterruptionTests {
  @Test(
    .enabled(if: ReviewTerminalTests.python != nil, "there is no python3"),
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/fd"), "there is no /proc"),
    .timeLimit(.minutes(5)))
  func `ctrl-C ends what does not look for it, and asks what does to stop`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let repository = ArchitectureTests.repository.path
    try run(ReviewTerminalTests.program, ["init", folder, "--from", repository])
    let name = "example-security-questionnaire.xlsx"
    try FileManager.default.copyItem(
      atPath: "\(repository)/Questionnaires/\(name)", toPath: "\(folder)/Questionnaires/\(name)")
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Terminal/interrupt.py").path

    let said = try run(
      try #require(ReviewTerminalTests.python), [script, ReviewTerminalTests.program, folder])

    #expect(said.contains("all went well"))
  }

  @discardableResult
  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments): \(said)")
    return said
  }
}
