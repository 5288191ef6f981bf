import Assurance
import Foundation
import KnowledgeFiles

/// An approved answer as a line of JSON.
struct KnownAnswer: Decodable {
  let id: String
  let questions: [String]
  let answer: String?
  let text: String?
  let criteria: [String]?

  var approved: ApprovedAnswer {
    var made = ApprovedAnswer(
      id: .init(id), questions: questions,
      shortAnswer: answer.flatMap { ShortAnswer(rawValue: $0) }, text: text ?? "")
    made.criteria = (criteria ?? []).map { Criterion.Code($0) }
    return made
  }
}

/// The answers in a file of JSON lines, or in a knowledge base's folder.
func approvedAnswers(at path: String) throws -> [ApprovedAnswer] {
  if FileManager.default.fileExists(atPath: "\(path)/answers") {
    return KnowledgeFolder(path: path).read().base.answers
  }
  return try lines(path, as: KnownAnswer.self).map(\.approved)
}
