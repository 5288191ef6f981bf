import Foundation
import Workflows

/// The person's own editor, on a file that nobody else can read.
enum TextEditor {
  /// What an editor left behind.
  struct Edit {
    /// All that stands in the file.
    let text: String
    /// Whether the editor ended well; one that did not may still have saved something.
    let isSaved: Bool
  }

  /// `$VISUAL` or `$EDITOR`; `nil` when neither is set.
  static var command: String? {
    let environment = ProcessInfo.processInfo.environment
    return [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
      .first { !$0.trimmingCharacters(in: .whitespaces).isEmpty }
  }

  /// - Parameters:
  ///   - text: What stands in the file to begin with.
  ///   - path: Where the file is for that time; afterwards it is gone.
  ///   - command: The editor, with its own options.
  /// - Returns: What it left; `nil` when it could not be started, or there is no file any more.
  static func edit(_ text: String, at path: String, with command: String) -> Edit? {
    defer { unlink(path) }
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    FileHandle(fileDescriptor: file, closeOnDealloc: true).write(Data(text.utf8))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // The command may carry options ("code --wait"); the path is passed and never interpreted.
    process.arguments = ["-c", "\(command) \"$1\"", "sh", path]
    do { try process.run() } catch { return nil }
    process.waitUntilExit()
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return Edit(
      text: String(decoding: data, as: UTF8.self), isSaved: process.terminationStatus == 0)
  }
}
