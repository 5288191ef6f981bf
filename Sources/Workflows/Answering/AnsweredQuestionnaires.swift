package import Store

/// What was answered when.
package struct AnsweredQuestionnaires: Sendable {
  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// The newest first.
  package func all() throws -> [RunSummary] { try open.database.runs() }

  /// The newest run of a file, or the run whose id begins so.
  ///
  /// - Throws: ``WorkflowError/noSuchQuestionnaire(_:)``.
  package func one(_ name: String) throws -> QuestionnaireRun {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    if let run = try open.database.latestRun(fileName: file) { return run }
    if let run = try open.database.run(name) { return run }
    throw WorkflowError.noSuchQuestionnaire(name)
  }

  /// Every decision about a file, the latest first.
  ///
  /// - Throws: ``WorkflowError/noSuchQuestionnaire(_:)``.
  package func decisions(_ name: String) throws -> [LoggedDecision] {
    let run = try one(name)
    return try open.database.read { try $0.decisionLog(fileName: run.fileName) }
  }
}
