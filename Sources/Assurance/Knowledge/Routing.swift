/// Which team a question goes to when nothing approved answers it.
package struct Routing: Hashable, Sendable {
  /// Owner by the beginning of a criterion's code: `CC6` before `CC`, `P` for all of privacy.
  package var ownerByPrefix: [String: String]
  package var defaultOwner: String?

  package init(ownerByPrefix: [String: String] = [:], defaultOwner: String? = nil) {
    self.ownerByPrefix = ownerByPrefix
    self.defaultOwner = defaultOwner
  }

  /// The owner with the longest prefix that fits, else the default owner.
  package func owner(for criterion: Criterion.Code?) -> String? {
    guard let code = criterion?.rawValue else { return defaultOwner }
    let fitting = ownerByPrefix.keys.filter { prefix in
      guard code.hasPrefix(prefix) else { return false }
      // `P` is privacy and must not catch `PI1.1`; `CC1` must not catch `CC10`.
      let rest = code.dropFirst(prefix.count)
      return rest.first.map { !$0.isLetter && !(prefix.last?.isNumber == true && $0.isNumber) }
        ?? true
    }
    return fitting.max { $0.count < $1.count }.flatMap { ownerByPrefix[$0] } ?? defaultOwner
  }
}
