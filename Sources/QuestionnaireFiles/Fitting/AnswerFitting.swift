package import Assurance

/// Fits an approved answer to what a question's cells accept; what does not fit stays blank.
package enum AnswerFitting {
  /// What goes into which cell, and what was left out and why.
  package struct Fitted: Hashable, Sendable {
    /// By cell reference.
    package var written: [String: String] = [:]
    /// Sentences.
    package var notes: [String] = []
    /// Whether the short answer, or the text where there is none, found its place.
    package var isComplete = true
  }

  /// The longest text that a cell holds, in UTF-16 units.
  package static let longestText = 32_767

  package static func fit(
    shortAnswer: ShortAnswer?, text: String, to question: Question
  ) -> Fitted {
    var fitted = Fitted()
    let cells = question.cells
    guard text.utf16.count <= longestText else {
      fitted.isComplete = false
      fitted.notes.append("the text is longer than a cell holds and was left out")
      return fitted
    }
    if !cells.marks.isEmpty {
      mark(shortAnswer, in: cells, &fitted)
    } else if let answer = cells.answer {
      if !cells.choices.isEmpty {
        choose(shortAnswer, from: cells.choices, cell: answer, &fitted)
      } else if cells.comment == nil {
        fitted.written[answer] = Statement.text(shortAnswer, text)
        return fitted
      } else {
        fitted.written[answer] = shortAnswer?.label ?? text
        if shortAnswer == nil { return fitted }
      }
    }
    place(text, shortAnswer: shortAnswer, in: cells, &fitted)
    // Half an answer is worse than none: a comment beside an empty choice reads as an evasion.
    if !fitted.isComplete { fitted.written = [:] }
    return fitted
  }

  private static func mark(
    _ shortAnswer: ShortAnswer?, in cells: ResponseCells, _ fitted: inout Fitted
  ) {
    if let shortAnswer, let cell = cells.marks[shortAnswer] {
      fitted.written[cell] = "x"
    } else {
      fitted.isComplete = false
      fitted.notes.append(
        shortAnswer.map { "there is no column to mark for \($0.label)" }
          ?? "the approved answer has no short answer to mark")
    }
  }

  private static func choose(
    _ shortAnswer: ShortAnswer?, from choices: [String], cell: String, _ fitted: inout Fitted
  ) {
    let offered = choices.prefix(6).joined(separator: ", ")
    guard let shortAnswer else {
      fitted.isComplete = false
      fitted.notes.append(
        "the cell accepts only \(offered), and the approved answer has no short answer")
      return
    }
    let meaning = choices.filter { ChoiceVocabulary.meaning(of: $0) == shortAnswer }
    let plain = meaning.filter { ChoiceVocabulary.plainMeaning(of: $0) == shortAnswer }
    if meaning.count == 1 || plain.count == 1, let choice = plain.first ?? meaning.first {
      fitted.written[cell] = choice
      return
    }
    fitted.isComplete = false
    fitted.notes.append(
      meaning.isEmpty
        ? "none of the values the cell accepts (\(offered)) says \(shortAnswer.label)"
        : "\(meaning.joined(separator: " and ")) would both say \(shortAnswer.label)")
  }

  private static func place(
    _ text: String, shortAnswer: ShortAnswer?, in cells: ResponseCells, _ fitted: inout Fitted
  ) {
    guard let comment = cells.comment else {
      if cells.answer == nil, cells.marks.isEmpty {
        fitted.isComplete = false
        fitted.notes.append("no cell of this row may be written")
      }
      return
    }
    let isOnlyPlace = cells.answer == nil && cells.marks.isEmpty
    let value = isOnlyPlace ? Statement.text(shortAnswer, text) : text
    if !value.isEmpty { fitted.written[comment] = value }
  }
}
