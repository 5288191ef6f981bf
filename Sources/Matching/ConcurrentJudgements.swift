package import Assurance
import Dispatch
import Synchronization

extension QuestionMatcher {
  /// Judges several questions at once, on all cores.
  ///
  /// - Parameter queries: What is asked; each is judged once, however often it stands here.
  /// - Returns: The judgement on each.
  package func judgements(on queries: [Query]) -> [Query: Judgement] {
    let asked = Array(Set(queries))
    let judged = Mutex<[Query: Judgement]>([:])
    DispatchQueue.concurrentPerform(iterations: asked.count) { place in
      let judgement = judge(asked[place])
      judged.withLock { $0[asked[place]] = judgement }
    }
    return judged.withLock { $0 }
  }
}
