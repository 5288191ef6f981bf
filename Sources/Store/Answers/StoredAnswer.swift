package import Assurance
package import Foundation

/// One revision of an approved answer, as it was recorded.
package struct StoredAnswer: Hashable, Sendable {
  package var answer: ApprovedAnswer
  /// Counts from 1; a recorded revision never changes.
  package var revision: Int
  /// The folder of its file in the mirror; belongs to the answer, not to the revision.
  package var topic: String
  /// The caller's hash of the answer's canonical form.
  package var contentHash: String
  package var recordedAt: Date
  /// Who recorded it, where that was said.
  package var recordedBy: String?
  /// When it was taken out of use; `nil` while it is in use.
  package var retiredAt: Date?

  package init(
    answer: ApprovedAnswer, revision: Int, topic: String, contentHash: String, recordedAt: Date,
    recordedBy: String? = nil, retiredAt: Date? = nil
  ) {
    self.answer = answer
    self.revision = revision
    self.topic = topic
    self.contentHash = contentHash
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.retiredAt = retiredAt
  }
}

/// An answer to be recorded, with its place in the mirror.
package struct AnswerRecording: Hashable, Sendable {
  package var answer: ApprovedAnswer
  package var topic: String
  /// A hash of the answer's canonical form: equal hashes are taken to mean equal answers.
  package var contentHash: String

  package init(answer: ApprovedAnswer, topic: String, contentHash: String) {
    self.answer = answer
    self.topic = topic
    self.contentHash = contentHash
  }
}
