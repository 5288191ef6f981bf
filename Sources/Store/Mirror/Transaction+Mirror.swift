package import Assurance
import GRDB

extension Transaction {
  /// See ``Database/syncBase()``.
  package func syncBase() throws -> [ApprovedAnswer.ID: String] {
    let pairs = try fetch("SELECT answerID, contentHash FROM mirrorBase") { row in
      (ApprovedAnswer.ID(row[0] as String), row[1] as String)
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// See ``Database/setSyncBase(_:)``.
  package func setSyncBase(_ base: [ApprovedAnswer.ID: String]) throws {
    let before = try syncBase()
    for id in before.keys.sorted() where base[id] == nil {
      try run("DELETE FROM mirrorBase WHERE answerID = ?", [id.rawValue])
    }
    for (id, hash) in base.sorted(by: { $0.key < $1.key }) where before[id] != hash {
      try run(
        """
        INSERT INTO mirrorBase (answerID, contentHash) VALUES (?, ?)
        ON CONFLICT (answerID) DO UPDATE SET contentHash = excluded.contentHash
        """, [id.rawValue, hash])
    }
  }

  /// See ``Database/folderStamp``.
  package var folderStamp: String? {
    get throws { try fact(.folderStamp) }
  }

  /// See ``Database/setFolderStamp(_:)``.
  package func setFolderStamp(_ stamp: String?) throws {
    try setFact(.folderStamp, to: stamp)
  }
}

// MARK: - Facts

/// The names under which single values are kept.
struct FactName: RawRepresentable {
  let rawValue: String

  static let knowledgeRevision = FactName(rawValue: "knowledgeRevision")
  static let folderStamp = FactName(rawValue: "folderStamp")

  /// What was written to a completed questionnaire.
  static func export(_ path: String) -> FactName { FactName(rawValue: "export:\(path)") }
}

extension Transaction {
  func fact(_ name: FactName) throws -> String? {
    try fetchFirst("SELECT value FROM fact WHERE name = ?", [name.rawValue]) { $0[0] as String }
  }

  /// Keeps the value in place of the one before; `nil` forgets it.
  func setFact(_ name: FactName, to value: String?) throws {
    guard try fact(name) != value else { return }
    guard let value else { return try run("DELETE FROM fact WHERE name = ?", [name.rawValue]) }
    try run(
      """
      INSERT INTO fact (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """, [name.rawValue, value])
  }
}
