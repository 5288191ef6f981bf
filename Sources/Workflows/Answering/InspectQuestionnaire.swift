package import Assurance
import QuestionnaireFiles

/// Shows what was understood of a questionnaire before anything is answered.
package struct InspectQuestionnaire: Sendable {
  package struct Result: Sendable {
    package let questionnaire: Questionnaire
    /// For each sheet one sentence.
    package let decisions: [String]
    package let usedRememberedLayout: Bool
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Throws: One sentence that names the option which helps.
  package func callAsFunction(_ path: String, layout: LayoutSettings) throws -> Result {
    let file = try ReadQuestionnaire(in: open)(path, layout: layout)
    return Result(
      questionnaire: file.questionnaire, decisions: file.decisions,
      usedRememberedLayout: file.usedRememberedLayout)
  }
}
