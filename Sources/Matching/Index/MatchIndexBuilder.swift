package import Assurance

extension MatchIndex {
  /// - Parameters:
  ///   - answers: Those that may come into question; sorted by id here.
  ///   - revision: Names the state they are in.
  /// - Returns: The same bytes for the same answers and revision.
  package static func build(
    from answers: consuming [ApprovedAnswer], revision: String
  ) -> [UInt8] {
    // The answers are let go before the file is put together: each takes much memory.
    collected(answers, revision).bytes(revisionLength: revision.utf8.count)
  }

  private static func collected(
    _ answers: consuming [ApprovedAnswer], _ revision: String
  ) -> MatchIndexBuilder {
    var builder = MatchIndexBuilder()
    builder.note(revision)
    answers.sort { $0.id < $1.id }
    for answer in answers { builder.add(answer) }
    return builder
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
    let terms = Set(inPhrasings.keys).union(inAnswers.keys).map { (TermHash.of($0), $0) }.sorted {
      $0 < $1
    }
    func lists(_ term: String) -> [[(UInt32, UInt32)]] {
      [inPhrasings[term] ?? [], inAnswers[term] ?? []]
    }
    let postingCount = terms.reduce(0) { $0 + lists($1.1).reduce(0) { $0 + $1.count } }
    let words =
      MatchIndex.headerWords + answers.count + phrasings.count + terms.count * MatchIndex.termWords
      + postingCount * MatchIndex.postingWords
    var output: [UInt8] = []
    output.reserveCapacity(IndexChecksum.padded(words * 4 + texts.count))
    func write(_ words: some Sequence<UInt32>) {
      for word in words { withUnsafeBytes(of: word.littleEndian) { output += $0 } }
    }
    write([
      UInt32(MatchIndex.magic), UInt32(MatchIndex.format), 0, 0,
      answerCount, phrasingCount, UInt32(terms.count), UInt32(postingCount),
      UInt32(texts.count), UInt32(revisionLength), UInt32(tokenCount), 0,
    ])
    write(answers)
    write(phrasings)
    var posting = 0
    for (hash, term) in terms {
      write([UInt32(truncatingIfNeeded: hash), UInt32(truncatingIfNeeded: hash >> 32)])
      for list in lists(term) {
        write([UInt32(posting), UInt32(list.count)])
        posting += list.count
      }
    }
    for (_, term) in terms {
      for list in lists(term) { for (item, count) in list { write([item, count]) } }
    }
    output += texts
    IndexChecksum.seal(&output)
    return output
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
