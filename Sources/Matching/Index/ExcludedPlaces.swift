import Assurance
import Synchronization

/// Where in an index the answers stand that do not come into question; worked out once for all questions of a reader.
final class ExcludedPlaces: Sendable {
  private let index: MatchIndex
  private let last = Mutex<(ids: Set<ApprovedAnswer.ID>, places: Set<Int>)>(([], []))

  init(index: MatchIndex) { self.index = index }

  func of(_ ids: Set<ApprovedAnswer.ID>) -> Set<Int> {
    guard !ids.isEmpty else { return [] }
    let known = last.withLock { $0.ids == ids ? $0.places : nil }
    if let known { return known }
    let places = Set((0..<index.answerCount).filter { ids.contains(index.answerID($0)) })
    last.withLock { $0 = (ids, places) }
    return places
  }
}
