import Assurance
import Foundation

/// How near the criteria come to a question, by words and by meaning.
struct CriteriaSearch: Sendable {
  private static let k1 = 1.2
  private static let b = 0.5

  private let index: MatchIndex
  private let vectors: PhraseVectors?
  let codes: [Criterion.Code]
  /// The place in ``codes`` of what each phrasing is about, and what it is; `nil` for one that is
  /// about nothing, as a damaged index may have it.
  private let subjects: [(criterion: Int, kind: CriteriaReference.Kind)?]
  /// Terms of each criterion.
  private let lengths: [Double]
  private let averageLength: Double

  /// - Parameters:
  ///   - index: As ``CriteriaReference/build()`` makes it.
  ///   - vectors: Its meanings; `nil`, or of another revision, and words alone decide.
  init(index: MatchIndex, vectors: PhraseVectors?) {
    self.index = index
    let fits = vectors.map {
      $0.revision == index.revision && $0.phrasingCount == index.phrasingCount
    }
    self.vectors = fits == true ? vectors : nil
    let kinds = (0..<index.answerCount).map { CriteriaReference.kind(of: index.answerID($0)) }
    let about = (0..<index.answerCount).map { index.criteria($0).first }
    let codes = Array(Set(about.compactMap(\.self))).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
    var lengths = [Double](repeating: 0, count: codes.count)
    subjects = (0..<index.phrasingCount).map { phrasing in
      let entry = index.answer(ofPhrasing: phrasing)
      guard about.indices.contains(entry), let code = about[entry], let place = places[code] else {
        return nil
      }
      lengths[place] += Double(index.length(ofPhrasing: phrasing))
      return (criterion: place, kind: kinds[entry] ?? .statements)
    }
    self.codes = codes
    self.lengths = lengths
    averageLength = max(1, lengths.reduce(0, +) / Double(max(1, codes.count)))
  }

  var usesMeaning: Bool { vectors != nil }

  // MARK: - Words

  /// Okapi BM25 over each criterion's texts as one, as a share of what the terms would score against
  /// themselves; in the order of ``codes``.
  func shares(of terms: [String]) -> [Double] {
    var scores = [Double](repeating: 0, count: codes.count)
    var own = 0.0
    for term in Set(terms).sorted() {
      var counts: [Int: Double] = [:]
      for place in index.postings(of: term)?.phrasings ?? 0..<0 {
        let (phrasing, count) = index.posting(place)
        guard subjects.indices.contains(phrasing), let subject = subjects[phrasing] else {
          continue
        }
        counts[subject.criterion, default: 0] += Double(count)
      }
      let rarity = rarity(counts.count)
      own += rarity
      for (criterion, count) in counts {
        let length = 1 - Self.b + Self.b * lengths[criterion] / averageLength
        scores[criterion] += rarity * count * (Self.k1 + 1) / (count + Self.k1 * length)
      }
    }
    return scores.map { $0 / max(1, own) }
  }

  private func rarity(_ count: Int) -> Double {
    log1p((Double(codes.count - count) + 0.5) / (Double(count) + 0.5))
  }

  // MARK: - Meaning

  /// Cosines with a criterion's nearest texts, the nearest first; missing ones are as the last.
  struct Nearest {
    private(set) var statements: [Double] = []
    private(set) var expressions: [Double] = []

    mutating func offer(_ cosine: Double, _ kind: CriteriaReference.Kind) {
      switch kind {
      case .statements: Self.insert(cosine, into: &statements, atMost: 3)
      case .words: Self.insert(cosine, into: &expressions, atMost: 2)
      }
    }

    private static func insert(_ cosine: Double, into best: inout [Double], atMost limit: Int) {
      if best.count == limit, cosine <= best[limit - 1] { return }
      best.insert(cosine, at: best.firstIndex { cosine > $0 } ?? best.count)
      if best.count > limit { best.removeLast() }
    }
  }

  /// In the order of ``codes``; `nil` where meaning is of no help.
  func nearest(to meaning: [Float]) -> [Nearest]? {
    guard let vectors, meaning.count == PhraseVectors.width else { return nil }
    var nearest = [Nearest](repeating: Nearest(), count: codes.count)
    let cosines = vectors.phrasingCosines(with: PhraseVectors.Probe(meaning))
    for case (let subject?, let cosine) in zip(subjects, cosines) {
      nearest[subject.criterion].offer(Double(cosine), subject.kind)
    }
    return nearest
  }
}
