package import Assurance

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
    var lines = file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var short: ShortAnswer?
    if let first = lines.first, first.lowercased().hasPrefix("answer:") {
      let word = first.dropFirst("answer:".count).trimmingBlanks
      if !word.isEmpty {
        guard let known = shortAnswer(word) else { return nil }
        short = known
      }
      lines.removeFirst()
    }
    let text = lines.joined(separator: "\n").trimmingBlanks
    return short == nil && text.isEmpty ? nil : (short, text)
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
