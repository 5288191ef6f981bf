import Foundation

/// What a person pressed.
enum Key: Hashable {
  case character(Character)
  case enter
  case backspace
  case escape
  /// The whole line is to go.
  case clear
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D, or the terminal is gone.
  case end
  /// The window has another size.
  case resized
  /// An arrow or another key that means nothing here.
  case other
}

extension RawTerminal {
  /// Waits for a key.
  func key() -> Key {
    guard let byte = byte() else { return errno == EINTR ? .resized : .end }
    switch byte {
    case 3: return .interrupt
    case 4: return .end
    case 8, 127: return .backspace
    case 10, 13: return .enter
    case 21: return .clear
    case 27: return sequence()
    case 0..<32: return .other
    case 32..<128: return .character(Character(Unicode.Scalar(byte)))
    default: return scalar(startingWith: byte)
    }
  }

  private func byte() -> UInt8? {
    var byte: UInt8 = 0
    errno = 0
    return read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
  }

  /// Escape by itself, or the rest of an arrow's sequence, which comes at once.
  private func sequence() -> Key {
    guard isWaiting else { return .escape }
    while isWaiting, let next = byte() {
      let isLast = next != UInt8(ascii: "[") && next != UInt8(ascii: "O") && next >= 64
      if isLast { break }
    }
    return .other
  }

  private var isWaiting: Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 30) == 1
  }

  private func scalar(startingWith first: UInt8) -> Key {
    let count = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1
    var bytes = [first]
    for _ in 0..<count {
      guard let next = byte() else { return .other }
      bytes.append(next)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.first.map { $0 == "\u{fffd}" ? .other : .character($0) } ?? .other
  }
}

// MARK: - Lines

extension RawTerminal {
  /// A line that can be edited from its end, on a screen of its own.
  ///
  /// - Parameters:
  ///   - label: What is asked.
  ///   - text: What stands there to begin with.
  ///   - question: What it is about.
  /// - Returns: `nil` when the person thought better of it (escape, ctrl-C).
  func line(_ label: String, _ text: String = "", about question: [String]) -> String? {
    var text = text
    while true {
      show(
        question + [
          "", "Enter keeps it, escape goes back, ctrl-U clears it.", "", "\(label) \(text)",
        ])
      switch key() {
      case .character(let character): text.append(character)
      case .backspace: if !text.isEmpty { text.removeLast() }
      case .clear: text = ""
      case .enter: return text.trimmingCharacters(in: .whitespaces)
      case .escape, .interrupt, .end: return nil
      case .resized, .other: continue
      }
    }
  }
}
