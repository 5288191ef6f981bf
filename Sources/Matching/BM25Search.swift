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
  /// - Returns: The best first; phrasings without a term in common are left out.
  func hits(for terms: [String], limit: Int) -> [Hit] {
    var scores = [Double](repeating: 0, count: index.phrasingCount)
    var touched: [Int] = []
    var inText: [Int: Double] = [:]
    for term in Set(terms).sorted() {
      guard let postings = index.postings(of: term) else { continue }
      let weight = rarity(postings.phrasings.count)
      for place in postings.phrasings {
        let (phrasing, count) = index.posting(place)
        guard phrasing < scores.count else { continue }
        let length = Double(index.length(ofPhrasing: phrasing)) / index.averageLength
        let share = Double(count) / (Double(count) + Self.k1 * (1 - Self.b + Self.b * length))
        if scores[phrasing] == 0 { touched.append(phrasing) }
        scores[phrasing] += weight * share * (Self.k1 + 1)
      }
      // A term that is in every other answer's text tells nothing there.
      guard postings.answers.count * 4 < index.answerCount + 8 else { continue }
      let textRarity = rarity(postings.answers.count)
      for place in postings.answers { inText[index.posting(place).item, default: 0] += textRarity }
    }
    var hits = touched.map { phrasing in
      let answer = index.answer(ofPhrasing: phrasing)
      return Hit(
        phrasing: phrasing, answer: answer,
        score: scores[phrasing] + Self.textWeight * (inText[answer] ?? 0))
    }
    if hits.count > limit {
      let floor = hits.map(\.score).sorted(by: >)[limit - 1]
      hits.removeAll { $0.score < floor }
    }
    hits.sort { ($0.score, -$0.phrasing) > ($1.score, -$1.phrasing) }
    return Array(hits.prefix(limit))
  }

  /// How telling a term is: a term that nothing approved holds is the most telling of all.
  func weight(_ term: String) -> Double { rarity(index.postings(of: term)?.phrasings.count ?? 0) }

  /// Robertson's inverse document frequency, kept above zero.
  private func rarity(_ count: Int) -> Double {
    let total = Double(index.phrasingCount)
    return log1p((total - Double(count) + 0.5) / (Double(count) + 0.5))
  }
}
