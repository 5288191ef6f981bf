import Foundation

/// Finds the phrasings that share the most telling terms with a question.
///
/// Okapi BM25 (Robertson and Zaragoza, 2009) with k₁ = 1.2 and b = 0.5; an answer's own text and
/// criteria count a fifth of a phrasing's words.
struct BM25Search {
  struct Hit {
    let phrasing: Int
    let answer: Int
    let score: Double
  }

  private static let k1 = 1.2
  private static let b = 0.5
  private static let textWeight = 0.2

  let index: MatchIndex

  /// - Parameters:
  ///   - terms: Of the question.
  ///   - limit: How many hits are returned at most.
  ///   - excluded: Answers that do not come into question.
  /// - Returns: The best first; phrasings without a term in common are left out.
  func hits(for terms: [String], limit: Int, excluding excluded: Set<Int> = []) -> [Hit] {
    var scores = [Double](repeating: 0, count: index.phrasingCount)
    var touched: [Int] = []
    var inText = [Double](repeating: 0, count: index.answerCount)
    for term in Set(terms).sorted() {
      guard let postings = index.postings(of: term) else { continue }
      let weight = rarity(postings.phrasings.count)
      for place in postings.phrasings {
        let (phrasing, count) = index.posting(place)
        guard phrasing < scores.count, count > 0 else { continue }
        let length = Double(index.length(ofPhrasing: phrasing)) / index.averageLength
        let share = Double(count) / (Double(count) + Self.k1 * (1 - Self.b + Self.b * length))
        if scores[phrasing] == 0 { touched.append(phrasing) }
        scores[phrasing] += weight * share * (Self.k1 + 1)
      }
      // A term that is in every other answer's text tells nothing there.
      guard postings.answers.count * 4 < index.answerCount + 8 else { continue }
      let textRarity = rarity(postings.answers.count)
      for place in postings.answers {
        let answer = index.posting(place).item
        if answer < inText.count { inText[answer] += textRarity }
      }
    }
    var best = BestHits(limit: limit)
    for phrasing in touched {
      let answer = index.answer(ofPhrasing: phrasing)
      if excluded.contains(answer) { continue }
      let text = answer < inText.count ? inText[answer] : 0
      best.offer(
        Hit(phrasing: phrasing, answer: answer, score: scores[phrasing] + Self.textWeight * text))
    }
    return best.hits
  }

  /// What a phrasing of average length with just these terms would score.
  func selfScore(of terms: [String]) -> Double {
    Set(terms).sorted().reduce(0) { $0 + weight($1) }
  }

  /// How telling a term is: a term that nothing approved holds is the most telling of all.
  func weight(_ term: String) -> Double { rarity(index.postings(of: term)?.phrasings.count ?? 0) }

  /// Robertson's inverse document frequency, kept above zero whatever a damaged index says.
  private func rarity(_ count: Int) -> Double {
    let total = Double(index.phrasingCount)
    let count = min(Double(count), total)
    return log1p((total - count + 0.5) / (count + 0.5))
  }
}

/// The best hits seen so far, in order; equal scores keep the lower phrasing first.
private struct BestHits {
  let limit: Int
  private(set) var hits: [BM25Search.Hit] = []

  init(limit: Int) { self.limit = limit }

  mutating func offer(_ hit: BM25Search.Hit) {
    if hits.count == limit, let last = hits.last, !isBetter(hit, than: last) { return }
    let place = hits.firstIndex { isBetter(hit, than: $0) } ?? hits.count
    hits.insert(hit, at: place)
    if hits.count > limit { hits.removeLast() }
  }

  private func isBetter(_ left: BM25Search.Hit, than right: BM25Search.Hit) -> Bool {
    left.score != right.score ? left.score > right.score : left.phrasing < right.phrasing
  }
}
