import Foundation
import Workflows

/// Results on standard output, everything else on standard error.
enum Output {
  /// A customer's words may be quoted in it, and must not steer the terminal.
  static func error(_ text: String) {
    FileHandle.standardError.write(Data((PrintableText.lines(text) + "\n").utf8))
  }

  /// Columns of the terminal; `nil` for a pipe or a file, where nothing is cut.
  static var width: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 20
    else { return nil }
    return Int(size.ws_col)
  }

  /// Colours only on a terminal, and not where NO_COLOR (no-color.org) asks for none.
  static var isColoured: Bool {
    isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }

  /// Shows how far a long work is, on a terminal only.
  static func progress(_ done: Int, of total: Int) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    if done == total {
      FileHandle.standardError.write(Data("\r\u{1b}[K".utf8))
    } else if done % 5 == 0 {
      FileHandle.standardError.write(Data("\r\(done) of \(total) questions".utf8))
    }
  }
}
