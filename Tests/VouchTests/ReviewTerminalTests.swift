import Foundation
import Testing

/// The real program in a pseudo-terminal, which Python's standard library has.
struct ReviewTerminalTests {
  static let python: String? = ["/usr/bin/python3", "/usr/local/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static var program: String {
    let test =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    return URL(filePath: test).deletingLastPathComponent().appending(path: "vouch").path
  }

  @Test(.enabled(if: python != nil, "there is no python3"), .timeLimit(.minutes(5)))
  func `a review at a terminal, with kills, undo and an editor`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let repository = ArchitectureTests.repository.path
    try run(Self.program, ["init", folder, "--from", repository])
    for topic in try FileManager.default.contentsOfDirectory(
      atPath: "\(folder)/KnowledgeBase/answers")
    where !["cryptography", "access", "logging"].contains(topic) {
      try FileManager.default.removeItem(atPath: "\(folder)/KnowledgeBase/answers/\(topic)")
    }
    let name = "example-short-questionnaire.csv"
    try FileManager.default.copyItem(
      atPath: "\(repository)/Questionnaires/\(name)", toPath: "\(folder)/Questionnaires/\(name)")
    try run(Self.program, ["answer", name, "--workspace", folder, "--words-only"], in: folder)

    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Terminal/review.py").path
    let said = try run(
      try #require(Self.python), [script, Self.program, folder], in: folder)

    #expect(said.contains("all went well"))
  }

  @discardableResult
  private func run(
    _ program: String, _ arguments: [String], in folder: String? = nil
  ) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments): \(said)")
    return said
  }
}
