package import Assurance
import Dispatch
import Synchronization

/// Judges some questions beforehand, on all cores; of the others it knows what its matcher does.
package struct ForeseenJudgements: QuestionMatcher {
  private let matcher: any QuestionMatcher
  private let judgements: [Query: Judgement]

  /// - Parameters:
  ///   - matcher: Judges; asked from several threads at once.
  ///   - queries: What will be asked; each is judged once, however often it stands here.
  package init(_ matcher: any QuestionMatcher, of queries: [Query]) {
    self.matcher = matcher
    let asked = Array(Set(queries))
    let judged = Mutex<[Query: Judgement]>([:])
    DispatchQueue.concurrentPerform(iterations: asked.count) { place in
      let judgement = matcher.judge(asked[place])
      judged.withLock { $0[asked[place]] = judgement }
    }
    judgements = judged.withLock { $0 }
  }

  package func judge(_ query: Query) -> Judgement { judgements[query] ?? matcher.judge(query) }

  package func working(_ query: Query) -> Working { matcher.working(query) }

  package var promise: PrecisionPromise? { matcher.promise }
}
