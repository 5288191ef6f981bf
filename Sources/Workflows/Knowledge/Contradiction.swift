import Assurance
import Matching

/// What two answers to one question can't both have right.
enum Contradiction {
  /// - Parameters:
  ///   - one: An answer.
  ///   - other: Another one, to the same question or to its inversion.
  ///   - isInverted: Whether the second question asks for the opposite.
  /// - Returns: What they differ in, as a clause; `nil` where no difference can be told.
  static func between(_ one: SaidAnswer, _ other: SaidAnswer, isInverted: Bool) -> String? {
    if isInverted {
      guard let said = one.shortAnswer, said == other.shortAnswer, said == .yes || said == .no
      else { return nil }
      return "both say \(said.label), though one seems to ask for the opposite"
    }
    if let one = one.shortAnswer, let other = other.shortAnswer, one != other {
      return "one says \(one.label), the other \(other.label)"
    }
    return StatementComparison.difference(one.text, other.text)
  }
}
