package import Assurance
import Reporting

/// An answer as a reviewer edits it in a text editor: the short answer on the first line, the text
/// after a blank one.
package enum EditedText {
  /// - Parameters:
  ///   - shortAnswer: What stands there to begin with.
  ///   - text: Likewise.
  /// - Returns: A file's content.
  package static func file(_ shortAnswer: ShortAnswer?, _ text: String) -> String {
    "answer: \(shortAnswer?.rawValue ?? "")\n\n\(text)\n"
  }

  /// - Parameter file: What the reviewer saved.
  /// - Returns: `nil` when nothing is left of it, or the first line names no short answer.
  package static func read(_ file: String) -> (shortAnswer: ShortAnswer?, text: String)? {
    let (word, text) = parts(of: file)
    let short = shortAnswer(word)
    guard word.isEmpty || short != nil else { return nil }
    return short == nil && text.isEmpty ? nil : (short, text)
  }

  /// Why ``read(_:)`` can't take what a reviewer typed.
  ///
  /// - Parameter file: What the reviewer saved.
  /// - Returns: A clause; `nil` when it can be taken, or nothing is left of it.
  package static func slip(in file: String) -> String? {
    let word = parts(of: file).word
    guard !word.isEmpty, shortAnswer(word) == nil else { return nil }
    let shown = DisplayWidth.truncated(DisplayWidth.printable(word), to: 40)
    return "the first line says \u{201c}\(shown)\u{201d}, which is none of yes, no, partial and n/a"
  }

  /// The word after `answer:` on the first line, empty where there is none, and the text.
  private static func parts(of file: String) -> (word: String, text: String) {
    // Editors end lines in LF or CR LF, which is one character, and some begin with U+FEFF.
    var lines = file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    if let first = lines.first, first.unicodeScalars.first == "\u{feff}" {
      lines[0] = String(first.unicodeScalars.dropFirst())
    }
    var word = ""
    if let first = lines.first, first.lowercased().hasPrefix("answer:") {
      word = first.dropFirst("answer:".count).trimmingBlanks
      lines.removeFirst()
    }
    return (word, lines.joined(separator: "\n").trimmingBlanks)
  }

  /// As people write it: `yes`, `N/A`, `not applicable`.
  package static func shortAnswer(_ word: String) -> ShortAnswer? {
    let plain = word.lowercased().trimmingBlanks
    return ShortAnswer.allCases.first {
      plain == $0.rawValue || plain == $0.label.lowercased()
        || plain == $0.rawValue.replacing("-", with: " ")
    } ?? ["y": .yes, "n": .no, "p": .partial, "a": .notApplicable, "na": .notApplicable][plain]
  }
}

extension StringProtocol {
  fileprivate var trimmingBlanks: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
