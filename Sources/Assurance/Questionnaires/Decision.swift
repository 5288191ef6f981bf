package import Foundation

/// What a reviewer decided about one question, with who and when; never changed, only followed by
/// a later one.
package struct Decision: Hashable, Sendable {
  package var verdict: Verdict
  /// The reviewer's name.
  package var by: String
  package var at: Date

  package enum Verdict: Hashable, Sendable {
    /// The proposed answer, as it was worded then.
    case accept(AnswerRevision)
    /// Another answer than the one proposed.
    case other(AnswerRevision)
    /// The reviewer's own words.
    case edit(EditedAnswer)
    /// The question does not concern us.
    case notApplicable
    /// Left as it is for now.
    case skip
    /// Somebody else is to decide.
    case assign(to: String)
    /// The decision before is taken back, and none stands.
    case withdraw
  }

  package init(_ verdict: Verdict, by: String, at: Date) {
    self.verdict = verdict
    self.by = by
    self.at = at
  }
}

/// An approved answer at one of its revisions, which count from 1.
package struct AnswerRevision: Hashable, Sendable {
  package var id: ApprovedAnswer.ID
  package var revision: Int

  package init(_ id: ApprovedAnswer.ID, _ revision: Int) {
    self.id = id
    self.revision = revision
  }
}

/// What a reviewer wrote in place of an approved answer.
package struct EditedAnswer: Hashable, Sendable {
  package var shortAnswer: ShortAnswer?
  package var text: String
  /// The answer whose wording was changed; `nil` for words that come from no answer.
  package var basis: AnswerRevision?

  package init(shortAnswer: ShortAnswer?, text: String, basis: AnswerRevision? = nil) {
    self.shortAnswer = shortAnswer
    self.text = text
    self.basis = basis
  }
}

extension Decision.Verdict {
  /// Whether what is written follows from it; a skipped or assigned question is still open.
  package var settles: Bool {
    switch self {
    case .accept, .other, .edit, .notApplicable: true
    case .skip, .assign, .withdraw: false
    }
  }

  /// The approved answer it takes as it stands.
  package var taken: AnswerRevision? {
    switch self {
    case .accept(let answer), .other(let answer): answer
    default: nil
    }
  }

  /// As a person reads it: "Accepted encryption-at-rest r3".
  package var sentence: String {
    switch self {
    case .accept(let answer): "accepted \(answer.id) r\(answer.revision)"
    case .other(let answer): "took \(answer.id) r\(answer.revision) instead"
    case .edit(let edited):
      "edited" + (edited.basis.map { " \($0.id) r\($0.revision)" } ?? "")
    case .notApplicable: "not applicable"
    case .skip: "skipped"
    case .assign(let owner): "assigned to \(owner)"
    case .withdraw: "taken back"
    }
  }
}

extension ApprovedAnswer {
  /// Whether a customer would read the same words.
  package func saysTheSame(as other: ApprovedAnswer) -> Bool {
    shortAnswer == other.shortAnswer && text == other.text
  }

  /// The short answer and the text as one.
  package var statement: String { Statement.text(shortAnswer, text) }
}

/// A short answer and its text as one, the short answer said once.
package enum Statement {
  /// - Parameters:
  ///   - shortAnswer: Said first, unless the text begins with that very word.
  ///   - text: May be empty.
  /// - Returns: The text alone where there is no short answer.
  package static func text(_ shortAnswer: ShortAnswer?, _ text: String) -> String {
    guard let shortAnswer else { return text }
    guard !text.isEmpty else { return shortAnswer.label }
    return begins(text, with: shortAnswer) ? text : "\(shortAnswer.label). \(text)"
  }

  /// "No, we don't." says No; "Normally …" and "No-code tools …" only begin with its letters.
  private static func begins(_ text: String, with shortAnswer: ShortAnswer) -> Bool {
    let text = text.lowercased()
    let words =
      shortAnswer == .partial
      ? ["partial", "partially", "partly"] : [shortAnswer.label.lowercased()]
    return words.contains { word in
      guard text.hasPrefix(word) else { return false }
      let rest = text.dropFirst(word.count)
      guard let next = rest.first else { return true }
      if next == "-" || next == "\u{2010}" || next == "\u{2011}" {
        return rest.dropFirst().first?.isLetter != true
      }
      return !next.isLetter && !next.isNumber
    }
  }
}
