/// Lines of block-style YAML, built in order; what is `nil` or empty is left out.
struct YAMLBlock {
  private(set) var text = ""
  private let indent: String
  /// The dash of a list's entry stands before the first key.
  private var lead: String

  init() {
    indent = ""
    lead = ""
  }

  private init(entryAt indent: String) {
    self.indent = indent + "  "
    lead = indent + "- "
  }

  mutating func scalar(_ key: String, _ value: String?) {
    guard let value else { return }
    line("\(key): \(YAMLWriter.scalar(value))")
  }

  mutating func list(_ key: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    line("\(key): \(YAMLWriter.list(items))")
  }

  /// `key: {a: b}`.
  mutating func map(_ key: String, _ pairs: [(String, String?)]) {
    line("\(key): \(YAMLWriter.map(Self.present(pairs)))")
  }

  /// A list with one `{a: b}` a line.
  mutating func maps(_ key: String, _ entries: [[(String, String?)]]) {
    guard !entries.isEmpty else { return }
    line("\(key):")
    for entry in entries { text += "\(indent)  - \(YAMLWriter.map(Self.present(entry)))\n" }
  }

  /// A list whose entries take several lines.
  mutating func entries<Entry>(
    _ key: String, _ entries: [Entry], _ write: (inout YAMLBlock, Entry) -> Void
  ) {
    guard !entries.isEmpty else { return }
    line("\(key):")
    for entry in entries {
      var block = YAMLBlock(entryAt: indent + "  ")
      write(&block, entry)
      text += block.text
    }
  }

  private mutating func line(_ content: String) {
    text += (text.isEmpty ? lead : indent) + content + "\n"
  }

  private static func present(_ pairs: [(String, String?)]) -> [(String, String)] {
    pairs.compactMap { key, value in value.map { (key, $0) } }
  }
}
