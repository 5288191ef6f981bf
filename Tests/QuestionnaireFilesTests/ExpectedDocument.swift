import Foundation

/// What is to be found in one of the documents in `Documents`, as `Scripts/make-documents` says.
struct ExpectedDocument: Decodable, Sendable {
  struct Asked: Decodable, Sendable {
    let sheet: String
    let row: Int
    let answer: String?
    let comment: String?
    let choices: [String]?
    let marks: [String]?
    let section: String?
    let id: String?
    let text: String?
    let existing: String?
    let kind: String?
  }

  let questions: [Asked]
  /// Beginnings of the notices, in order.
  let notices: [String]
  /// Ends of what is said before filling.
  let cautions: [String]
  /// Whether filling only adds characters to the document's part.
  let inserts_only: Bool

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Documents").path

  static let all: [String: ExpectedDocument] = {
    guard let data = FileManager.default.contents(atPath: "\(folder)/expected.json") else {
      return [:]
    }
    return (try? JSONDecoder().decode([String: ExpectedDocument].self, from: data)) ?? [:]
  }()
}
