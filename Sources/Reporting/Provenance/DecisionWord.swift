package import Assurance

/// A reviewer's decision as it is chosen in the provenance workbook.
package enum DecisionWord: Hashable, Sendable {
  case accept
  /// Counts from 1, as the candidates are numbered.
  case candidate(Int)
  /// Any other answer, by its id.
  case answer(ApprovedAnswer.ID)
  case edit
  case notApplicable
  case skip
  case assign

  /// What the drop-down offers, in its order.
  static let offered: [DecisionWord] =
    [.accept] + (1...5).map(DecisionWord.candidate) + [.edit, .notApplicable, .skip, .assign]

  package var text: String {
    switch self {
    case .accept: "Accept"
    case .candidate(let number): "Candidate \(number)"
    case .answer(let id): "Answer \(id)"
    case .edit: "Edit"
    case .notApplicable: "Not applicable"
    case .skip: "Skip"
    case .assign: "Assign"
    }
  }

  /// - Parameter text: As typed or chosen; case and blanks do not matter.
  package init?(_ text: String) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    if words.count == 2, words[0] == "answer" {
      self = .answer(ApprovedAnswer.ID(String(words[1])))
      return
    }
    let plain = words.joined(separator: " ")
    let known = Self.offered.first { $0.text.lowercased() == plain }
    guard let word = known ?? (["n/a", "na"].contains(plain) ? .notApplicable : nil) else {
      return nil
    }
    self = word
  }

  /// - Parameters:
  ///   - verdict: What was decided.
  ///   - candidates: Those the sheet numbers.
  package init?(_ verdict: Decision.Verdict, candidates: [Candidate]) {
    self.init(
      verdict,
      number: { id in
        candidates.prefix(5).firstIndex { $0.answerID == id }.map { $0 + 1 }
      })
  }

  /// - Parameters:
  ///   - verdict: What was decided.
  ///   - number: The number, from 1 to 5, that the sheet gives an answer; `nil` for one that is not
  ///     among its candidates.
  package init?(_ verdict: Decision.Verdict, number: (ApprovedAnswer.ID) -> Int?) {
    switch verdict {
    case .accept: self = .accept
    case .other(let taken):
      self = number(taken.id).map(DecisionWord.candidate) ?? .answer(taken.id)
    case .edit: self = .edit
    case .notApplicable: self = .notApplicable
    case .skip: self = .skip
    case .assign: self = .assign
    case .withdraw: return nil
    }
  }
}

/// The titles of the columns in which a reviewer decides; they find the columns again.
package enum ReviewColumn {
  package static let sheet = "Responses"
  package static let decision = "Decision"
  package static let answer = "Edited answer"
  package static let text = "Edited text"
  package static let assignee = "Assign to"
  package static let decider = "Decided by"
  package static let key = "Key"
  /// The answer that the sheet shows in full, and the revision whose words these are.
  package static let source = "Answer id"
  package static let revision = "Revision"
  /// Numbered, for a reviewer to choose from.
  package static let candidates = "Candidates"
  package static let question = "Question"
}

extension ReviewColumn {
  /// Whether a cell still says what was written into it; its line ends, blanks at its ends, and what
  /// no cell can hold make no difference.
  ///
  /// - Parameters:
  ///   - cell: As it was read.
  ///   - text: As it was written; empty for a cell that was left blank.
  /// - Returns: Whether they are the same to a reader.
  package static func holds(_ cell: String, _ text: String) -> Bool {
    let written = withoutBlanks(CellText.fitted(text))
    return withoutBlanks(cell) == written || withoutBlanks(CellText.fitted(cell)) == written
  }

  private static func withoutBlanks(_ text: String) -> Substring {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
