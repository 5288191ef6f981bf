import Synchronization

/// What an index's texts come to, each worked out once: the same phrasings come near many questions.
final class IndexedProfiles: Sendable {
  /// A profile takes a kilobyte or two; what is beyond is worked out anew each time.
  private static let most = 8_192

  private let index: MatchIndex
  private let phrasings = Mutex<[Int: QuestionProfile]>([:])
  private let answers = Mutex<[Int: [String]]>([:])

  init(index: MatchIndex) { self.index = index }

  func phrasing(_ place: Int) -> QuestionProfile {
    if let known = phrasings.withLock({ $0[place] }) { return known }
    let profile = QuestionProfile(index.phrasing(place))
    phrasings.withLock { if $0.count < Self.most { $0[place] = profile } }
    return profile
  }

  /// The terms of an answer's own text.
  func terms(ofAnswer answer: Int) -> [String] {
    if let known = answers.withLock({ $0[answer] }) { return known }
    let terms = Tokens(index.answerText(answer)).terms
    answers.withLock { if $0.count < Self.most { $0[answer] = terms } }
    return terms
  }
}
