/// What a reviewer should know of a candidate besides its words.
package struct CandidateNote: Hashable, Sendable {
  /// The revision whose words are shown; counts from 1.
  package var revision: Int
  /// Why it would not be given unseen, in a clause; `nil` when it would.
  package var caution: String?

  package init(revision: Int, caution: String? = nil) {
    self.revision = revision
    self.caution = caution
  }
}
