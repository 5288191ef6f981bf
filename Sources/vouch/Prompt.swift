import ArgumentParser
import Foundation

/// Asks a person at a terminal.
enum Prompt {
  /// Whether somebody is there to answer.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// - Parameter text: Shown before the cursor.
  /// - Returns: What was typed, without spaces at either end.
  /// - Throws: An exit when the input ends.
  static func line(_ text: String) throws -> String {
    FileHandle.standardOutput.write(Data(text.utf8))
    // While a question waits nothing is half written: ctrl-C simply ends the program.
    let actions = SignalActions(of: [SIGINT, SIGTERM])
    signal(SIGINT, SIG_DFL)
    signal(SIGTERM, SIG_DFL)
    defer { actions.restore() }
    guard let line = readLine() else {
      print()
      throw ExitCode(130)
    }
    return line.trimmingCharacters(in: .whitespaces)
  }

  /// Anything but a yes is a no.
  static func confirm(_ question: String) -> Bool {
    guard let reply = try? line("\(question) [y/N] ") else { return false }
    return ["y", "yes"].contains(reply.lowercased())
  }
}
