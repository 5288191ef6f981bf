import Assurance
import Synchronization

/// Where in an index the answers stand that do not come into question; worked out once for all questions of a reader.
final class ExcludedPlaces: Sendable {
  private let index: MatchIndex
  private let last = Mutex<(ids: Set<ApprovedAnswer.ID>, places: Set<Int>)>(([], []))
  private let known = Mutex<[ApprovedAnswer.ID: Int]?>(nil)

  init(index: MatchIndex) { self.index = index }

  func of(_ ids: Set<ApprovedAnswer.ID>) -> Set<Int> {
    guard !ids.isEmpty else { return [] }
    let found = last.withLock { $0.ids == ids ? $0.places : nil }
    if let found { return found }
    let places = known.withLock { known in
      let all = known ?? place()
      known = all
      return Set(ids.compactMap { all[$0] })
    }
    last.withLock { $0 = (ids, places) }
    return places
  }

  private func place() -> [ApprovedAnswer.ID: Int] {
    Dictionary((0..<index.answerCount).map { (index.answerID($0), $0) }) { first, _ in first }
  }
}
