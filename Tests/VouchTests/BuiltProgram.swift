import Foundation
import Testing

/// The real program, as it was built beside the tests, and what else these need.
enum BuiltProgram {
  static let python: String? = ["/usr/bin/python3", "/usr/local/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static var path: String {
    let test =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    return URL(filePath: test).deletingLastPathComponent().appending(path: "vouch").path
  }

  /// A script of `Terminal/`, which plays the person at the keyboard.
  static func script(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Terminal/\(name)").path
  }

  @discardableResult
  static func run(_ arguments: [String], in folder: String? = nil) throws -> String {
    try run(path, arguments, in: folder)
  }

  /// Runs a program, which is to end with 0, and gives what it said on both its outputs.
  @discardableResult
  static func run(
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
