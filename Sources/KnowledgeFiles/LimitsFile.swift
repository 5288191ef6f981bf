package import Assurance
import Foundation
import Yams

/// `limits.yaml` in a workspace's root: how much a stranger's file may ask of us. What it leaves
/// out stays as it is by default; most workspaces have none.
package enum LimitsFile {
  /// What can be set.
  package enum Key: String, CaseIterable, Sendable {
    case fileSize = "file-size"
    case zipEntries = "zip-entries"
    case partSize = "part-size"
    case inflationRatio = "inflation-ratio"
    case packageSize = "package-size"
    case cells
    case cellText = "cell-text"
    case elementDepth = "xml-depth"
    case attributesPerElement = "xml-attributes"
    case seconds

    /// Whether it is a size, which may be written as `80 MB`.
    var isSize: Bool {
      switch self {
      case .fileSize, .partSize, .packageSize, .cellText: true
      default: false
      }
    }

    /// What is less protects nothing and opens nothing; what is more is a slip of the pen.
    var sensible: ClosedRange<Int> {
      switch self {
      case .fileSize, .partSize, .packageSize: 1 << 20...16 << 30
      case .cellText: 1 << 10...64 << 20
      case .zipEntries: 10...65_535
      case .inflationRatio: 10...100_000
      case .cells: 1_000...1_000_000_000
      case .elementDepth: 16...100_000
      case .attributesPerElement: 16...1_000_000
      case .seconds: 1...3_600
      }
    }
  }

  /// - Parameter path: The file; one that is not there sets nothing.
  /// - Returns: Bytes, counts and seconds by key, and what is wrong with the file.
  /// - Throws: ``KnowledgeFileError/cannotRead(_:)``.
  package static func read(
    path: String
  ) throws(KnowledgeFileError) -> (values: [Key: Int], findings: [Finding]) {
    guard FileManager.default.fileExists(atPath: path) else { return ([:], []) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .cannotRead("limits.yaml")
    }
    guard data.count <= 1 << 16, let text = String(validating: data, as: UTF8.self) else {
      return ([:], [Finding(file: "limits.yaml", "it is no short UTF-8 text.")])
    }
    return parse(text)
  }

  static func parse(_ text: String) -> (values: [Key: Int], findings: [Finding]) {
    let document = YAMLDocument(text, file: "limits.yaml")
    guard let root = document.root else { return ([:], document.findings) }
    var reader = MappingReader(root, in: document)
    var values: [Key: Int] = [:]
    for key in Key.allCases {
      guard let written = reader.text(key.rawValue) else { continue }
      guard let value = number(written, isSize: key.isSize) else {
        let example = key.isSize ? "a size such as 80 MB" : "a whole number"
        reader.problem(
          "\(key.rawValue) is \"\(written)\"; write \(example).", at: root[key.rawValue])
        continue
      }
      guard key.sensible.contains(value) else {
        reader.problem(
          "\(key.rawValue) is \(written); it must lie between \(shown(key.sensible.lowerBound, key)) and "
            + "\(shown(key.sensible.upperBound, key)).", at: root[key.rawValue])
        continue
      }
      values[key] = value
    }
    return (values, reader.finished())
  }

  /// `50 MB`, `1 GB`, `512 KB`, `2048`; digits may be grouped with `_`.
  private static func number(_ text: String, isSize: Bool) -> Int? {
    var digits = text.replacing("_", with: "").lowercased()
    var shift = 0
    for (unit, power) in [("kb", 10), ("mb", 20), ("gb", 30)] where isSize && digits.hasSuffix(unit)
    {
      digits = String(digits.dropLast(2))
      shift = power
    }
    while digits.last == " " { digits.removeLast() }
    guard let value = Int(digits), value >= 0 else { return nil }
    let (product, overflows) = value.multipliedReportingOverflow(by: 1 << shift)
    return overflows ? nil : product
  }

  private static func shown(_ value: Int, _ key: Key) -> String {
    guard key.isSize else { return "\(value)" }
    if value >= 1 << 30 { return "\(value >> 30) GB" }
    return value >= 1 << 20 ? "\(value >> 20) MB" : "\(value >> 10) KB"
  }
}
