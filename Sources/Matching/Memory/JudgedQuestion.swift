import Assurance

/// What a judgement depends on besides the engine itself: the wording, and what was left out.
package struct JudgedQuestion: Hashable, Sendable, Codable {
  package var text: String
  package var section: String?
  package var limit: Int
  /// Names the answers that did not come into question; the same name, the same answers.
  package var scope: String

  /// - Parameters:
  ///   - query: What was asked.
  ///   - scope: Stands for the answers that the query excludes.
  package init(_ query: Query, in scope: String) {
    text = query.text
    section = query.section
    limit = query.limit
    self.scope = scope
  }

  /// FNV-1a, 64 bits; finds, and is not trusted: the question itself is compared.
  var hash: UInt64 {
    TermHash.of("\(text)\u{0}\(section ?? "")\u{0}\(limit)\u{0}\(scope)")
  }
}

/// A judgement with the question it was made on, as it is kept: before the rest of a questionnaire counts.
struct RememberedJudgement: Codable {
  let question: JudgedQuestion
  let judgement: PendingJudgement
}
