import Assurance
import DurableFiles
import Foundation
import Store

/// What reviewing at the terminal and by spreadsheet have in common.
enum ReviewedRun {
  /// The run over the very file that is named; by its name alone where the file is not at hand.
  ///
  /// - Parameters:
  ///   - name: The file, or the id of a run.
  ///   - open: The workspace.
  /// - Returns: The latest, where there are several.
  /// - Throws: ``WorkflowError/notAnsweredYet(_:)``, or ``WorkflowError/questionnaireChanged(_:)``
  ///   where the file that was answered under this name is not the one that is there now.
  static func latest(_ name: String, in open: OpenWorkspace) throws -> QuestionnaireRun {
    guard let path = try? QuestionnairePath.resolve(name, in: open.workspace),
      let data = FileManager.default.contents(atPath: path)
    else { return try named(name, in: open) }
    let fileName = Self.fileName(of: path)
    let digest = ContentHash.of(Array(data))
    let customer = try CustomerNames.customer(
      said: nil, fileName: fileName, sha256: digest, in: open)
    if let run = try latest(fileName: fileName, sha256: digest, for: customer, in: open) {
      return run
    }
    let shown = open.workspace.relative(path)
    // The filled copy that we wrote stands for the file that it was made of.
    if try open.database.read({ try $0.exportHashes(of: shown) }).contains(digest) {
      return try named(fileName, in: open)
    }
    guard try open.database.latestRun(fileName: fileName) == nil else {
      throw WorkflowError.questionnaireChanged(shown)
    }
    throw WorkflowError.notAnsweredYet(shown)
  }

  private static func named(_ name: String, in open: OpenWorkspace) throws -> QuestionnaireRun {
    do {
      return try AnsweredQuestionnaires(in: open).one(name)
    } catch WorkflowError.noSuchQuestionnaire {
      let path = try QuestionnairePath.resolve(name, in: open.workspace)
      throw WorkflowError.notAnsweredYet(open.workspace.relative(path))
    }
  }

  /// The latest run over a file, of several customers' runs the customer's own.
  ///
  /// - Parameters:
  ///   - fileName: The file, without its folder.
  ///   - sha256: Of its bytes.
  ///   - customer: Who sent it.
  ///   - open: The workspace.
  /// - Returns: `nil` when no file of that name with these bytes was answered.
  /// - Throws: When the record can't be read.
  static func latest(
    fileName: String, sha256: String, for customer: Customer, in open: OpenWorkspace
  ) throws -> QuestionnaireRun? {
    let run = try open.database.read {
      try $0.latestRun(fileName: fileName, sha256: sha256, customer: customer.said)
    }
    return run?.sha256 == sha256 ? run : nil
  }

  static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The answer that was put before the reviewer first.
  static func proposed(_ row: RunRow) -> ApprovedAnswer.ID? {
    row.source?.answerID ?? row.candidates.first?.answerID
  }

  /// A reviewer may take what is past its review day, but no draft, nothing that is approved only from a later day on, and
  /// nothing that is too confidential for the reader.
  static func check(_ verdict: Decision.Verdict, _ standings: Standings) throws {
    guard let taken = verdict.taken else { return }
    guard let stored = try standings.current(taken.id) else {
      throw WorkflowError.cannotDecide("There is no answer \(taken.id) for this reader.")
    }
    switch try standings.standing(of: stored.answer) {
    case .draft:
      throw WorkflowError.cannotDecide(
        "\(taken.id) is a draft that nobody has approved; edit it, or have it approved.")
    case .approvedLater(let first):
      throw WorkflowError.cannotDecide(
        "\(taken.id) is approved only from \(first) on; edit it, or decide on that day.")
    default: break
    }
  }
}
