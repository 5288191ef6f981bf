import Assurance

/// Criteria as a person reads them who does not know the codes by heart.
enum ProposedCriteria {
  /// "CC6.1 Logical access is protected: architecture, credentials, keys".
  static func titled(_ code: Criterion.Code) -> String {
    let title = TrustServicesCriteria.criterion(code)?.title
    return [code.rawValue, title].compactMap(\.self).joined(separator: " ")
  }

  /// The first with its title, the others by their codes; `nil` when there is none.
  static func line(_ codes: [Criterion.Code]) -> String? {
    guard let first = codes.first else { return nil }
    let others = codes.dropFirst().map(\.rawValue).joined(separator: ", ")
    return titled(first) + (others.isEmpty ? "" : "; also \(others)")
  }
}
