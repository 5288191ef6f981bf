/// A company's name in the parts that tell whether two spellings are one company.
package struct CompanyName: Hashable, Sendable {
  /// In small letters, without the legal form: `stratus harbor`.
  package let core: String
  /// `inc` or `gmbh`, each form in one spelling; empty when the name has none.
  package let form: String

  package init(_ name: String) {
    var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)[...]
    // Whatever stands first is the name, even where it reads like a form.
    var core = words.popFirst().map { [$0] } ?? []
    var forms: [String] = []
    while let word = words.popFirst() {
      if let next = words.first, word.count == 1, next.count == 1, Self.isLegalForm(word + next) {
        forms.append(word + next)
        words.removeFirst()
      } else if Self.isLegalForm(word) {
        forms.append(Self.shortForms[word] ?? word)
      } else {
        core.append(word)
      }
    }
    self.core = core.isEmpty ? name.lowercased() : core.joined(separator: " ")
    form = forms.joined(separator: " ")
  }

  /// `Stratus Harbor` may be `Stratus Harbor, Inc.`; `Stratus Harbor GmbH` is another company.
  package func fits(_ other: CompanyName) -> Bool {
    core == other.core && (form == other.form || form.isEmpty || other.form.isEmpty)
  }

  /// - Parameter word: One word of a name, as it is written: `Inc.`, `B.V.`, `GmbH`.
  /// - Returns: Whether it says what kind of company it is, and nothing else.
  package static func isLegalForm(_ word: String) -> Bool {
    legalForms.contains(word.lowercased().filter(\.isLetter))
  }

  private static let legalForms: Set<String> = [
    "ab", "ag", "as", "bv", "co", "company", "cooperative", "corp", "corporation", "gmbh", "inc",
    "incorporated", "kg", "limited", "llc", "llp", "lp", "ltd", "mbh", "nv", "oy", "plc", "pte",
    "pty", "sa", "sarl", "sas",
  ]

  private static let shortForms = [
    "company": "co", "corporation": "corp", "incorporated": "inc", "limited": "ltd",
  ]
}
