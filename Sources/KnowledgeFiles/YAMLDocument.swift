import Assurance
import Yams

/// One YAML mapping read defensively: every scalar as the text that was written, with its line.
struct YAMLDocument {
  let file: String
  /// What the line numbers of the text are counted from, for text inside a larger file.
  let firstLine: Int
  private(set) var root: Node.Mapping?
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - text: The YAML alone.
  ///   - file: As it is named in findings.
  ///   - firstLine: The line of the file that the text begins on.
  init(_ text: String, file: String, firstLine: Int = 1) {
    self.file = file
    self.firstLine = firstLine
    if let line = Self.lineOfAlias(in: text) {
      findings.append(
        Finding(
          file: file, line: line + firstLine - 1,
          "anchors and aliases (& and *) are not read here; write the value out, or in quotes."))
      return
    }
    do {
      guard let node = try Yams.compose(yaml: text, .default) else {
        findings.append(Finding(file: file, line: firstLine, "it holds nothing."))
        return
      }
      guard case .mapping(let mapping) = node else {
        findings.append(
          Finding(file: file, line: firstLine, "it must be a list of 'key: value' lines."))
        return
      }
      root = mapping
    } catch {
      findings.append(Self.finding(for: error, file: file, firstLine: firstLine))
    }
  }

  func line(of node: Node) -> Int? { node.mark.map { $0.line + firstLine - 1 } }

  private static func finding(for error: any Error, file: String, firstLine: Int) -> Finding {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      return Finding(
        file: file, line: mark.line + firstLine - 1,
        "this is not YAML that can be read: \(problem). Put values with ': ' or '#' in quotes.")
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "\($0)" }.sorted().joined(separator: ", ")
      return Finding(
        file: file, line: context.mark.line + firstLine - 1, "\(names) is written twice; keep one.")
    default:
      return Finding(file: file, line: firstLine, "this is not YAML that can be read.")
    }
  }

  /// An alias can stand for a text of any size, and aliases of aliases for any amount of memory.
  private static func lineOfAlias(in text: String) -> Int? {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let trimmed = line.drop { $0 == " " || $0 == "-" }
      let value =
        trimmed.split(separator: ":", maxSplits: 1).last.map { $0.drop { $0 == " " } } ?? ""
      for candidate in [trimmed, value] {
        if let first = candidate.first, first == "&" || first == "*",
          candidate.dropFirst().first?.isLetter == true, !candidate.hasPrefix("**")
        {
          return index + 1
        }
      }
    }
    return nil
  }
}
