extension Facet {
  /// "If you do not support single sign-on, do you offer multi-factor authentication?" is asked only of those without: what is
  /// approved for everybody, or about what they lack, is no answer to it.
  ///
  /// "If you do not, please explain" asks nothing of its own, so a verb has to follow.
  static let condition = Facet(
    "condition", .strict,
    [("those who do not", (lacking + denied).joined(separator: "|"))])

  private static let owners = [
    "your organization", "your company", "your product", "your solution", "your service",
    "your application", "the product", "the solution",
  ]

  private static let lacking = ["you have no", "you lack"].map { "if \($0)" }

  private static let denied =
    ["do not", "don t", "dont", "cannot"].flatMap { not in verbs.map { "if you \(not) \($0)" } }
    + owners.flatMap { owner in
      ["does not", "doesn t"].flatMap { not in verbs.map { "if \(owner) \(not) \($0)" } }
    }

  private static let verbs = [
    "support", "have", "use", "offer", "provide", "share", "allow", "permit", "perform",
    "maintain", "hold", "own", "encrypt", "require", "enforce",
  ]
}
