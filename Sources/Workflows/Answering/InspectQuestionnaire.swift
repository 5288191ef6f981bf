package import Assurance
package import QuestionnaireFiles

/// Shows what was understood of a questionnaire before anything is answered.
package struct InspectQuestionnaire: Sendable {
  package struct Result: Sendable {
    package let questionnaire: Questionnaire
    /// For each sheet one sentence.
    package let decisions: [String]
    /// For each sheet every decision with its evidence.
    package let explanations: [LayoutExplanation]
    /// What a person should know before the file is filled, in sentences.
    package let cautions: [String]
    /// What was said before about such a file and held for this one too, as it would be typed.
    package let rememberedOptions: [String]
    /// Stands for the template; what is settled is remembered by it.
    package let fingerprint: String
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Throws: One sentence that names the option which helps.
  package func callAsFunction(_ path: String, layout: LayoutSettings) throws -> Result {
    let file = try ReadQuestionnaire(in: open)(path, layout: layout)
    return Result(
      questionnaire: file.questionnaire, decisions: file.decisions,
      explanations: file.explanations, cautions: file.cautions,
      rememberedOptions: file.rememberedOptions,
      fingerprint: file.fingerprint.text)
  }
}
