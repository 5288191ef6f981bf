package import Assurance

extension MatchIndex {
  /// - Parameters:
  ///   - answers: Those that may come into question; sorted by id here.
  ///   - revision: Names the state they are in.
  /// - Returns: The same bytes for the same answers and revision.
  package static func build(from answers: [ApprovedAnswer], revision: String) -> [UInt8] {
    var builder = MatchIndexBuilder()
    builder.note(revision)
    for answer in answers.sorted(by: { $0.id < $1.id }) { builder.add(answer) }
    return builder.bytes(revisionLength: revision.utf8.count)
  }
}

/// Collects what goes into an index file.
private struct MatchIndexBuilder {
  private var texts: [UInt8] = []
  private var answers: [UInt32] = []
  private var phrasings: [UInt32] = []
  private var inPhrasings: [String: [(UInt32, UInt32)]] = [:]
  private var inAnswers: [String: [(UInt32, UInt32)]] = [:]
  private var answerCount: UInt32 = 0
  private var phrasingCount: UInt32 = 0
  private var tokenCount = 0

  mutating func note(_ text: String) { texts += Array(text.utf8) }

  mutating func add(_ answer: ApprovedAnswer) {
    let short = answer.shortAnswer.flatMap { ShortAnswer.allCases.firstIndex(of: $0) }
    answers += place(of: answer.id.rawValue)
    answers.append(UInt32(short.map { $0 + 1 } ?? 0))
    answers += place(of: answer.criteria.map(\.rawValue).joined(separator: " "))
    answers += place(of: answer.text)
    answers += [phrasingCount, UInt32(answer.questions.count)]
    let titles = answer.criteria.compactMap { TrustServicesCriteria.criterion($0)?.title }
    let body = Tokens(([answer.text] + titles).joined(separator: " ")).terms
    for (term, count) in Self.counts(body) {
      inAnswers[term, default: []].append((answerCount, count))
    }
    for question in answer.questions {
      let terms = Tokens(question).terms
      phrasings.append(answerCount)
      phrasings += place(of: question)
      phrasings.append(UInt32(terms.count))
      tokenCount += terms.count
      for (term, count) in Self.counts(terms) {
        inPhrasings[term, default: []].append((phrasingCount, count))
      }
      phrasingCount += 1
    }
    answerCount += 1
  }

  func bytes(revisionLength: Int) -> [UInt8] {
    var terms: [UInt32] = []
    var postings: [UInt32] = []
    let all = Set(inPhrasings.keys).union(inAnswers.keys).map { (TermHash.of($0), $0) }.sorted {
      $0 < $1
    }
    for (hash, term) in all {
      terms += [UInt32(truncatingIfNeeded: hash), UInt32(truncatingIfNeeded: hash >> 32)]
      for list in [inPhrasings[term] ?? [], inAnswers[term] ?? []] {
        terms += [UInt32(postings.count / 2), UInt32(list.count)]
        for (item, count) in list { postings += [item, count] }
      }
    }
    let header: [UInt32] = [
      UInt32(MatchIndex.magic), UInt32(MatchIndex.format), answerCount, phrasingCount,
      UInt32(all.count), UInt32(postings.count / 2), UInt32(texts.count), UInt32(revisionLength),
      UInt32(tokenCount), 0, 0, 0,
    ]
    var output: [UInt8] = []
    output.reserveCapacity(
      (answers.count + phrasings.count + terms.count + postings.count) * 4 + texts.count)
    for section in [header, answers, phrasings, terms, postings] {
      for word in section { withUnsafeBytes(of: word.littleEndian) { output += $0 } }
    }
    return output + texts
  }

  private mutating func place(of text: String) -> [UInt32] {
    let start = texts.count
    texts += Array(text.utf8)
    return [UInt32(start), UInt32(texts.count - start)]
  }

  private static func counts(_ terms: [String]) -> [(String, UInt32)] {
    var counts: [String: UInt32] = [:]
    for term in terms { counts[term, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
