import Assurance
import Store

/// Who sent a questionnaire: said once for a file, else guessed from its name.
enum CustomerNames {
  /// - Parameters:
  ///   - said: What a person says now; `nil` leaves it to what was said before.
  ///   - fileName: The customer's file, without its folder.
  ///   - sha256: Of the file as it was received.
  ///   - open: The workspace.
  /// - Returns: The customer; one that is known in another spelling keeps the known one. Derived,
  ///   where only another file of the same name was said to come from them.
  /// - Throws: When the record can't be read, or the name is blank.
  static func customer(
    said: String?, fileName: String, sha256: String, in open: OpenWorkspace
  ) throws -> Customer {
    let said = said.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    if said == "" { throw WorkflowError.blankName(option: "--customer") }
    return try open.database.read { record in
      if let said {
        let known = try record.customers().first { $0.lowercased() == said.lowercased() }
        return Customer(name: known ?? said, isDerived: false)
      }
      return try record.customer(fileName: fileName, sha256: sha256)
        ?? Customer(name: derived(from: fileName), isDerived: true)
    }
  }

  /// What is left of a file's name without the words that questionnaires are named with.
  static func derived(from fileName: String) -> String {
    let stem = fileName.split(separator: ".").dropLast().joined(separator: ".")
    let name = stem.isEmpty ? fileName : stem
    let words = name.split { " _-–()[].,".contains($0) }
    let telling = words.filter { word in
      let lower = word.lowercased()
      let isVersion = lower.hasPrefix("v") && lower.dropFirst().allSatisfy(\.isNumber)
      return !common.contains(lower) && !isVersion && !lower.allSatisfy(\.isNumber)
    }
    return telling.isEmpty ? name : telling.joined(separator: " ")
  }

  private static let common: Set<String> = [
    "security", "questionnaire", "questionnaires", "questions", "vendor", "supplier", "assessment",
    "survey", "sig", "lite", "core", "caiq", "hecvat", "vsa", "due", "diligence", "risk", "third",
    "party", "form", "final", "draft", "copy", "short", "full", "information", "the", "and", "of",
    "for", "tprm", "infosec", "it", "privacy", "compliance", "review", "response", "template",
  ]
}
