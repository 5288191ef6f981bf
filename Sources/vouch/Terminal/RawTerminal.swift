import Foundation

/// A terminal that gives each key as it is pressed, on a screen of its own.
///
/// However the program ends but by signal 9, the terminal is as it was before: on return, on
/// ctrl-C, on a signal from outside, and when the program crashes.
struct RawTerminal {
  private static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT]

  private let actions: SignalActions

  /// - Returns: `nil` when standard input or output is no terminal.
  static func enter() -> RawTerminal? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
      tcgetattr(STDIN_FILENO, &TerminalState.before) == 0
    else { return nil }
    TerminalState.isKnown = true
    let actions = SignalActions(of: endings + crashes + [SIGWINCH])
    for number in endings {
      signal(number) { _ in
        TerminalState.restore()
        // Nothing is half written: each decision is one transaction.
        _exit(130)
      }
    }
    for number in crashes {
      signal(number) { number in
        TerminalState.restore()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
    watchSize()
    let terminal = RawTerminal(actions: actions)
    terminal.resume()
    return terminal
  }

  /// Gives the terminal to another program, or to plain lines of text.
  func leave() { TerminalState.restore() }

  /// Takes it back.
  func resume() {
    var raw = TerminalState.before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | ICRNL)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
    TerminalState.isRaw = true
    write("\u{1b}[?1049h\u{1b}[H\u{1b}[2J")
  }

  /// Ends for good; the signals mean again what they meant before.
  func close() {
    leave()
    actions.restore()
  }

  func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  func show(_ lines: [String]) {
    write("\u{1b}[H\u{1b}[2J" + lines.joined(separator: "\r\n"))
  }

  /// Columns and rows; 80 and 24 where the terminal does not tell.
  var size: (width: Int, height: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
    else { return (80, 24) }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Another size of the window ends the wait for a key, so that the screen is drawn anew.
  private static func watchSize() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(SIGWINCH, &action, nil)
  }
}

/// Where a signal's handler finds what to put back; plain storage, touched by one thread.
private enum TerminalState {
  nonisolated(unsafe) static var before = termios()
  nonisolated(unsafe) static var isKnown = false
  nonisolated(unsafe) static var isRaw = false

  /// Calls nothing that a signal's handler must not (POSIX.1-2017, 2.4.3).
  static func restore() {
    guard isKnown, isRaw else { return }
    isRaw = false
    // Leaves the screen of its own, and shows the cursor.
    let leaving: StaticString = "\r\n\u{1b}[?1049l\u{1b}[?25h"
    _ = Foundation.write(STDOUT_FILENO, leaving.utf8Start, leaving.utf8CodeUnitCount)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
  }
}
