package import Assurance
import Dispatch
import Synchronization

extension QuestionMatcher {
  /// Reads several questions at once, on all cores.
  ///
  /// - Parameter queries: What is asked; each is judged once, however often it stands here.
  /// - Returns: What can be said of each before the others count.
  package func pending(_ queries: [Query]) -> [Query: PendingJudgement] {
    let asked = Array(Set(queries))
    let judged = Mutex<[Query: PendingJudgement]>([:])
    DispatchQueue.concurrentPerform(iterations: asked.count) { place in
      let judgement = pending(asked[place])
      judged.withLock { $0[asked[place]] = judgement }
    }
    return judged.withLock { $0 }
  }

  /// Judges the questions of a questionnaire at once, on all cores.
  ///
  /// - Parameter queries: What is asked.
  /// - Returns: The judgement on each, the others considered.
  package func judgements(on queries: [Query]) -> [Query: Judgement] {
    let pending = pending(queries)
    let coverage = Coverage(of: queries.compactMap { pending[$0]?.likelihood })
    return pending.mapValues { judgement($0, in: coverage) }
  }
}
