import Assurance

extension DigestDocument {
  /// For mails and terminals: lines of at most 76 columns, a newline after each.
  package var plainText: String {
    let parts =
      [[title], [summary]] + changesInOrder.map(lines)
      + [due.isEmpty ? [nothingDue] : ["Due:"] + dueInOrder.flatMap(lines)]
      + (countsInOrder.isEmpty ? [] : [["All vendors: \(countWords)."]])
    return parts.map { $0.flatMap(DigestDocument.wrapped).joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var countWords: String {
    countsInOrder.map { "\($0.count) \($0.verdict.rawValue)" }.joined(separator: ", ")
  }

  private func lines(_ change: Change) -> [String] {
    ["* \(change.name): \(words(change))"] + change.reasons.map { "  - \($0)" }
  }

  private func words(_ change: Change) -> String {
    switch change.from {
    case nil: "new, \(change.to.rawValue)"
    case change.to: "still \(change.to.rawValue)"
    case .some(let from): "\(from.rawValue) → \(change.to.rawValue)"
    }
  }

  private func lines(_ due: Due) -> [String] {
    [
      "* \(due.date.day), \(distance(to: due.date.day)): \(due.name)",
      "  \(due.date.kind.label): \(due.date.title)",
    ]
  }

  /// The line in lines of its indent; what goes on after a bullet stands under its first word.
  private static func wrapped(_ line: String) -> [String] {
    let printable = DisplayWidth.printable(line)
    let start = String(printable.prefix { $0 == " " })
    let rest = printable.dropFirst(start.count)
    let bullet = rest.hasPrefix("* ") || rest.hasPrefix("- ") ? String(rest.prefix(2)) : ""
    let hanging = String(repeating: " ", count: start.count + bullet.count)
    let words = String(rest.dropFirst(bullet.count))
    return DisplayWidth.wrapped(words, to: 76 - hanging.count).enumerated().map {
      ($0.offset == 0 ? start + bullet : hanging) + $0.element
    }
  }
}
