import Foundation

/// Files that nobody here wrote, beside the repository; tests that need them are skipped without.
package enum SharedData {
  /// `nil` where it is absent.
  package static let folder: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appending(path: "../shared/data").standardizedFileURL.path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// Whether it is there.
  package static var isPresent: Bool { folder != nil }

  /// Whether Python can run the independent check of in-place filling.
  package static let hasChecker: Bool = run(["-c", "import lxml, openpyxl"]).status == 0

  /// Runs Python and returns what it printed.
  package static func run(_ arguments: [String]) -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return (127, "python3 is not installed") }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
