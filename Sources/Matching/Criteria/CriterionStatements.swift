import Assurance

/// How companies put what meets each criterion, point of focus by point of focus, in our own words:
/// what a question's meaning is compared with.
enum CriterionStatements {
  /// - Returns: Sentences; none for a code outside the catalogue.
  static func of(_ code: Criterion.Code) -> [String] { table[code.rawValue] ?? [] }

  private static let table = [
    controlEnvironment, assessment, access, operations, categories, privacy,
  ]
  .reduce(into: [String: [String]]()) { $0.merge(parsed($1)) { first, _ in first } }

  /// A line without a blank is a code; the lines below it are its sentences.
  private static func parsed(_ text: String) -> [String: [String]] {
    var found: [String: [String]] = [:]
    var code = ""
    for line in text.split(separator: "\n").map(String.init) {
      if line.contains(" ") { found[code, default: []].append(line) } else { code = line }
    }
    return found
  }
}
