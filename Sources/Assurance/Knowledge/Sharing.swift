/// Who may read an answer; each level includes the readers of the levels after it.
package enum Sharing: String, Hashable, Comparable, Sendable, CaseIterable, Codable {
  /// Anybody.
  case `public`
  /// Readers under a confidentiality agreement.
  case nda
  /// Our own staff only.
  case `internal`

  /// Ordered from the widest circle to the narrowest.
  package static func < (left: Sharing, right: Sharing) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .public: 0
    case .nda: 1
    case .internal: 2
    }
  }
}
