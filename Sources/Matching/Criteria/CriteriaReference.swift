import Assurance

/// What criteria are recognised by, in the form in which it is searched: each criterion's words of
/// practice and its statements, an entry of its own for each.
package enum CriteriaReference {
  /// What an entry's phrasings are.
  enum Kind: String {
    /// Nouns and short expressions.
    case words
    /// Sentences.
    case statements
  }

  /// - Returns: The bytes of a ``MatchIndex`` of ``revision``.
  package static func build() -> [UInt8] {
    let entries = TrustServicesCriteria.all.flatMap { criterion in
      Kind.all.map { kind in
        ApprovedAnswer(
          id: .init("\(kind.rawValue):\(criterion.code)"), questions: texts(kind, criterion),
          criteria: [criterion.code])
      }
    }
    return MatchIndex.build(from: entries, revision: revision)
  }

  /// What it was built from; a test says what to write here when the texts have changed. Working it out
  /// would cost each command three milliseconds.
  package static let revision = "criteria 11316535982652275585"

  /// Another text whenever the texts are others.
  static var computedRevision: String {
    let all = TrustServicesCriteria.all.flatMap { criterion in
      Kind.all.flatMap { ["\(criterion.code) \($0.rawValue)"] + texts($0, criterion) }
    }
    return "criteria \(TermHash.of(all.joined(separator: "\n")))"
  }

  private static func texts(_ kind: Kind, _ criterion: Criterion) -> [String] {
    switch kind {
    case .words: CriterionWords.of(criterion.code)
    case .statements: [criterion.title] + CriterionStatements.of(criterion.code)
    }
  }

  static func kind(of id: ApprovedAnswer.ID) -> Kind? {
    Kind.all.first { id.rawValue.hasPrefix("\($0.rawValue):") }
  }
}

extension CriteriaReference.Kind {
  static let all: [Self] = [.words, .statements]
}
