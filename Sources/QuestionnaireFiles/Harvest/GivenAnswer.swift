package import Assurance

/// What a completed questionnaire says to one of its questions.
package struct GivenAnswer: Hashable, Sendable {
  package var question: Question
  /// `nil` when only the text answers.
  package var shortAnswer: ShortAnswer?
  /// Without blanks at its ends; empty when only the short answer was given.
  package var text: String
  /// The cell it stands in, with its sheet where the file has sheets: `Security!C12`.
  package var cell: String
}

/// Everything that a completed questionnaire says, and what in its cells is no answer.
package struct GivenAnswers: Hashable, Sendable {
  /// Why something in a question's cells was left out.
  package enum LeftOut: String, Hashable, Sendable, CaseIterable {
    /// Our name, contacts and the like.
    case companyFact
    /// Nothing stands in the cells.
    case blank
    /// A prompt of the template: "Please explain".
    case placeholder
    /// A formula gives it.
    case computed
    /// N/A without a word, as on most rows of its sheet: the template's default.
    case defaultNotApplicable
  }

  /// A row that says two things at once.
  package struct Unclear: Hashable, Sendable {
    package var cell: String
    package var question: String
    /// A clause: "Yes and No are both marked".
    package var reason: String
  }

  /// In the file's order.
  package private(set) var answers: [GivenAnswer] = []
  package private(set) var leftOut: [LeftOut: Int] = [:]
  package private(set) var unclear: [Unclear] = []

  package init(_ questionnaire: Questionnaire) {
    for sheet in questionnaire.sheets {
      var found: [GivenAnswer] = []
      for question in sheet.questions {
        let isNamedAfterFile = sheet.name == questionnaire.fileName
        let reading = GivenAnswerReader(question, sheet: isNamedAfterFile ? nil : sheet.name)
        switch reading.outcome {
        case .answered(let answer): found.append(answer)
        case .leftOut(let reason): leftOut[reason, default: 0] += 1
        case .unclear(let unclear): self.unclear.append(unclear)
        }
      }
      answers += withoutDefaults(withoutNotes(found, on: sheet))
    }
  }

  /// Remarks on a few rows of a sheet none of whose answer cells says anything are the template's.
  private mutating func withoutNotes(
    _ found: [GivenAnswer], on sheet: Questionnaire.Sheet
  ) -> [GivenAnswer] {
    guard !found.isEmpty,
      !found.contains(where: { $0.question.existing.answer != nil })
    else { return found }
    let asking = sheet.questions.filter { $0.kind != .companyFact }
    let haveAnswerCells = asking.contains { $0.cells.takesAnswer }
    let isSparse = found.count * (haveAnswerCells ? 2 : 10) < asking.count
    guard isSparse, haveAnswerCells || Self.mostlyRepeatOneText(found) else { return found }
    leftOut[.placeholder, default: 0] += found.count
    return []
  }

  private static func mostlyRepeatOneText(_ found: [GivenAnswer]) -> Bool {
    let counts = Dictionary(grouping: found, by: \.text).mapValues(\.count)
    return counts.values.contains { $0 >= 3 && $0 * 2 > found.count }
  }

  /// A template may come with N/A in every row, to be changed where something applies.
  private mutating func withoutDefaults(_ found: [GivenAnswer]) -> [GivenAnswer] {
    let bare = found.count { $0.isBareNotApplicable }
    guard bare >= 3, bare * 2 > found.count else { return found }
    leftOut[.defaultNotApplicable, default: 0] += bare
    return found.filter { !$0.isBareNotApplicable }
  }
}

extension ResponseCells {
  fileprivate var takesAnswer: Bool { answer != nil || !marks.isEmpty }
}

extension GivenAnswer {
  fileprivate var isBareNotApplicable: Bool { shortAnswer == .notApplicable && text.isEmpty }
}
