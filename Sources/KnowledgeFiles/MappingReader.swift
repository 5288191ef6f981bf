import Assurance
import Yams

/// Reads the values of one mapping by key, and keeps note of what is wrong with them.
struct MappingReader {
  let mapping: Node.Mapping
  let document: YAMLDocument
  private(set) var findings: [Finding] = []
  private var known: Set<String> = []

  init(_ mapping: Node.Mapping, in document: YAMLDocument) {
    self.mapping = mapping
    self.document = document
  }

  mutating func problem(_ message: String, at node: Node? = nil) {
    let line =
      node.flatMap { document.line(of: $0) }
      ?? mapping.mark.map { $0.line + document.firstLine - 1 }
    findings.append(Finding(file: document.file, line: line, message))
  }

  mutating func adopt(_ other: [Finding]) { findings += other }

  mutating func node(_ key: String) -> Node? {
    known.insert(key)
    guard let node = mapping.first(where: { $0.key.scalar?.string == key })?.value else {
      return nil
    }
    if let scalar = node.scalar, scalar.string.isEmpty, scalar.style == .plain { return nil }
    return node
  }

  mutating func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let scalar = node.scalar else {
      problem("\(key) must be one value.", at: node)
      return nil
    }
    return scalar.string
  }

  mutating func texts(_ key: String) -> [String] {
    guard let node = node(key) else { return [] }
    if let scalar = node.scalar { return [scalar.string] }
    guard let sequence = node.sequence else {
      problem("\(key) must be a list.", at: node)
      return []
    }
    return sequence.compactMap { item in
      if let scalar = item.scalar { return scalar.string }
      // "- Which standards: a or b" is read as a mapping; say how to write it instead.
      problem("an entry of \(key) is not plain text; put it in double quotes.", at: item)
      return nil
    }
  }

  mutating func day(_ key: String) -> CalendarDay? {
    guard let text = text(key) else { return nil }
    if let day = CalendarDay(text) { return day }
    problem("\(key) is \"\(text)\", which is no day as yyyy-mm-dd.", at: mapping[key])
    return nil
  }

  mutating func integer(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    if let number = Int(text), number >= 0 { return number }
    problem("\(key) is \"\(text)\", which is no whole number.", at: mapping[key])
    return nil
  }

  mutating func flag(_ key: String) -> Bool {
    guard let text = text(key)?.lowercased() else { return false }
    if ["true", "yes"].contains(text) { return true }
    if !["false", "no"].contains(text) {
      problem("\(key) is \"\(text)\"; write true or false.", at: mapping[key])
    }
    return false
  }

  /// One of an enumeration's words.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let text = text(key) else { return nil }
    if let value = Value(rawValue: text.lowercased()) { return value }
    let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
    problem("\(key) is \"\(text)\"; it must be one of \(allowed).", at: mapping[key])
    return nil
  }

  mutating func period(_ key: String) -> DayPeriod? {
    guard var inner = nested(key) else { return nil }
    let from = inner.day("from")
    let to = inner.day("to")
    adopt(inner.finished())
    guard let from, let to else {
      if inner.findings.isEmpty { problem("\(key) needs both from and to.", at: mapping[key]) }
      return nil
    }
    if let period = DayPeriod(from: from, to: to) { return period }
    problem("\(key) ends on \(to), before it begins on \(from).", at: mapping[key])
    return nil
  }

  mutating func nested(_ key: String) -> MappingReader? {
    guard let node = node(key) else { return nil }
    if let mapping = node.mapping { return MappingReader(mapping, in: document) }
    problem("\(key) must hold 'key: value' pairs.", at: node)
    return nil
  }

  mutating func list(_ key: String) -> [MappingReader] {
    guard let node = node(key) else { return [] }
    guard let sequence = node.sequence else {
      problem("\(key) must be a list.", at: node)
      return []
    }
    return sequence.compactMap { item in
      if let mapping = item.mapping { return MappingReader(mapping, in: document) }
      problem("an entry of \(key) must hold 'key: value' pairs.", at: item)
      return nil
    }
  }

  /// Everything found, with the keys that nothing asked for.
  mutating func finished() -> [Finding] {
    for (key, _) in mapping {
      guard let name = key.scalar?.string, !known.contains(name) else { continue }
      let near = known.min { Self.distance(name, $0) < Self.distance(name, $1) }
      let hint = near.flatMap { Self.distance(name, $0) <= 3 ? " Did you mean \($0)?" : nil } ?? ""
      problem("the key \(name) is not known here.\(hint)", at: key)
    }
    return findings
  }

  /// How many letters differ, place by place from both ends; enough to tell a slip of the pen.
  private static func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left), b = Array(right)
    var head = 0
    while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] {
      tail += 1
    }
    return max(a.count, b.count) - head - tail
  }
}
